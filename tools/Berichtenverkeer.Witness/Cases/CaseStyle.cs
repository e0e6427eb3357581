using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>How a document is written. Most styles are drawn often, so that a reader that learns them has learned them.</summary>
/// <param name="Declaration">What stands before the root element.</param>
/// <param name="Break">Line end between elements; empty for none.</param>
/// <param name="Indent">Indent per level.</param>
/// <param name="MessagePrefix">Prefix of the message; empty for the default namespace.</param>
/// <param name="BasisPrefix">Prefix of the basisschema; empty for the default namespace, null when the root does not declare it.</param>
/// <param name="RootExtra">Declarations and attributes that the root has besides.</param>
/// <param name="Redeclare">In how many of a thousand elements a namespace is declared anew, with some prefix.</param>
/// <param name="TagBlanks">In how many of a thousand tags there is white space.</param>
/// <param name="Scattered">In how many of a thousand places between elements there is white space of any kind.</param>
/// <param name="SelfClosing">In how many of a thousand empty elements one tag opens and closes it.</param>
/// <param name="Epilog">What stands after the root element.</param>
internal sealed record CaseStyle(
    string Declaration,
    string Break,
    string Indent,
    string MessagePrefix,
    string? BasisPrefix,
    string RootExtra,
    int Redeclare,
    int TagBlanks,
    int Scattered,
    int SelfClosing,
    string Epilog)
{
    private const string Usual = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static readonly (string Break, string Indent)[] Layouts = [("", ""), ("\n", "\t"), ("\r\n", "  "), ("\r", " "), ("\n", ""), ("\r\n", "\t"), ("\n\n", "    ")];

    private static readonly string[] Declarations =
    [
        "", Usual + "\n", "\uFEFF" + Usual, "\uFEFF", "<?xml version='1.0' encoding='utf-8'?>\r\n", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>", "<?xml version=\"1.0\" standalone='no' ?>",
        Usual + "<!-- x -->", "<!-- x -->", "\n", " ", Usual + "<?x y?>\n<!---->", "<?xml\n version=\"1.0\"\tencoding=\"utf-8\"\r?>", "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>", "<?xml version = \"1.0\"?>",
        " " + Usual, "\n" + Usual, "<?xml version=\"1.1\"?>", "<?xml version=\"1.2\" encoding=\"UTF-8\"?>", "<?xml version=\"2.0\"?>", "<?xml encoding=\"UTF-8\"?>", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<?xml version=\"1.0\" encoding=\"utf8\"?>",
        "<?xml version=\"1.0\" encoding=\"onbekend\"?>", "<?xml version=\"1.0\" standalone=\"maybe\"?>", "<?xml version=\"1.0\" standalone=\"yes\" encoding=\"UTF-8\"?>", "<?xml version=\"1.0\"encoding=\"UTF-8\"?>", "<?xml?>", "<?XML version=\"1.0\"?>", "\0", "x", "\uFEFF\uFEFF", Usual + "\uFEFF",
        Usual + Usual, Usual + "<!DOCTYPE Bericht>", Usual + "<!DOCTYPE Bericht [<!ENTITY e \"1\">]>", "<![CDATA[]]>", "&#32;", "<?xml version=\"1.0\" encoding=\"UTF-8\">", "<?xml version='1.0\"?>", "<?xml version=\"1.0\" ?><?xml-model href=\"x\"?>",
    ];

    private static readonly string[] Epilogs = ["\n", "\r\n", " ", "<!-- x -->", "<?x y?>\n", "\r", "x", "\0", "\n\0", "<a/>", "<![CDATA[]]>", "&#32;", "]]>", "<", "<!-", "<?", "\u00A0", "\uFEFF", "<!-- x", "</Bericht>", "\u001A", "<!DOCTYPE a>"];

    private static readonly (string Message, string? Basis)[] Prefixes = [("b", "basis"), ("", "basis"), ("b", ""), ("basis", "b"), ("b", null), ("", null), ("ns0", "ns1"), ("_a-b.c", "B"), ("é", "ǆ"), ("xmlb", "xsi"), ("a𐐀", "x")];

    private static readonly string[] RootExtras =
    [
        " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"",
        " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:vreemd vreemd.xsd\"", " xmlns:x=\"urn:vreemd\"", " xmlns:x=\"urn:vreemd\" xmlns:y='urn:vreemd'", " a=\"1\"", " xml:lang=\"nl\"", "\n  ", " xsi:a=\"1\"",
    ];

    /// <summary>Draws a style.</summary>
    public static CaseStyle Draw(Prng random)
    {
        var (line, indent) = Layouts[random.Promille(800) ? random.Between(0, 2) : random.Between(0, Layouts.Length - 1)];
        var (message, basis) = Prefixes[random.Promille(600) ? 0 : random.Promille(700) ? random.Between(1, 3) : random.Between(4, Prefixes.Length - 1)];
        return new(
            random.Promille(800) ? Usual : random.Promille(700) ? Declarations[random.Between(0, 13)] : random.Pick(Declarations),
            line,
            indent,
            message,
            basis,
            random.Promille(850) ? string.Empty : random.Pick(RootExtras),
            random.Promille(900) ? 0 : random.Between(10, 300),
            random.Promille(900) ? 0 : random.Between(10, 400),
            random.Promille(930) ? 0 : random.Between(10, 300),
            random.Promille(700) ? 0 : 700,
            random.Promille(850) ? string.Empty : random.Promille(700) ? Epilogs[random.Between(0, 5)] : random.Pick(Epilogs));
    }
}
