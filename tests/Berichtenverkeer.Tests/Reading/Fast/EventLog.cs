using System.Globalization;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Reading.Fast;

/// <summary>Writes down what a front end tells.</summary>
internal sealed class EventLog : IBerichtEvents
{
    /// <summary>The events, one a line.</summary>
    public List<string> Lines { get; } = [];

    public void Open(ElementPlan element, int line, int column) =>
        Lines.Add(string.Create(CultureInfo.InvariantCulture, $"open {element.Path} {line},{column}"));

    public void Close(ElementPlan element) => Lines.Add($"close {element.Path}");

    public void Value(ElementPlan element, in LeafValue value) =>
        Lines.Add(string.Create(CultureInfo.InvariantCulture, $"value {element.Path} {value.Tekst} {value.Getal}"));

    /// <summary>What the fast reader tells about a payload; null when it hands it over.</summary>
    public static List<string>? OfFast(FastReader reader, ReadOnlySpan<byte> xml)
    {
        var log = new EventLog();
        var events = new FastBuilder(log, xml);
        return reader.Read(xml, ref events) ? log.Lines : null;
    }

    /// <summary>What the reference tells about a payload; null when it is not valid.</summary>
    public static List<string>? OfReference(MessagePlan plan, byte[] xml)
    {
        if (!new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).ReadReference(xml).IsValid)
            return null;
        var log = new EventLog();
        using var reader = ReferenceXml.Open(xml, ReadingLimits.Default);
        reader.MoveToContent();
        new ReferenceReader(plan, ReadingLimits.Default, log).Read(reader);
        return log.Lines;
    }
}
