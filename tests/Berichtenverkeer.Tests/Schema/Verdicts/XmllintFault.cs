using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Schema.Verdicts;

/// <summary>Where libxml2 is wrong against the XSD standard. Another version of it may be right: these cases are not held against it.</summary>
/// <param name="Kind">Kind of the document.</param>
/// <param name="Detail">Case of that kind.</param>
/// <param name="Difference">Name of the decided difference, where it stands what is right and why.</param>
public sealed record XmllintFault(string Kind, string Detail, string Difference)
{
    private const string Cdata = "CDATA between elements";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<XmllintFault> All { get; } =
    [
        new("stray first", "white space in CDATA", Cdata),
        new("stray last", "white space in CDATA", Cdata),
        new("stray first", "empty CDATA", Cdata),
        new("stray last", "empty CDATA", Cdata),
        new("pattern", "12:30:00-05:00", "hyphen at the end of a class"),
        new("attribute", "xsi:type its own, with space", "blanks in xsi:type"),
        new("not well-formed", "null character after it", "null character after the root"),
    ];

    public static bool Covers(GeneratedDocument document) => All.Any(fault => fault.Kind == document.Kind && fault.Detail == document.Detail);
}
