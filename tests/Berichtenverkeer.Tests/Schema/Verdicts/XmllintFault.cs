using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Schema.Verdicts;

/// <summary>Where libxml2 is wrong against the XSD standard. Another version of it may be right: these cases are not held against it.</summary>
/// <param name="Kind">Kind of the document.</param>
/// <param name="Detail">Case of that kind.</param>
/// <param name="Reason">What the standard says.</param>
public sealed record XmllintFault(string Kind, string Detail, string Reason)
{
    private const string Cdata = "XSD looks at characters, not at how they were written: white space or nothing in a CDATA section between elements is allowed. libxml2 refuses any CDATA section there.";
    private const string Hyphen = "A hyphen at the end of a character class stands for itself, so [^Z+-] keeps a negative time zone out. libxml2 takes it for a range and lets 12:30:00-05:00 pass.";
    private const string TypeSpace = "xsi:type is an xs:QName, around which white space collapses. libxml2 looks the name up with the space.";
    private const string Null = "A null character is no XML character, also after the root element. libxml2 takes it for the end of the input.";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<XmllintFault> All { get; } =
    [
        new("stray first", "white space in CDATA", Cdata),
        new("stray last", "white space in CDATA", Cdata),
        new("stray first", "empty CDATA", Cdata),
        new("stray last", "empty CDATA", Cdata),
        new("pattern", "12:30:00-05:00", Hyphen),
        new("attribute", "xsi:type its own, with space", TypeSpace),
        new("not well-formed", "null character after it", Null),
    ];

    public static bool Covers(GeneratedDocument document) => All.Any(fault => fault.Kind == document.Kind && fault.Detail == document.Detail);
}
