using System.Xml.Linq;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>A message of a given size: a message of the generated region with the clients of others of its kind put in, as often as it takes.</summary>
internal static class GrownMessage
{
    /// <summary>Makes one.</summary>
    /// <param name="soort">The kind.</param>
    /// <param name="messages">Messages of the kind.</param>
    /// <param name="bytes">Size in bytes of the result in the layout.</param>
    /// <param name="layout">How it is laid out.</param>
    public static byte[] Create(BerichtSoort soort, IReadOnlyList<byte[]> messages, int bytes, Layout layout)
    {
        var repeated = Repeated(soort);
        var documents = messages.Select(Load).ToList();
        var parts = documents.SelectMany(document => document.Descendants(repeated)).ToList();
        var target = documents.First(document => document.Descendants(repeated).Any());
        var perPart = (Size(With(target, repeated, parts, parts.Count), layout) - Size(target, layout)) / (double)parts.Count;
        var count = (int)((bytes - Size(target, layout)) / perPart);
        return layout.Of(Bytes(With(target, repeated, parts, count)));
    }

    /// <summary>The outermost element that may be repeated: the client, or the line of a declaratie.</summary>
    private static XName Repeated(BerichtSoort soort)
    {
        var element = SchemaSet.Embedded.PlanOf(soort).Elements.First(element => element.IsRepeatable && !element.IsLeaf);
        return XName.Get(element.LocalName, element.Namespace);
    }

    private static XDocument With(XDocument target, XName repeated, IReadOnlyList<XElement> parts, int count)
    {
        var grown = new XDocument(target);
        grown.Descendants(repeated).Last().AddAfterSelf(Enumerable.Range(0, count).Select(i => new XElement(parts[i % parts.Count])));
        return grown;
    }

    private static int Size(XDocument document, Layout layout) => layout.Of(Bytes(document)).Length;

    private static XDocument Load(byte[] message)
    {
        using var stream = new MemoryStream(message, writable: false);
        return XDocument.Load(stream);
    }

    private static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }
}
