using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Berichtenverkeer.Schema;

/// <summary>The check of one simple type, compiled from the XSD: exactly what XSD 1.0 says, without the holes of System.Xml.</summary>
/// <remarks>
/// Three holes are closed here: a pattern that lets a trailing line feed pass, a date that is trimmed of more
/// than XML white space, and a length that counts UTF-16 units instead of characters.
/// </remarks>
public sealed class SimpleType
{
    private readonly PatternCheck[] patterns;
    private readonly FrozenDictionary<string, string>? codes;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> codesBySpan;

    internal SimpleType(string name, ValueKind kind, int minLength, int maxLength, long min, long max, IReadOnlyList<string> patterns, IReadOnlyCollection<string>? codes)
    {
        Name = name;
        Kind = kind;
        MinLength = minLength;
        MaxLength = maxLength;
        Min = min;
        Max = max;
        Patterns = patterns;
        this.patterns = [.. patterns.Select(PatternCheck.Of)];
        if (codes is not null)
        {
            this.codes = codes.ToFrozenDictionary(code => code, code => code, StringComparer.Ordinal);
            codesBySpan = this.codes.GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }

    /// <summary>A type of which only System.Xml knows what it allows.</summary>
    internal static SimpleType Unfollowed(string name, ValueKind kind) => new(name, kind, 0, int.MaxValue, long.MinValue, long.MaxValue, [], null) { IsWhole = false };

    /// <summary>False when the XSD says more about the value than this checks.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>Name of the type in the basisschema, such as <c>LDT_Volume</c>; of an inline restriction that of its base.</summary>
    public string Name { get; }

    /// <summary>How the text is read.</summary>
    public ValueKind Kind { get; }

    /// <summary>Least number of characters (code points).</summary>
    public int MinLength { get; }

    /// <summary>Most characters (code points); <see cref="int.MaxValue"/> without limit.</summary>
    public int MaxLength { get; }

    /// <summary>Least value of a number.</summary>
    public long Min { get; }

    /// <summary>Greatest value of a number.</summary>
    public long Max { get; }

    /// <summary>Patterns as in the XSD; all must hold.</summary>
    public IReadOnlyList<string> Patterns { get; }

    /// <summary>The codes of an enumeration; null without one.</summary>
    public IReadOnlyCollection<string>? Codes => codes is null ? null : codes.Keys;

    /// <summary>Reads the text of a leaf element.</summary>
    /// <returns><see cref="ValueError.None"/> and the value, or the facet that it breaks.</returns>
    public ValueError Read(string text, out LeafValue value)
    {
        var error = Check(text, out var code, out var bits);
        value = error != ValueError.None ? default : Kind switch
        {
            ValueKind.Tekst => LeafValue.Of(code ?? text),
            ValueKind.Getal => LeafValue.Of(bits),
            ValueKind.Datum => LeafValue.Of(DateOnly.FromDayNumber((int)bits)),
            _ => LeafValue.Of(new TimeOnly(bits)),
        };
        return error;
    }

    /// <summary>Reads the text of a leaf element without making a string of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">Of a code list: the code, always the same instance; else null.</param>
    /// <param name="bits">A number, the day number of a date, or the ticks of a time; else 0.</param>
    /// <returns><see cref="ValueError.None"/>, or the facet that it breaks.</returns>
    public ValueError Check(ReadOnlySpan<char> text, out string? code, out long bits)
    {
        code = null;
        bits = 0;
        return Kind switch
        {
            ValueKind.Tekst => CheckTekst(text, out code),
            ValueKind.Getal => CheckGetal(text, out bits),
            ValueKind.Datum => CheckDatum(text, out bits),
            _ => CheckTijd(text, out bits),
        };
    }

    private ValueError CheckTekst(ReadOnlySpan<char> text, out string? code)
    {
        code = null;
        if (codes is not null && !codesBySpan.TryGetValue(text, out code))
            return ValueError.NotInList;
        if (text.Length < MinLength || text.Length > MaxLength)
        {
            var length = CharacterCount(text);
            if (length < MinLength)
                return ValueError.TooShort;
            if (length > MaxLength)
                return ValueError.TooLong;
        }

        return MatchesPatterns(text) ? ValueError.None : ValueError.Pattern;
    }

    private ValueError CheckGetal(ReadOnlySpan<char> text, out long bits)
    {
        bits = 0;
        var lexical = Collapse(text);
        var digits = lexical.Length > 0 && lexical[0] is '+' or '-' ? lexical[1..] : lexical;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return ValueError.NoNumber;
        if (patterns.Length > 0 && !MatchesPatterns(lexical))
            return ValueError.Pattern;

        var negative = lexical[0] == '-';
        var significant = digits.TrimStart('0');
        if (significant.Length > 18)
            return negative ? ValueError.TooSmall : ValueError.TooLarge;
        var number = significant.IsEmpty ? 0 : long.Parse(significant, NumberStyles.None, CultureInfo.InvariantCulture);
        if (negative)
            number = -number;
        if (number < Min)
            return ValueError.TooSmall;
        if (number > Max)
            return ValueError.TooLarge;
        bits = number;
        return ValueError.None;
    }

    private ValueError CheckDatum(ReadOnlySpan<char> text, out long bits)
    {
        bits = 0;
        var lexical = Collapse(text);
        if (!MatchesPatterns(lexical))
            return ValueError.Pattern;
        var error = XsdDate.Read(lexical, out var date);
        if (error == ValueError.None)
            bits = date.DayNumber;
        return error;
    }

    private ValueError CheckTijd(ReadOnlySpan<char> text, out long bits)
    {
        bits = 0;
        var lexical = Collapse(text);
        if (!MatchesPatterns(lexical))
            return ValueError.Pattern;
        if (!XsdTime.TryRead(lexical, out var time))
            return ValueError.NoTime;
        bits = time.Ticks;
        return ValueError.None;
    }

    private bool MatchesPatterns(ReadOnlySpan<char> lexical)
    {
        foreach (var pattern in patterns)
        {
            if (!pattern.Matches(lexical))
                return false;
        }

        return true;
    }

    /// <summary>whiteSpace=collapse for types without inner blanks: only the four XML blanks, unlike String.Trim.</summary>
    private static ReadOnlySpan<char> Collapse(ReadOnlySpan<char> text) => text.Trim(" \t\r\n");

    private static int CharacterCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (Rune _ in text.EnumerateRunes())
            count++;
        return count;
    }
}
