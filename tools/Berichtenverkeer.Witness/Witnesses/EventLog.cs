using Berichtenverkeer.Reading;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>Writes down what a front end tells.</summary>
internal sealed class EventLog : IBerichtEvents
{
    /// <summary>The events.</summary>
    public List<ReadEvent> Events { get; } = [];

    /// <inheritdoc/>
    public void Open(ElementPlan element, int line, int column) => Events.Add(new("open", element, line, column, default));

    /// <inheritdoc/>
    public void Close(ElementPlan element) => Events.Add(new("close", element, 0, 0, default));

    /// <inheritdoc/>
    public void Value(ElementPlan element, in LeafValue value) => Events.Add(new("value", element, 0, 0, value));

    /// <summary>What the fast reader tells about a payload; null when it hands it over.</summary>
    public static List<ReadEvent>? OfFast(FastReader reader, ReadOnlySpan<byte> xml)
    {
        var log = new EventLog();
        var events = new FastBuilder(log, xml, headOnly: false);
        return reader.Read(xml, ref events) ? log.Events : null;
    }

    /// <summary>What the reference tells about a payload; null when it is not valid.</summary>
    public static List<ReadEvent>? OfReference(byte[] xml)
    {
        var log = new EventLog();
        return new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).ReadReference(xml, log).IsValid ? log.Events : null;
    }
}
