using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>
/// All decided differences, the only place where they stand. The ruling follows XSD 1.0 (second edition), which builds on XML 1.0 and Namespaces in
/// XML 1.0; each is about a witness that departs from these, and fits as narrowly as its answer allows.
/// </summary>
internal static class DecidedDifferences
{
    private const string Libxml = LibxmlWitness.Name;
    private const string Xerces = XercesWitness.Name;

    /// <summary>About places, not about validity: for <see cref="Judgement"/>, which counts lines itself when the two readers differ.</summary>
    public static DecidedDifference Position { get; } = new(
        "line end in a tag at the edge of a buffer",
        ReferenceWitness.Name,
        Verdict.Valid,
        [],
        "System.Xml counts a line end twice that stands in an end tag where its buffer of 4,096 characters ends, so elements after it are a line too far. The fast reader is right, by counting.",
        (_, _) => false);

    /// <summary>In order: the first that fits counts.</summary>
    public static IReadOnlyList<DecidedDifference> All { get; } =
    [
        new(
            "length in UTF-16 units",
            Xerces,
            Verdict.Invalid,
            ["cvc-maxLength-valid", "cvc-type.3.1.3"],
            "Lengths count characters (Part 2, 4.3.1), and XML's characters are code points: an emoji is one. Xerces-J counts it as two, so valid is right. (No type of the standard has a minimum above 1, so it never accepts too little.)",
            (hearing, _) => CaseText.HasSupplementary(hearing.Case)),
        new(
            "dot and the line separator",
            Xerces,
            Verdict.Invalid,
            ["cvc-pattern-valid", "cvc-type.3.1.3"],
            "In a pattern a dot is all but line feed and carriage return (Part 2, F.1.1). Xerces-J leaves out U+2028 and U+2029 too, which are no line ends in XML 1.0.",
            (hearing, _) => CaseText.HasSeparator(hearing.Case)),
        new(
            "CDATA between elements",
            Libxml,
            Verdict.Invalid,
            ["xsd 1841", "xsd 1843"],
            "A schema looks at characters, not at how they were written: white space or nothing in a CDATA section between elements is allowed (Part 1, 3.4.4, clause 2.3). libxml2 refuses any CDATA section there.",
            (hearing, _) => CaseText.Of(hearing.Case).Contains("<![CDATA[", StringComparison.Ordinal)),
        new(
            "blanks in xsi:type",
            Libxml,
            Verdict.Invalid,
            ["xsd 1824"],
            "xsi:type is an xs:QName, around which white space collapses (Part 2, 4.3.6). libxml2 looks the name up with the blank.",
            (hearing, _) => CaseText.Of(hearing.Case).Contains(":type=\"", StringComparison.Ordinal)),
        new(
            "hyphen at the end of a class",
            Libxml,
            Verdict.Valid,
            [],
            "A hyphen at the end of a character class stands for itself (Part 2, F.1), so [^Z+-] keeps a negative time zone out. libxml2 takes it for a range and lets 12:30:00-05:00 pass.",
            (hearing, _) => hearing.Reference.Only("XSD03") && CaseText.HasNegativeZone(hearing.Case)),
        new(
            "hint that is no URI",
            Xerces,
            Verdict.Invalid,
            ["cvc-attribute.3", "cvc-datatype-valid.1.2"],
            "xsi:schemaLocation and xsi:noNamespaceSchemaLocation are hints: clause 3 of Part 1, 3.4.4 leaves them out of what is checked. Xerces-J checks that they are URIs.",
            (hearing, _) => CaseText.Of(hearing.Case).Contains("chemaLocation=", StringComparison.Ordinal)),
        new(
            "namespace error",
            Libxml,
            Verdict.Valid,
            [],
            "A schema is for documents that keep to Namespaces in XML 1.0. libxml2 only mentions a breach of it (prefixes xml and xmlns, an empty declaration, a colon too many) and goes on.",
            (hearing, answer) => answer.Reasons.Any(reason => reason.StartsWith("namespace", StringComparison.Ordinal)) && IsMalformed(hearing)),
        new(
            "colon in a processing instruction",
            Xerces,
            Verdict.Valid,
            [],
            "The target of a processing instruction has no colon (Namespaces in XML 1.0, section 6). Xerces-J does not look.",
            (hearing, _) => IsMalformed(hearing) && CaseText.HasInstructionWithColon(hearing.Case)),
        new(
            "null character after the root",
            Libxml,
            Verdict.Valid,
            [],
            "A null character is no XML character anywhere (XML 1.0, 2.2). libxml2 takes it for the end of the input.",
            (hearing, _) => IsMalformed(hearing) && hearing.Case.Xml.AsSpan().Contains((byte)0)),
        new(
            "names of the fifth edition",
            Libxml,
            Verdict.Valid,
            [],
            "XSD 1.0 builds on the second edition of XML 1.0, whose names are a closed list. libxml2 takes the many more of the fifth edition. Refusing is right, and harmless: no name of the standard needs them.",
            (hearing, _) => IsMalformed(hearing) && CaseText.HasLaterName(hearing.Case)),
        new(
            "another version of XML",
            Libxml,
            Verdict.Valid,
            [],
            "XSD 1.0 is about XML 1.0 documents. libxml2 reads any version as 1.0.",
            (hearing, _) => IsMalformed(hearing) && CaseText.HasOtherVersion(hearing.Case)),
        new(
            "XML 1.1",
            Xerces,
            Verdict.Valid,
            [],
            "XSD 1.0 is about XML 1.0 documents. Xerces-J reads XML 1.1 too.",
            (hearing, _) => IsMalformed(hearing) && CaseText.HasOtherVersion(hearing.Case)),
        Position,
    ];

    /// <summary>Whether the reference sees no more in it than XML that is not well-formed.</summary>
    private static bool IsMalformed(Hearing hearing) => hearing.Reference.Only("XML01");
}
