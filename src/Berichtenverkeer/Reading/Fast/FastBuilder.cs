using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>Hands the events of the fast reader to the builder of the canonical message.</summary>
/// <param name="builder">The builder.</param>
/// <param name="xml">The payload.</param>
internal ref struct FastBuilder(IBerichtEvents builder, ReadOnlySpan<byte> xml) : IFastEvents
{
    private PositionTracker positions = new(xml);

    /// <inheritdoc/>
    public void Open(ElementPlan element, int offset)
    {
        var (line, column) = positions.NameAt(offset);
        builder.Open(element, line, column);
    }

    /// <inheritdoc/>
    public readonly void Close(ElementPlan element) => builder.Close(element);

    /// <inheritdoc/>
    public readonly void Value(ElementPlan element, in FastValue value) => builder.Value(element, value.ToLeafValue());
}
