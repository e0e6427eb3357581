using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>A leaf element with the check of its value, in the form that the predictive tier uses.</summary>
internal sealed class FastLeaf
{
    /// <summary>The element.</summary>
    public required ElementPlan Element { get; init; }

    /// <summary>How its value is read.</summary>
    public required FastKind Kind { get; init; }

    /// <summary>Least number of characters of a text; the exact number of digits.</summary>
    public int MinLength { get; init; }

    /// <summary>Most characters of a text.</summary>
    public int MaxLength { get; init; }

    /// <summary>Whether a text may not be blank.</summary>
    public bool NonBlank { get; init; }

    /// <summary>Which ASCII characters a text may have; null is all.</summary>
    public bool[]? Allowed { get; init; }

    /// <summary>Patterns of a text that have no simpler form; null is none.</summary>
    public PatternTable[]? Tables { get; init; }

    /// <summary>Least number.</summary>
    public long Min { get; init; }

    /// <summary>Greatest number.</summary>
    public long Max { get; init; }

    /// <summary>The codes.</summary>
    public CodeTable? Codes { get; init; }

    /// <summary>The leaf of an element of the plan.</summary>
    public static FastLeaf Of(ElementPlan element)
    {
        var type = element.Value!;
        return type.Kind switch
        {
            ValueKind.Getal when HasNoPatternButDigits(type) => new() { Element = element, Kind = FastKind.Number, Min = type.Min, Max = type.Max },
            ValueKind.Datum when Passes(type, "0123-45-67", "8901-23-45") => new() { Element = element, Kind = FastKind.Date },
            ValueKind.Tijd when Passes(type, "01:23:45", "67:89:01") => new() { Element = element, Kind = FastKind.Time },
            ValueKind.Tekst => Tekst(element, type),
            _ => General(element),
        };
    }

    private static FastLeaf General(ElementPlan element) => new() { Element = element, Kind = FastKind.General };

    private static FastLeaf Tekst(ElementPlan element, SimpleType type)
    {
        var literals = LiteralsOf(type);
        if (type.Codes is not null || literals is not null)
        {
            IReadOnlyCollection<string> codes = [.. (type.Codes ?? literals!).Where(code => type.Read(code, out _) == ValueError.None)];
            return codes.Count > 0 && CodeTable.TryBuild(codes) is { } table
                ? new() { Element = element, Kind = FastKind.Code, Codes = table }
                : General(element);
        }

        if (type.Patterns.Count == 1 && DigitsOf(type.Patterns[0]) is { } digits)
        {
            return digits is > 0 and <= 16 && digits >= type.MinLength && digits <= type.MaxLength
                ? new() { Element = element, Kind = FastKind.Digits, MinLength = digits }
                : General(element);
        }

        var nonBlank = false;
        bool[]? allowed = null;
        var tables = new List<PatternTable>();
        foreach (var pattern in type.Patterns)
        {
            if (pattern == ".*[^\\s].*" || pattern == XsdPattern.Rewrite(".*[^\\s].*"))
                nonBlank = true;
            else if (pattern == "([a-zA-Z0-9])+")
                allowed = Ascii(char.IsAsciiLetterOrDigit, allowed);
            else if (pattern == "([a-zA-ZÀ-ỳ])+")
                allowed = Ascii(char.IsAsciiLetter, allowed);
            else if (pattern == "[0-9]*")
                allowed = Ascii(char.IsAsciiDigit, allowed);
            else if (PatternTable.TryBuild(pattern) is { } table)
                tables.Add(table);
            else
                return General(element);
        }

        return new()
        {
            Element = element,
            Kind = FastKind.Text,
            MinLength = type.Patterns.Any(pattern => pattern.EndsWith(")+", StringComparison.Ordinal)) ? Math.Max(1, type.MinLength) : type.MinLength,
            MaxLength = Math.Min(type.MaxLength, FastReader.LongestText),
            NonBlank = nonBlank,
            Allowed = allowed,
            Tables = tables.Count > 0 ? [.. tables] : null,
        };
    }

    private static bool[] Ascii(Func<char, bool> allowed, bool[]? besides) => [.. Enumerable.Range(0, 128).Select(c => allowed((char)c) && besides?[c] != false)];

    /// <summary>Patterns that judge character by character pass every date or time when they pass all their characters.</summary>
    private static bool Passes(SimpleType type, params string[] samples) =>
        type.Patterns.All(pattern => pattern is "[^:Z]*" or "[^Z+-]+" && samples.All(sample => PatternCheck.Of(pattern).Matches(sample)));

    private static bool HasNoPatternButDigits(SimpleType type) => type.Patterns.All(pattern => pattern == "[0-9]*");

    private static int? DigitsOf(string pattern) =>
        pattern.StartsWith("[0-9]{", StringComparison.Ordinal) && pattern.EndsWith('}') && pattern.Length == 8 && char.IsAsciiDigit(pattern[6]) ? pattern[6] - '0' : null;

    private static string[]? LiteralsOf(SimpleType type)
    {
        foreach (var pattern in type.Patterns)
        {
            if (pattern.Length > 0 && pattern.All(c => char.IsAsciiLetterOrDigit(c) || c == '|'))
                return pattern.Split('|');
        }

        return null;
    }
}
