namespace Berichtenverkeer.Witness.Documents;

/// <summary>Text where none may stand, attributes, and what XML allows anywhere: comments, white space, unused namespaces.</summary>
public static class MarkupMutations
{
    private const string Instance = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private static readonly (string Detail, string Attribute, Expectation Expected)[] Attributes =
    [
        ("without namespace", "soort=\"1\"", Expectation.Invalid),
        ("empty", "soort=\"\"", Expectation.Invalid),
        ("of the message", "b:soort=\"1\"", Expectation.Invalid),
        ("foreign", "xmlns:x=\"urn:vreemd\" x:soort=\"1\"", Expectation.Invalid),
        ("xml:lang", "xml:lang=\"nl\"", Expectation.Invalid),
        ("xml:space", "xml:space=\"preserve\"", Expectation.Invalid),
        ("xsi:nil true", Instance + " xsi:nil=\"true\"", Expectation.Invalid),
        ("xsi:nil false", Instance + " xsi:nil=\"false\"", Expectation.Invalid),
        ("xsi:type unknown", Instance + " xsi:type=\"b:Onbekend\"", Expectation.Invalid),
        ("xsi:type of another family", Instance + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"xs:boolean\"", Expectation.Invalid),
        ("xsi unknown", Instance + " xsi:soort=\"1\"", Expectation.Invalid),
        ("unused namespace", "xmlns:x=\"urn:vreemd\"", Expectation.Valid),
        ("xsi:schemaLocation", Instance + " xsi:schemaLocation=\"urn:vreemd vreemd.xsd\"", Expectation.Valid),
        ("xsi:noNamespaceSchemaLocation", Instance + " xsi:noNamespaceSchemaLocation=\"vreemd.xsd\"", Expectation.Valid),
    ];

    private static readonly (string Detail, string Text, Expectation Expected)[] Between =
    [
        ("text", "x", Expectation.Invalid),
        ("digit", "1", Expectation.Invalid),
        ("no-break space", "\u00A0", Expectation.Invalid),
        ("em space", "\u2003", Expectation.Invalid),
        ("NEL", "\u0085", Expectation.Invalid),
        ("text by reference", "&#120;", Expectation.Invalid),
        ("text in CDATA", "<![CDATA[x]]>", Expectation.Invalid),
        ("white space", " \t\r\n ", Expectation.Valid),
        ("white space by reference", "&#32;&#9;&#10;&#13;", Expectation.Valid),
        ("white space in CDATA", "<![CDATA[ \n]]>", Expectation.Valid),
        ("empty CDATA", "<![CDATA[]]>", Expectation.Valid),
        ("comment", "<!-- x -->", Expectation.Valid),
        ("processing instruction", "<?x y?>", Expectation.Valid),
    ];

    public static IEnumerable<GeneratedDocument> Of(MessageSchema schema, RenderedDocument document)
    {
        var first = new FirstOfType();
        var (leaves, groups) = (0, 0);
        foreach (var piece in document.Pieces)
        {
            // No type says anything about markup, so a few elements of each sort get everything, the others the plainest cases.
            var everything = first.Meet(piece) && (piece.IsLeaf ? ++leaves <= 3 : ++groups <= 6);
            foreach (var (detail, attribute, expected) in Attributes.Where(row => everything || row.Detail is "without namespace" or "xml:lang"))
                yield return new(piece.Path, "attribute", detail, With(attribute), expected);
            if (everything && TypeName(schema, piece) is { } type)
            {
                yield return new(piece.Path, "attribute", "xsi:type its own", With($"{Instance} xsi:type=\"{type}\""), Expectation.Valid);
                yield return new(piece.Path, "attribute", "xsi:type its own, with space", With($"{Instance} xsi:type=\" {type}\n\""), Expectation.Valid);
                yield return new(piece.Path, "attribute", "xsi:type its own, other namespace", With($"{Instance} xmlns:x=\"urn:vreemd\" xsi:type=\"x:{type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..]}\""), Expectation.Invalid);
            }

            if (piece.IsLeaf)
                continue;
            foreach (var (detail, text, expected) in Between.Where(row => everything || row.Detail is "text"))
            {
                yield return new(piece.Path, "stray first", detail, document.With(piece.ContentStart, piece.ContentStart, text), expected);
                yield return new(piece.Path, "stray last", detail, document.With(piece.ContentEnd, piece.ContentEnd, text), expected);
            }

            string With(string attribute) => document.With(piece.ContentStart - 1, piece.ContentStart - 1, " " + attribute);
        }
    }

    // Null for a type without a name.
    private static string? TypeName(MessageSchema schema, Piece piece)
    {
        var name = piece.Declaration.ElementSchemaType!.QualifiedName;
        return name.IsEmpty ? null : $"{(name.Namespace == schema.TargetNamespace ? "b" : "basis")}:{name.Name}";
    }
}
