using System.Globalization;
using Berichtenverkeer.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests.Matching;

public sealed class PeriodeTests
{
    /// <summary>Any start in twenty years, and an end from a month before it up to three years after it.</summary>
    private static Arbitrary<Periode> Perioden => (
        from begin in Gen.Choose(new DateOnly(2015, 1, 1).DayNumber, new DateOnly(2035, 12, 31).DayNumber)
        from length in Gen.OneOf(Gen.Choose(-31, 70), Gen.Choose(0, 1_100))
        select new Periode(DateOnly.FromDayNumber(begin), DateOnly.FromDayNumber(begin + length))).ToArbitrary();

    [Fact]
    public void Counts_are_those_of_its_days_one_by_one() => Prop.ForAll(Perioden, periode =>
    {
        var days = Days(periode).ToList();
        Assert.Equal(days.Count, periode.Dagen);
        Assert.Equal(days.Select(WeekOf).Distinct().Count(), periode.Weken);
        Assert.Equal(days.Count(day => day.DayOfWeek == DayOfWeek.Sunday), periode.Zondagen);
        Assert.Equal(days.Select(day => (day.Year, day.Month)).Distinct().Count(), periode.Maanden);
        Assert.Equal(days.Where(day => day.DayOfWeek == DayOfWeek.Sunday).Cast<DateOnly?>().LastOrDefault(), periode.LaatsteZondag);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Holds_its_own_days_and_no_others() => Prop.ForAll(Perioden, periode =>
    {
        var days = Days(periode).ToHashSet();
        for (var day = periode.Begin.AddDays(-3); day <= periode.Einde.AddDays(3); day = day.AddDays(1))
            Assert.Equal(days.Contains(day), periode.Contains(day));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2025-07-07", "2025-07-31", 4, 3)]
    [InlineData("2025-08-01", "2025-08-31", 5, 5)]
    [InlineData("2025-07-07", "2025-08-31", 8, 8)]
    [InlineData("2025-12-01", "2025-12-31", 5, 4)]
    [InlineData("2026-01-01", "2026-01-31", 5, 4)]
    [InlineData("2025-12-01", "2026-01-31", 9, 8)]
    [InlineData("2025-12-29", "2026-01-04", 1, 1)]
    [InlineData("2026-08-01", "2026-08-31", 6, 5)]
    [InlineData("2027-02-01", "2027-02-28", 4, 4)]
    public void A_week_over_the_end_of_a_month_or_a_year_counts_once_in_each_period(string begin, string einde, long weken, long zondagen)
    {
        var periode = new Periode(Dag(begin), Dag(einde));
        Assert.Equal(weken, periode.Weken);
        Assert.Equal(zondagen, periode.Zondagen);
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_empty()
    {
        var leeg = new Periode(new(2026, 2, 8), new(2026, 2, 7));
        Assert.Equal((0, 0, 0, 0), (leeg.Dagen, leeg.Weken, leeg.Zondagen, leeg.Maanden));
        Assert.Null(leeg.LaatsteZondag);
        Assert.False(leeg.Contains(new(2026, 2, 8)));
    }

    private static (int Year, int Week) WeekOf(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(moment), ISOWeek.GetWeekOfYear(moment));
    }

    private static IEnumerable<DateOnly> Days(Periode periode)
    {
        for (var day = periode.Begin; day <= periode.Einde; day = day.AddDays(1))
            yield return day;
    }

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
