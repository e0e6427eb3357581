namespace Berichtenverkeer.Witness.Documents;

/// <summary>What can be wrong or unusual about the document as a whole.</summary>
public static class RootMutations
{
    // Inside a value.
    private static readonly (string Detail, string Inner)[] BrokenXml =
    [
        ("unknown entity", "&onbekend;"),
        ("bare ampersand", "1 & 2"),
        ("bare less-than", "1 < 2"),
        ("control character", "\u0001"),
        ("control character by reference", "&#1;"),
        ("half a surrogate pair by reference", "&#xD83D;"),
        ("end of CDATA", "1]]>"),
        ("double hyphen in a comment", "<!-- a -- b -->"),
        ("target xml", "<?xml version=\"1.0\"?>"),
        ("undeclared prefix", "<q:Kind/>"),
    ];

    public static IEnumerable<GeneratedDocument> Of(MessageSchema schema, RenderedDocument document)
    {
        var xml = document.Xml;
        var root = document.Pieces[0];
        var header = document.Pieces[1];
        var body = xml[root.Start..];
        const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

        yield return Case("root", "only a header", Declaration + Bound(document.Outer(header)), Expectation.Invalid);
        yield return Case("root", "in the namespace of another message", xml.Replace("/schema\" xmlns:basis", "x/schema\" xmlns:basis", StringComparison.Ordinal), Expectation.Invalid);
        yield return Case("root", "basisschema of another release", xml.Replace($"xmlns:basis=\"{schema.BasisNamespace}\"", "xmlns:basis=\"http://www.istandaarden.nl/ijw/9_9/basisschema/schema\"", StringComparison.Ordinal), Expectation.Invalid);
        yield return Case("root", "foreign", Declaration + "<a/>", Expectation.Invalid);
        yield return Case("root", "without content", Declaration + $"<b:Bericht xmlns:b=\"{schema.TargetNamespace}\"/>", Expectation.Invalid);
        yield return Case("root", "twice", xml + body, Expectation.Invalid);
        yield return Case("root", "text after it", xml + "x", Expectation.Invalid);
        yield return Case("root", "cut off", xml[..(xml.Length / 2)], Expectation.Invalid);

        var leaf = document.Pieces.First(piece => piece.IsLeaf);
        foreach (var (detail, inner) in BrokenXml)
            yield return new(leaf.Path, "not well-formed", detail, document.With(leaf.ContentStart, leaf.ContentEnd, inner), Expectation.Invalid);
        yield return new(leaf.Path, "not well-formed", "attribute twice", document.With(leaf.ContentStart - 1, leaf.ContentStart - 1, " a=\"1\" a=\"2\""), Expectation.Invalid);
        yield return new(leaf.Path, "not well-formed", "attribute without quotes", document.With(leaf.ContentStart - 1, leaf.ContentStart - 1, " a=1"), Expectation.Invalid);
        yield return new(leaf.Path, "not well-formed", "end tag of another element", document.With(leaf.ContentEnd, leaf.End, "</b:Header>"), Expectation.Invalid);
        yield return Case("not well-formed", "space before the declaration", " " + xml, Expectation.Invalid);
        yield return Case("not well-formed", "empty", string.Empty, Expectation.Invalid);
        yield return Case("not well-formed", "no element", Declaration, Expectation.Invalid);
        yield return Case("not well-formed", "null character after it", xml + "\0", Expectation.Invalid);

        yield return Case("writing", "standalone", xml.Replace("UTF-8\"?", "UTF-8\" standalone=\"yes\"?", StringComparison.Ordinal), Expectation.Valid);
        yield return Case("writing", "quotes and lower case in the declaration", xml.Replace(Declaration, "<?xml version='1.0' encoding='utf-8'?>", StringComparison.Ordinal), Expectation.Valid);
        yield return Case("writing", "other prefixes", xml.Replace("b:", "q0:", StringComparison.Ordinal).Replace("xmlns:b=", "xmlns:q0=", StringComparison.Ordinal).Replace("basis:", "q1:", StringComparison.Ordinal).Replace("xmlns:basis=", "xmlns:q1=", StringComparison.Ordinal), Expectation.Valid);
        yield return Case("writing", "default namespace", xml.Replace("<b:", "<", StringComparison.Ordinal).Replace("</b:", "</", StringComparison.Ordinal).Replace("xmlns:b=", "xmlns=", StringComparison.Ordinal), Expectation.Valid);
        yield return Case("writing", "no declaration", body, Expectation.Valid);
        yield return Case("writing", "byte order mark", "\uFEFF" + xml, Expectation.Valid);
        yield return Case("writing", "comment around it", xml.Replace(body, $"<!-- x -->{body}<!-- y -->\n<?x y?>\n", StringComparison.Ordinal), Expectation.Valid);
        yield return Case("writing", "one element per line", xml.Replace("><", ">\r\n\t<", StringComparison.Ordinal), Expectation.Valid);
        yield return Case("writing", "space in tags", xml.Replace(">", " >", StringComparison.Ordinal).Replace("? >", "?>", StringComparison.Ordinal), Expectation.Valid);

        GeneratedDocument Case(string kind, string detail, string text, Expectation expected) => new("/Bericht", kind, detail, text, expected);

        string Bound(string element) => element.Replace("<b:Header>", $"<b:Header xmlns:b=\"{schema.TargetNamespace}\" xmlns:basis=\"{schema.BasisNamespace}\">", StringComparison.Ordinal);
    }
}
