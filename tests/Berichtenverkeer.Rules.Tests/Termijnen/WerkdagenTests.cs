using Berichtenverkeer.Termijnen;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests.Termijnen;

public sealed class WerkdagenTests
{
    private static readonly Werkdagen Standaard = new(FeestdagenKeuze.Standaard);

    private static readonly Arbitrary<DateOnly> Dates =
        Gen.Choose(new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static readonly Arbitrary<int> Counts = Gen.Choose(1, 30).ToArbitrary();

    [Theory]
    [InlineData(2026, 3, 2, true)]
    [InlineData(2026, 3, 6, true)]
    [InlineData(2026, 3, 7, false)]
    [InlineData(2026, 3, 8, false)]
    [InlineData(2026, 4, 6, false)]
    [InlineData(2026, 4, 3, true)]
    [InlineData(2026, 4, 27, false)]
    [InlineData(2026, 5, 5, true)]
    public void A_working_day_is_Monday_to_Friday_and_no_holiday(int jaar, int maand, int dag, bool isWerkdag) =>
        Assert.Equal(isWerkdag, Standaard.IsWerkdag(new(jaar, maand, dag)));

    [Theory]
    // Monday to Thursday of one week.
    [InlineData("2026-03-02", 3, "2026-03-05")]
    [InlineData("2026-03-02", 1, "2026-03-03")]
    // Over a weekend, from a Friday and from inside it.
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-03-07", 1, "2026-03-09")]
    [InlineData("2026-03-08", 3, "2026-03-11")]
    // Easter Monday does not count; Good Friday does.
    [InlineData("2026-04-01", 3, "2026-04-07")]
    // Christmas 2025 on Thursday and Friday, and New Year.
    [InlineData("2025-12-24", 3, "2025-12-31")]
    [InlineData("2025-12-24", 4, "2026-01-02")]
    // Hemelvaart of 2026.
    [InlineData("2026-05-13", 1, "2026-05-15")]
    // Ten days over Koningsdag.
    [InlineData("2026-04-20", 10, "2026-05-05")]
    public void Counting_starts_on_the_day_after(string datum, int aantal, string expected) =>
        Assert.Equal(Day(expected), Standaard.Add(Day(datum), aantal));

    [Fact]
    public void The_choices_move_a_term()
    {
        var ruim = new Werkdagen(new FeestdagenKeuze(GoedeVrijdag: true, BevrijdingsdagKeuze.Altijd));

        Assert.Equal(new(2026, 4, 8), ruim.Add(new(2026, 4, 1), 3));
        Assert.Equal(new(2026, 5, 7), ruim.Add(new(2026, 5, 4), 2));
        Assert.Equal(new(2026, 5, 6), Standaard.Add(new(2026, 5, 4), 2));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-05", 3)]
    [InlineData("2026-03-06", "2026-03-08", 0)]
    [InlineData("2026-03-06", "2026-03-09", 1)]
    [InlineData("2026-03-05", "2026-03-05", 0)]
    [InlineData("2026-03-09", "2026-03-02", 0)]
    public void Between_leaves_the_first_day_out_and_takes_the_last_in(string na, string tot, int expected) =>
        Assert.Equal(expected, Standaard.Between(Day(na), Day(tot)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_term_has_at_least_one_day(int aantal) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Standaard.Add(new(2026, 3, 2), aantal));

    [Fact]
    public void A_term_ends_with_the_calendar_at_the_latest()
    {
        Assert.Equal(DateOnly.MaxValue, Standaard.Add(DateOnly.MaxValue, 3));
        Assert.Equal(DateOnly.MaxValue, Standaard.Add(DateOnly.MaxValue.AddDays(-1), 10));
    }

    [Fact]
    public void The_end_of_a_term_is_a_working_day_after_its_start_and_the_count_comes_back() =>
        Prop.ForAll(Dates, Counts, (datum, aantal) =>
        {
            var end = Standaard.Add(datum, aantal);

            Assert.True(end > datum);
            Assert.True(Standaard.IsWerkdag(end));
            Assert.Equal(aantal, Standaard.Between(datum, end));
            Assert.Equal(aantal - 1, Standaard.Between(datum, end.AddDays(-1)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_terms_after_each_other_are_one_of_the_sum() =>
        Prop.ForAll(Dates, Counts, Counts, (datum, first, second) =>
            Assert.Equal(Standaard.Add(datum, first + second), Standaard.Add(Standaard.Add(datum, first), second))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_never_ends_earlier_and_more_days_off_never_make_a_term_shorter() =>
        Prop.ForAll(Dates, Counts, (datum, aantal) =>
        {
            Assert.True(Standaard.Add(datum.AddDays(1), aantal) >= Standaard.Add(datum, aantal));
            Assert.True(new Werkdagen(new FeestdagenKeuze(true, BevrijdingsdagKeuze.Altijd)).Add(datum, aantal) >= Standaard.Add(datum, aantal));
        }).QuickCheckThrowOnFailure();

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
