using System.Globalization;
using System.Text;
using System.Xml.Schema;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Witness.Cases;

/// <summary>Values on and around the boundaries of a type. Whether they are valid is for the witnesses.</summary>
internal static class BoundaryValues
{
    private static readonly string[] Nasty =
    [
        " ", "  ", "\t", "\n", "\r", "\r\n", "\u00A0", "\u0085", "\u2028", "\u2003", "\u200B", "\uFEFF", "\u0660", "\uFF11", "é", "À", "ỳ", "ỵ", "Ω", "ﬁ", "e\u0301", "€", "ß",
        "\uD7FF", "\uE000", "\uFFFD", "\uFDD0", "😀", "𝟗", "\U0001FFFE", "\U0010FFFF", "\u007F", "\u0080", "\u009F", "0", "1", "9", "a", "Z", "-", "+", ".", ":", "'", "\"", "&", "<", ">", "]]>", "\u0001", "\u001F", "\uFFFE", "\uFFFF",
    ];

    private static readonly string[] Letters = ["x", "7", " ", "é", "€", "ỳ", "😀", "\U0010FFFF", "\uFFFD", "a\u0308", "\n", "\t", "\u00A0", "\u2028", "&", "<"];
    private static readonly string[] Zones = ["Z", "+01:00", "-05:00", "+00:00", "-00:00", "+14:00", "+14:01", "-14:00", "+1:00", "z", " Z"];
    private static readonly string[] Around = [" ", "\n", "\t", "\r\n ", "\r", "\u00A0", "\u0085", "\uFEFF", "\u2003", "\v"];
    private static readonly long[] Years = [1, 4, 99, 100, 400, 999, 1582, 1600, 1753, 1900, 1999, 2000, 2023, 2024, 2025, 2100, 9999, 0, 10000, 10004, 12026, -1, -4, -2024, -10000];

    /// <summary>A valid value, mostly the plainest.</summary>
    public static string Valid(XmlSchemaSimpleType type, Prng random)
    {
        var valid = SampleCache.Of(type).Valid;
        return valid[random.Promille(600) ? random.Between(0, Math.Min(valid.Count, 3) - 1) : random.Between(0, valid.Count - 1)].Text;
    }

    /// <summary>A value on or around a boundary.</summary>
    public static string Of(XmlSchemaSimpleType type, Prng random)
    {
        var facets = new SimpleTypeFacets(type);
        var text = random.Between(0, 9) switch
        {
            0 => Any(type, random),
            1 or 2 => Edited(Valid(type, random), random),
            _ => facets.TypeCode switch
            {
                XmlTypeCode.Integer => Number(facets, random),
                XmlTypeCode.Date => Date(random),
                XmlTypeCode.Time => Time(random),
                _ => Text(facets, Valid(type, random), random),
            },
        };
        if (random.Promille(150))
            text = random.Promille(500) ? random.Pick(Around) + text : text + random.Pick(Around);
        return random.Promille(60) ? Edited(text, random) : text;
    }

    private static string Any(XmlSchemaSimpleType type, Prng random)
    {
        var samples = SampleCache.Of(type);
        return samples.Others.Count == 0 ? samples.Valid[^1].Text : random.Pick(samples.Others).Text;
    }

    // One character put in, taken out or replaced.
    private static string Edited(string text, Prng random)
    {
        var runes = text.EnumerateRunes().ToList();
        var at = random.Between(0, runes.Count);
        var end = Math.Min(at + random.Between(0, 1), runes.Count);
        return string.Concat(runes[..at]) + (random.Promille(150) ? string.Empty : random.Pick(Nasty)) + string.Concat(runes[end..]);
    }

    private static string Number(SimpleTypeFacets facets, Prng random)
    {
        var (min, max) = (facets.MinInclusive ?? 0, facets.MaxInclusive ?? 999_999_999);
        var number = random.Between(0, 8) switch
        {
            0 => min - 1,
            1 => min,
            2 => min + 1,
            3 => max - 1,
            4 => max,
            5 => max + 1,
            6 => -random.Between(0, 20),
            7 => (long)(random.Next() >> random.Between(1, 60)),
            _ => random.Between(0, 1000),
        };
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        var zeros = random.Promille(150) ? new string('0', random.Between(1, 24)) : string.Empty;
        var sign = number < 0 ? "-" : random.Promille(60) ? "+" : random.Promille(30) ? "-" : string.Empty;
        return sign + zeros + digits + (random.Promille(30) ? ".0" : string.Empty);
    }

    private static string Date(Prng random)
    {
        var year = random.Pick(Years);
        var (month, day) = random.Between(0, 3) switch
        {
            0 => (2, random.Between(28, 30)),
            1 => (random.Between(1, 12), random.Between(30, 32)),
            2 => (random.Between(0, 13), random.Between(0, 1)),
            _ => (random.Between(1, 12), random.Between(1, 28)),
        };
        var width = random.Promille(30) ? "00000" : random.Promille(30) ? "000" : "0000";
        var text = (year < 0 ? "-" : string.Empty) + string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(year).ToString(width, CultureInfo.InvariantCulture)}-{month:D2}-{day:D2}");
        return random.Promille(100) ? text + random.Pick(Zones) : text;
    }

    private static string Time(Prng random)
    {
        var hour = random.Between(0, 3) switch { 0 => 24, 1 => random.Between(22, 25), _ => random.Between(0, 23) };
        var (minute, second) = random.Promille(500) ? (0, 0) : (random.Between(0, 60), random.Between(0, 60));
        var text = string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}");
        if (random.Promille(250))
            text += "." + (random.Promille(300) ? new string('0', random.Between(0, 9)) : random.Next().ToString(CultureInfo.InvariantCulture)[..random.Between(0, 12)]);
        return random.Promille(100) ? text + random.Pick(Zones) : text;
    }

    private static string Text(SimpleTypeFacets facets, string valid, Prng random)
    {
        if (facets.Enumeration.Count > 0)
            return random.Promille(500) ? random.Pick(facets.Enumeration) : Edited(random.Pick(facets.Enumeration), random);
        var (min, max) = (facets.MinLength ?? 0, facets.MaxLength ?? 4100);
        var length = random.Between(0, 6) switch
        {
            0 => min - 1,
            1 => min,
            2 => min + 1,
            3 => max - 1,
            4 => max + 1,
            5 => max,
            _ => random.Between(min, Math.Min(max, 60)),
        };
        length = Math.Max(length, 0);
        // In the alphabet of the type, or in any other.
        var text = new StringBuilder();
        var one = random.Pick(Letters);
        var alphabet = random.Promille(500) ? [.. valid.EnumerateRunes().Select(rune => rune.ToString()), "x"] : random.Promille(500) ? [one] : Letters;
        for (var i = 0; i < length; i++)
            text.Append(random.Pick(alphabet));
        return text.ToString();
    }
}
