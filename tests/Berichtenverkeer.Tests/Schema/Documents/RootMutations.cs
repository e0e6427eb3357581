namespace Berichtenverkeer.Tests.Schema.Documents;

/// <summary>What can be wrong or unusual about the document as a whole.</summary>
public static class RootMutations
{
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
