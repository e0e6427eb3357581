using System.Globalization;
using System.Text;
using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>The values that a simple type is tried with.</summary>
public sealed class ValueSamples
{
    private ValueSamples(IReadOnlyList<ValueSample> samples)
    {
        Valid = [.. samples.Where(sample => sample.Expected == Expectation.Valid)];
        Others = [.. samples.Where(sample => sample.Expected != Expectation.Valid)];
        if (Valid.Count == 0)
            throw new InvalidOperationException("A type has no valid sample.");
    }

    /// <summary>Valid values, the plainest first.</summary>
    public IReadOnlyList<ValueSample> Valid { get; }

    /// <summary>All other values.</summary>
    public IReadOnlyList<ValueSample> Others { get; }

    public static ValueSamples Of(SimpleTypeFacets facets) => new([.. facets.TypeCode switch
    {
        XmlTypeCode.String when facets.Enumeration.Count > 0 => Codes(facets),
        XmlTypeCode.String => Texts(facets),
        XmlTypeCode.Integer => Numbers(facets),
        XmlTypeCode.Date => Patterns(facets).Concat(CalendarSamples.Dates()),
        XmlTypeCode.Time => Patterns(facets).Concat(CalendarSamples.Times()),
        _ => throw new InvalidOperationException($"{facets.Name}: no samples for {facets.TypeCode}."),
    }]);

    /// <summary>A value as it can stand in the name of a case: what cannot be seen is spelled out.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is > ' ' and <= '~')
                visible.Append(rune);
            else
                visible.Append(CultureInfo.InvariantCulture, $"[{rune.Value:X}]");
        }

        return visible.Length == 0 ? "empty" : visible.Length > 60 ? $"{First(text)}.. x{text.EnumerateRunes().Count()}" : visible.ToString();

        static string First(string value) => Visible(value.EnumerateRunes().First().ToString());
    }

    private static IEnumerable<ValueSample> Codes(SimpleTypeFacets facets)
    {
        var codes = facets.Enumeration;
        foreach (var code in codes)
            yield return Sample("enumeration", code, Expectation.Valid);

        var first = codes[0];
        string[] others = [first + "\n", "\n" + first, first + " ", " " + first, first + "\u00A0", "", " ", "?", first + first, Lower(first), first[..^1]];
        foreach (var other in others.Distinct(StringComparer.Ordinal).Where(other => !codes.Contains(other, StringComparer.Ordinal)))
            yield return Sample("enumeration", other, Expectation.Invalid);
        if (facets.MaxLength is { } max)
            yield return Sample("maxLength", new string('x', max + 1), Expectation.Invalid);
    }

    private static IEnumerable<ValueSample> Texts(SimpleTypeFacets facets)
    {
        var samples = PatternSamples.Of(facets.Patterns.FirstOrDefault() ?? string.Empty);
        foreach (var text in samples.Matching.Where(text => Fits(text, facets)))
            yield return Sample("pattern", text, Expectation.Valid);
        foreach (var text in facets.Patterns.SelectMany(pattern => PatternSamples.Of(pattern).Broken).Distinct(StringComparer.Ordinal))
            yield return Sample("pattern", text, Expectation.Invalid);

        // Length counts characters, not UTF-16 units: an emoji is one.
        var takesAnyCharacter = samples.Matching.Contains("😀", StringComparer.Ordinal);
        if (facets.MaxLength is { } max)
        {
            if (samples.OfLength(max) is { } longest)
                yield return Sample("maxLength", longest, Expectation.Valid);
            yield return Sample("maxLength", samples.OfLength(max + 1) ?? samples.Matching[0] + new string('0', max + 1 - samples.Matching[0].Length), Expectation.Invalid);
            if (takesAnyCharacter)
            {
                yield return Sample("maxLength", Emoji(max), Expectation.Valid);
                yield return Sample("maxLength", Emoji(max + 1), Expectation.Invalid);
            }
        }
        else if (samples.OfLength(4000) is { } text)
        {
            yield return Sample("maxLength", text, Expectation.Valid);
        }

        if (facets.MinLength is { } min)
            yield return Sample("minLength", new string('0', min - 1), Expectation.Invalid);
    }

    // White space around a number, a plus sign and leading zeros are all right, unless a pattern narrows it down.
    private static IEnumerable<ValueSample> Numbers(SimpleTypeFacets facets)
    {
        var (min, max) = (facets.MinInclusive!.Value, facets.MaxInclusive!.Value);
        string[] words = ["", " ", "1.0", "1e1", "1a", "0x1", "1 2", "--1", "+", "-", "1,0", "NaN", "INF", "٣", "\u00A01", "1\u00A0", "1\u2003", "\uFEFF1", "1\u0085"];
        if (facets.Patterns.Count > 0)
        {
            var code = PatternSamples.Of(facets.Patterns[0]).Matching[0];
            foreach (var text in new[] { code, " " + code, code + "\n", "\t" + code + " " })
                yield return Sample("pattern", text, Expectation.Valid);
            foreach (var text in new[] { "0" + code, "+" + code, code + code, "1", code + "\u00A0" })
                yield return Sample("pattern", text, Expectation.Invalid);
        }
        else
        {
            foreach (var text in new[] { $"{max}", $"{min}", $"+{max}", $" {max}", $"{max}\n", $"\r\n\t{min} ", "0000000000000000000000000000000000000000000005", $"-{min}", "+0" })
                yield return Sample("integer", text, Expectation.Valid);
        }

        yield return Sample("minInclusive", $"{min - 1}", Expectation.Invalid);
        yield return Sample("minInclusive", "-99999999999999999999999999999999999", Expectation.Invalid);
        yield return Sample("maxInclusive", $"{max + 1}", Expectation.Invalid);
        yield return Sample("maxInclusive", "99999999999999999999999999999999999", Expectation.Invalid);
        yield return Sample("maxInclusive", "18446744073709551617", Expectation.Invalid);
        foreach (var text in words)
            yield return Sample("integer", text, Expectation.Invalid);
    }

    private static IEnumerable<ValueSample> Patterns(SimpleTypeFacets facets) => facets.Patterns.SelectMany(pattern =>
        PatternSamples.Of(pattern).Matching.Select(text => Sample("pattern", text, Expectation.Valid))
            .Concat(PatternSamples.Of(pattern).Broken.Select(text => Sample("pattern", text, Expectation.Invalid))));

    private static bool Fits(string text, SimpleTypeFacets facets)
    {
        var length = text.EnumerateRunes().Count();
        return length >= (facets.MinLength ?? 0) && length <= (facets.MaxLength ?? int.MaxValue);
    }

    private static string Emoji(int count) => string.Concat(Enumerable.Repeat("😀", count));

    private static ValueSample Sample(string kind, string text, Expectation expected) => new(kind, Visible(text), text, expected);

#pragma warning disable CA1308 // Lower case is the case at hand.
    private static string Lower(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308
}
