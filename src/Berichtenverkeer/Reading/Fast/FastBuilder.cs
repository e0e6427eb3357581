using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>Hands the events of the fast reader to the builder of the canonical message.</summary>
/// <param name="builder">The builder.</param>
/// <param name="xml">The payload.</param>
/// <param name="headOnly">Whether the clients, and all that is in them, are read and not handed over.</param>
internal ref struct FastBuilder(IBerichtEvents builder, ReadOnlySpan<byte> xml, bool headOnly) : IFastEvents
{
    private const string Clients = "Clienten";

    private PositionTracker positions = new(xml);

    /// <summary>How many elements are open below which nothing is handed over, themselves included.</summary>
    private int passedOver;

    /// <inheritdoc/>
    public void Open(ElementPlan element, int offset)
    {
        if (passedOver > 0 || (headOnly && element.LocalName == Clients))
        {
            passedOver++;
            return;
        }

        var (line, column) = positions.NameAt(offset);
        builder.Open(element, line, column);
    }

    /// <inheritdoc/>
    public void Close(ElementPlan element)
    {
        if (passedOver > 0)
            passedOver--;
        else
            builder.Close(element);
    }

    /// <inheritdoc/>
    public readonly void Value(ElementPlan element, in FastValue value)
    {
        if (passedOver == 0)
            builder.Value(element, value.ToLeafValue());
    }
}
