using Berichtenverkeer.Generator;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>Markup that is allowed and unusual, or just not allowed: attributes, text between elements, comments, references.</summary>
internal static class OddMarkup
{
    private const string Instance = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private static readonly string[] Attributes =
    [
        " soort=\"1\"", " soort=\"\"", " xml:lang=\"nl\"", " xml:space=\"preserve\"", " xml:space=\"x\"", " xml:id=\"a\"", " xml:base=\"x\"", " xmlns:x=\"urn:vreemd\"", " xmlns:x=\"urn:vreemd\" x:soort=\"1\"",
        Instance, Instance + " xsi:nil=\"true\"", Instance + " xsi:nil=\"false\"", Instance + " xsi:nil=\"x\"", Instance + " xsi:type=\"b:Onbekend\"", Instance + " xsi:type=\"Header\"", Instance + " xsi:soort=\"1\"",
        Instance + " xsi:schemaLocation=\"urn:vreemd vreemd.xsd\"", Instance + " xsi:schemaLocation=\"urn:vreemd\"", Instance + " xsi:schemaLocation=\"\"", Instance + " xsi:noNamespaceSchemaLocation=\"vreemd.xsd\"",
        Instance + " xsi:schemaLocation=\"a b\" xsi:noNamespaceSchemaLocation=\"%zz\"", Instance + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"xs:string\"", " xmlns:xml=\"http://www.w3.org/XML/1998/namespace\"",
        " xmlns:xml=\"urn:x\"", " xmlns:x=\"\"", " xmlns:xmlns=\"urn:x\"", " xmlns:x=\"http://www.w3.org/2000/xmlns/\"", " xmlns:x=\"http://www.w3.org/XML/1998/namespace\"", " xmlns=\"\"", " xmlns:XML=\"urn:x\"",
        " xmlns:é=\"urn:x\"", " xmlns:a.b-c=\"urn:x\"", " xmlns:_=\"urn:x\"", " xmlns:1=\"urn:x\"", " a=\"1\" a=\"2\"", " a=1", " a", " xmlns:x=\"a b\"", " xmlns:x=\" urn:x \"", " xmlns:x='urn:\"'", " xmlns:x=\"&#65;\"", " xmlns:x=\"<\"", " xmlns:x=\"&\"",
        " xmlns:x = \"urn:x\"", " xmlns:x=\"urn:x\"xmlns:y=\"urn:y\"", "\nxmlns:x=\"urn:x\"\n", "/", " xmlns:x=\"1\" xmlns:x=\"2\"", " xmlns:x=\"u\" xmlns:y=\"u\" x:a=\"1\" y:a=\"2\"",
    ];

    private static readonly string[] Between =
    [
        "x", "1", "\u00A0", "\u2003", "\u0085", "\u2028", "\uFEFF", "&#120;", "&#32;&#9;&#10;&#13;", "<![CDATA[x]]>", "<![CDATA[ \n]]>", "<![CDATA[]]>", "<!-- x -->", "<!---->", "<!-- - -->", "<!-- a -- b -->", "<!--->", "<!-- \u0001 -->", "<!-- é 😀 -->", "<!-- \uFFFE -->",
        "<?x y?>", "<?x?>", "<?x ??>", "<?XML y?>", "<?xml-stylesheet href=\"a.css\"?>", "<?é y?>", "<?x:y z?>", "<?x \uFFFF?>", "<? x?>", "<?x", "<!x>", "<!DOCTYPE Bericht>", "&amp;", "&onbekend;", "]]>", "]]", ">", " \t\r\n ", "\r", "\r\r\n", "&#0;", "&#xD800;", "&#x110000;", "&#xFFFE;", "&#x1;", "&#;", "&#x;",
        "&#xA;", "&#00000000000032;", "&#X20;", "&#32", "\0",
    ];

    /// <summary>Makes one change.</summary>
    /// <returns>What was done.</returns>
    public static string Apply(CaseElement root, MessageSchema schema, Prng random)
    {
        var all = root.All().ToList();
        var element = random.Promille(100) ? root : random.Pick(all);
        switch (random.Between(0, 3))
        {
            case 0:
                var attribute = random.Pick(Attributes);
                if (random.Promille(150) && element.Declaration.ElementSchemaType!.QualifiedName is { IsEmpty: false } type)
                    attribute = $"{Instance} xmlns:t=\"{type.Namespace}\" xsi:type=\"{random.Pick(["t:", " t:", "", "b:"])}{type.Name}\"";
                element.Attributes += attribute;
                return $"attribute{attribute} on {element.Name}";
            case 1:
                var first = random.Pick(Between);
                element.First += first;
                return $"{ValueSamples.Visible(first)} first in {element.Name}";
            case 2:
                var last = random.Pick(Between);
                element.Last += last;
                return $"{ValueSamples.Visible(last)} last in {element.Name}";
            default:
                if (root.Leaves() is not { Count: > 0 } leaves)
                    return "nothing left to write otherwise";
                var leaf = random.Pick(leaves);
                leaf.Writing = (ValueWriting)random.Between(1, (int)ValueWriting.RawLineEnds);
                return $"{leaf.Name} written as {leaf.Writing}";
        }
    }
}
