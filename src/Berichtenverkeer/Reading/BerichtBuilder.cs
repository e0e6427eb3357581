using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Reading;

/// <summary>Builds the canonical message from the events of a front end. The mapping itself stands in the plan.</summary>
public sealed class BerichtBuilder : IBerichtEvents
{
    private readonly Stack<Klasse> open = new(8);
    private Klasse current;

    /// <summary>A builder for one message.</summary>
    public BerichtBuilder(BerichtSoort soort)
    {
        Bericht = new Bericht(soort);
        current = Bericht;
    }

    /// <summary>The message as far as it was read.</summary>
    public Bericht Bericht { get; }

    /// <inheritdoc/>
    public void Open(ElementPlan element, int line, int column)
    {
        if (element.Record is { } record)
        {
            open.Push(current);
            current = record.Open(current);
            current.Line = line;
            current.Column = column;
        }
        else if (element.Presence is { } presence)
        {
            presence.Set(current);
        }
        else if (element.Parent is null)
        {
            Bericht.Line = line;
            Bericht.Column = column;
        }
    }

    /// <inheritdoc/>
    public void Close(ElementPlan element)
    {
        if (element.Record is not null)
            current = open.Pop();
    }

    /// <inheritdoc/>
    public void Value(ElementPlan element, in LeafValue value) => element.Leaf?.Set(current, value);
}
