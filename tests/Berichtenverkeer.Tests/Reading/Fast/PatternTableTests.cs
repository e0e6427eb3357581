using System.Text;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Reading.Fast;

/// <summary>The table of a pattern says the same as the check of the plan, which is a regex for these patterns.</summary>
public sealed class PatternTableTests
{
    /// <summary>Those of our XSDs, and such as a set of a user might have.</summary>
    public static TheoryData<string> Patterns =>
    [
        .. MessageSchema.AllFiles.SelectMany(file => MessageSchema.TextOf(file).Split("<xs:pattern value=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])).Distinct(StringComparer.Ordinal),
        "a", "a|", "(ab|a)b*", "(a*)*b", "a{2}", "a{2,}", "a{0,3}b?", "(a|b{1,2}){2,3}", "[a-c\\-]{1,2}", "[^a\\s]*", "\\d+(\\.\\d{1,2})?", "\\D?\\S", "[+\\-]?[0-9]{1,3}", "a.b", "^a$", "((a?){3}){2}", "x{0}y", "[-a]+", "[a-]+",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_table_says_the_same_as_the_check_of_the_plan(string pattern)
    {
        var table = PatternTable.TryBuild(pattern);
        Assert.NotNull(table);
        var rewritten = PatternTable.TryBuild(XsdPattern.Rewrite(pattern));
        Assert.NotNull(rewritten);
        var check = PatternCheck.Of(pattern);
        var random = new Prng(pattern.Length);
        var characters = "ab0123456789.-+ \tNLBZ98xy\r\n^$" + pattern.Where(c => c < 128).Aggregate("", (text, c) => text + c);
        var matching = 0;
        foreach (var value in Values(pattern, characters, random))
        {
            var expected = check.Matches(value);
            matching += expected ? 1 : 0;
            Assert.True(expected == table.Matches(Encoding.ASCII.GetBytes(value)), $"'{value}' should be {expected}.");
            Assert.True(expected == rewritten.Matches(Encoding.ASCII.GetBytes(value)), $"'{value}' should be {expected} once rewritten.");
        }

        Assert.True(matching > 0, "No value matched: this proves nothing.");
    }

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("\\p{Lu}")]
    [InlineData("\\i\\c*")]
    [InlineData("(?:a)")]
    [InlineData("(a{500}){500}")]
    [InlineData("(a|b)*a(a|b){12}")]
    public void What_is_not_understood_or_too_large_has_no_table(string pattern) => Assert.Null(PatternTable.TryBuild(pattern));

    private static IEnumerable<string> Values(string pattern, string characters, Prng random)
    {
        string[] known = ["", "1.2.3", "0.10.0", "01.2.3", "1.2", "00000000", "98000001", "98000000", "98123456", "97000001", "NL123456789B01", "NL12345678B01", "tekst. met blanks", ". .", "   ", "432", "450", "aab", "ab", "aa", "b", "a.b", "^a$", "y", "a-c", "12.5", "-5", "x9"];
        foreach (var value in known.Concat(pattern.Split('|')))
        {
            yield return value;
            for (var i = 0; i < 40 && value.Length > 0; i++)
            {
                var at = random.Between(0, value.Length - 1);
                yield return value[..at] + characters[random.Between(0, characters.Length - 1)] + value[(at + random.Between(0, 1))..];
            }
        }

        for (var i = 0; i < 2_000; i++)
            yield return string.Concat(Enumerable.Range(0, random.Between(0, 9)).Select(_ => characters[random.Between(0, characters.Length - 1)]));
    }
}
