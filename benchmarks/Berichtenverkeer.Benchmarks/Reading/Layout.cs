using System.Text;
using System.Xml;

namespace Berichtenverkeer.Benchmarks;

/// <summary>A way to lay out a message: nothing between tags, tabs with LF, or blanks with CR/LF.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="Indent">What stands before a tag for each level; null is no white space at all.</param>
/// <param name="NewLine">The end of a line.</param>
internal sealed record Layout(string Name, string? Indent, string NewLine)
{
    /// <summary>The three layouts that are measured.</summary>
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("aaneen", null, "\n"),
        new("tabs, LF", "\t", "\n"),
        new("spaties, CR/LF", "  ", "\r\n"),
    ];

    /// <summary>The same message in this layout.</summary>
    public byte[] Of(byte[] message)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = Indent is not null, IndentChars = Indent ?? "", NewLineChars = NewLine, NewLineHandling = NewLineHandling.None };
        using var target = new MemoryStream(message.Length * 2);
        using (var source = XmlReader.Create(new MemoryStream(message, writable: false), new XmlReaderSettings { IgnoreWhitespace = true }))
        using (var xml = XmlWriter.Create(target, settings))
            xml.WriteNode(source, defattr: false);
        return target.ToArray();
    }
}
