using Berichtenverkeer.Ordering;

namespace Berichtenverkeer.Rules.Tests.Ordering;

/// <summary>A day of messages about one key, as letters: capital removes, small delivers; the state is what stands.</summary>
public sealed class LeveringDayTests
{
    [Fact]
    public void A_removal_goes_first_when_its_record_stands() => Assert.Equal("Aa", Run("aA", standing: "a"));

    [Fact]
    public void A_removal_waits_for_its_first_delivery_when_nothing_stands() => Assert.Equal("aA", Run("Aa", standing: ""));

    [Fact]
    public void Of_two_that_fit_the_one_that_removes_goes_first() => Assert.Equal("Ab", Run("bA", standing: "a"));

    [Fact]
    public void Those_that_fit_keep_their_order() => Assert.Equal("bac", Run("bac", standing: ""));

    [Fact]
    public void What_never_fits_is_judged_last_in_its_own_order() => Assert.Equal("bCA", Run("CAb", standing: ""));

    [Fact]
    public void One_message_is_just_judged() => Assert.Equal("A", Run("A", standing: ""));

    [Fact]
    public void At_the_largest_number_the_dossier_still_orders_and_above_it_no_more()
    {
        var filler = new string(Enumerable.Range('b', LeveringDay.Most - 2).Select(letter => (char)letter).ToArray());
        Assert.StartsWith("A", Run(filler + "aA", standing: "a"), StringComparison.Ordinal);
        Assert.StartsWith(filler, Run(filler + "aA~", standing: "a"), StringComparison.Ordinal);
    }

    private static string Run(string day, string standing)
    {
        var state = standing.ToHashSet();
        var judged = new List<char>();
        LeveringDay.Judge<char>([.. day], char.IsAsciiLetterUpper, Fits, Judge);
        return string.Concat(judged);

        bool Fits(char message) => char.IsAsciiLetterUpper(message) ? state.Contains(char.ToLowerInvariant(message)) : !state.Contains(message);

        void Judge(char message)
        {
            if (Fits(message))
                _ = char.IsAsciiLetterUpper(message) ? state.Remove(char.ToLowerInvariant(message)) : state.Add(message);
            judged.Add(message);
        }
    }
}
