using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Schema.Verdicts;

/// <summary>The known holes of a plain validating XmlReader, each with how to recognise a document that falls into it.</summary>
public static class PlainHoles
{
    /// <summary>Name of the hole and the documents in it, in order: the first that fits counts.</summary>
    public static IReadOnlyList<(string Name, Func<GeneratedDocument, bool> Fits)> All { get; } =
    [
        ("lets attributes of the xml namespace pass", d => d.Kind == "attribute" && d.Detail.StartsWith("xml:", StringComparison.Ordinal)),
        ("only warns about an unknown root, and warnings are off", d => d.Path == "/Bericht" && d.Kind is "namespace" or "root"),
        ("trims more than XML white space from a date or time", d => d.Kind is "date" or "time" && d.Expected == Expectation.Invalid && (d.Detail.Contains("[A0]", StringComparison.Ordinal) || d.Detail.Contains("[2003]", StringComparison.Ordinal) || d.Detail.Contains("[85]", StringComparison.Ordinal))),
        ("knows no year before 1 or after 9999", d => d.Expected == Expectation.OutOfReach),
        ("does not know 24:00:00", d => d.Kind == "time" && d.Detail.StartsWith("24:00:00", StringComparison.Ordinal)),
        ("counts UTF-16 units instead of characters", d => d.Expected == Expectation.Valid && d.Detail.Contains("[1F600]", StringComparison.Ordinal)),
        ("takes Unicode white space for \\s", d => d.Kind == "pattern" && d.Expected == Expectation.Valid && d.Detail is "[A0]" or "[2003]" or "[2028]" or "[85]"),
        ("lets a pattern end before a trailing line feed", d => d.Kind == "pattern" && d.Expected == Expectation.Invalid && d.Detail.EndsWith("[A]", StringComparison.Ordinal)),
        ("lets a dot match a carriage return", d => d.Kind == "pattern" && d.Expected == Expectation.Invalid && d.Detail.Contains("[D]", StringComparison.Ordinal)),
        ("falls into one of these somewhere in a long document", d => d.Kind == "whole"),
    ];
}
