using System.Text.RegularExpressions;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>Hand-written values per pattern of the standard. A pattern that is not here stops the tests: somebody must think about it.</summary>
/// <param name="Matching">Values that match it (lengths are another matter).</param>
/// <param name="Broken">Values that do not.</param>
/// <param name="OfLength">A matching value of so many characters; null when the pattern has no such value.</param>
public sealed record PatternSamples(string[] Matching, string[] Broken, Func<int, string?> OfLength)
{
    private const string NotBlank = @".*[^\s].*";
    private const string Servicebureau = "(0{8})|98((00000[1-9])|(0000[1-9][0-9])|(000[1-9][0-9]{2})|(00[1-9][0-9]{3})|(0[1-9][0-9]{4})|([1-9][0-9]{5}))";

    private static readonly Dictionary<string, PatternSamples> Known = new(StringComparer.Ordinal)
    {
        // No pattern at all: anything goes, line breaks and white space included.
        [""] = new(["a", " ", "\n", "\t", "\r", "\u00A0", "a\nb", "😀"], [], n => new string('x', n)),

        // A dot does not match a line break; \s is the white space of XML only.
        [NotBlank] = new(
            ["a", "é", "\u00A0", "\u2003", "\u0085", "\u2028", "😀", "1", "-", " a", "a ", "\ta\t", "a b", "<&>", "a\u00A0"],
            [" ", "\t", "\n", "\r", "  ", "a\n", "\na", "a\r", "\ra", "a\nb", "a\r\n"],
            n => new string('x', n)),

        // Commentaar: the same, but line breaks are welcome.
        [@"([.\s]*\S+[.\s]*)+"] = new(
            ["a", "a b", " a ", "a\n", "\na", "a\r\nb", ".", ". .", "..\n..", "a\tb", "\u00A0", "😀 😀"],
            [" ", "\n", "\r\n", " \t\n ", "      "],
            n => new string('x', n)),

        ["[0-9]{8}"] = new(
            ["98000001", "00000000", "01234567"],
            ["9800000", "980000011", "9800000a", "98000001\n", "\n98000001", "98000001 ", " 9800000", "98000001\u00A0", "9800000\u0661", "９８００００００", "9800\n000", "+9800000"],
            n => n == 8 ? "98000001" : null),
        ["[0-9]{9}"] = new(
            ["999900006", "999900018", "000000000"],
            ["99990000", "9999000060", "99990000a", "999900006\n", "\n999900006", "999900006\r", " 99990000", "99990000\u0666", "99990\n006", "-99990000"],
            n => n == 9 ? "999900006" : null),
        ["[0-9]{4}"] = new(
            ["0014", "9999", "0000"],
            ["014", "00014", "001a", "0014\n", "\n0014", "0014 ", " 014", "\u0660014", "00\n4"],
            n => n == 4 ? "0014" : null),
        ["[0-9]*"] = new(
            ["0", "0612345678"],
            ["a", "+3", "1 ", "1\n", "\n", "06-1", "٣", "1\u00A0"],
            n => new string('1', n)),
        [@"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)"] = new(
            ["1.0.0", "0.1.0", "10.20.30", "3.2.99999999999999999999"],
            ["1.0", "1.0.0.0", "01.0.0", "1.0.00", "1.0.0\n", "\n1.0.0", " 1.0.0", "1.0.a", "1,0,0", "1..0", "1.0.٣", "v1.0.0"],
            n => n >= 5 ? "1.0." + new string('1', n - 4) : null),
        ["([a-zA-ZÀ-ỳ])+"] = new(
            ["A", "z", "À", "é", "ỳ", "×", "Ω", "AB"],
            ["1", ".", "A.", "A B", "A\n", "\nA", " ", "ỵ", "¿", "@", "[", "`", "{", "𝐀"],
            n => new string('A', n)),
        ["([a-zA-Z0-9])+"] = new(
            ["a", "Z9", "ABC123", "0"],
            ["a-b", "a b", "a\n", "\na", "é", "_", "٣", "a ", ":", "@", "[", "`", "{", "/"],
            n => new string('A', n)),
        ["NL[0-9]{9}B[0-9]{2}"] = new(
            ["NL123456789B01"],
            ["nl123456789B01", "NL12345678B01", "NL123456789B1", "NL123456789B01\n", "XX123456789B01", "NL12345678٣B01"],
            n => n == 14 ? "NL123456789B01" : null),
        [Servicebureau] = new(
            ["00000000", "98000001", "98000010", "98000100", "98001000", "98010000", "98100000", "98999999"],
            ["98000000", "97000001", "00000001", "99999999", "98000001\n", "0000000", "000000000"],
            n => n == 8 ? "98000001" : null),

        // On xs:date and xs:time a pattern only keeps time zones out; the rest is in CalendarSamples.
        ["[^:Z]*"] = new(
            ["2026-01-31"],
            ["2026-01-31Z", "2026-01-31+01:00", "2026-01-31-05:00", "2026-01-31+00:00"],
            _ => null),
        ["[^Z+-]+"] = new(
            ["12:30:00"],
            ["12:30:00Z", "12:30:00+01:00", "12:30:00-05:00", "12:30:00.5Z"],
            _ => null),
    };

    /// <summary>The samples of one pattern.</summary>
    public static PatternSamples Of(string pattern)
    {
        if (Known.TryGetValue(pattern, out var samples))
            return samples;
        if (!Regex.IsMatch(pattern, @"\A[0-9]+(\|[0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            throw new InvalidOperationException($"There are no samples for pattern {pattern}.");
        var codes = pattern.Split('|');
        return new(codes, [codes[0] + "\n", "\n" + codes[0], " " + codes[0], codes[0] + codes[0], "000", pattern + "|", "٤36"], n => codes.FirstOrDefault(code => code.Length == n));
    }
}
