using System.Buffers;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Berichtenverkeer.Schema;

/// <summary>The check of one XSD pattern on a whole value.</summary>
/// <remarks>
/// The standard uses a dozen patterns, nearly all of four shapes. Those are checked by hand: a linear regex costs about a
/// microsecond, and a message has some fifty values with a pattern. Any other pattern is a regex.
/// </remarks>
internal abstract class PatternCheck
{
    private static readonly ConcurrentDictionary<string, PatternCheck> Cache = new(StringComparer.Ordinal);

    /// <summary>True when the whole value matches.</summary>
    public abstract bool Matches(ReadOnlySpan<char> value);

    /// <summary>The check of a pattern, as it stands in an XSD or as <see cref="XsdPattern.Rewrite"/> wrote it.</summary>
    public static PatternCheck Of(string pattern) => Cache.GetOrAdd(XsdPattern.Rewrite(pattern), static rewritten =>
        Digits.TryRead(rewritten) ?? Excluding.TryRead(rewritten) ?? NonBlankLine.TryRead(rewritten) ?? Literals.TryRead(rewritten) ?? new Expression(rewritten));

    /// <summary><c>[0-9]{9}</c> and <c>[0-9]*</c>.</summary>
    private sealed class Digits(int? length) : PatternCheck
    {
        public static PatternCheck? TryRead(string pattern)
        {
            if (pattern == "[0-9]*")
                return new Digits(null);
            return pattern.StartsWith("[0-9]{", StringComparison.Ordinal) && pattern.EndsWith('}') && int.TryParse(pattern.AsSpan(6, pattern.Length - 7), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var length)
                ? new Digits(length)
                : null;
        }

        public override bool Matches(ReadOnlySpan<char> value) => (length is null || value.Length == length) && !value.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary><c>[^:Z]*</c> and <c>[^Z+-]+</c>: characters that may not occur.</summary>
    private sealed class Excluding(string characters, bool mayBeEmpty) : PatternCheck
    {
        private readonly SearchValues<char> excluded = SearchValues.Create(characters);

        public static PatternCheck? TryRead(string pattern)
        {
            if (pattern.Length < 5 || !pattern.StartsWith("[^", StringComparison.Ordinal) || pattern[^2] != ']' || pattern[^1] is not ('*' or '+'))
                return null;
            var inside = pattern[2..^2];
            // A hyphen is a character only at the end; anything else with a meaning of its own is left to a regex.
            return inside.AsSpan().ContainsAny("\\[]^") || inside.AsSpan(0, inside.Length - 1).Contains('-') ? null : new Excluding(inside, pattern[^1] == '*');
        }

        public override bool Matches(ReadOnlySpan<char> value) => (mayBeEmpty || !value.IsEmpty) && !value.ContainsAny(excluded);
    }

    /// <summary><c>.*[^\s].*</c>: one line that is not blank.</summary>
    private sealed class NonBlankLine : PatternCheck
    {
        public static PatternCheck? TryRead(string pattern) => pattern == XsdPattern.Rewrite(".*[^\\s].*") ? new NonBlankLine() : null;

        public override bool Matches(ReadOnlySpan<char> value) => !value.ContainsAny('\n', '\r') && value.ContainsAnyExcept(' ', '\t');
    }

    /// <summary><c>436</c> and <c>432|450</c>: nothing but letters and digits.</summary>
    private sealed class Literals(string[] values) : PatternCheck
    {
        public static PatternCheck? TryRead(string pattern)
        {
            foreach (var c in pattern)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c != '|')
                    return null;
            }

            return new Literals(pattern.Split('|'));
        }

        public override bool Matches(ReadOnlySpan<char> value)
        {
            foreach (var literal in values)
            {
                if (value.SequenceEqual(literal))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Any other pattern. NonBacktracking: nested quantifiers (LDT_Commentaar) cost linear time.</summary>
    private sealed class Expression(string pattern) : PatternCheck
    {
        private readonly Regex regex = new("\\A(?:" + pattern + ")\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(10));

        public override bool Matches(ReadOnlySpan<char> value) => regex.IsMatch(value);
    }
}
