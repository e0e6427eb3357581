using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Rules.Tests.Lists;

public sealed class GemeentenLijstTests
{
    private static readonly DateOnly Dag = new(2026, 3, 16);

    private static GemeentenLijst Met(params GemeenteRow[] rows) => GemeentenLijst.Of(new(rows, []));

    [Theory]
    [InlineData("2019-01-01")]
    [InlineData("2026-01-01")]
    [InlineData("2031-05-05")]
    public void Code_of_the_list_that_ships_is_right_on_any_day(string dag) => Assert.Equal(ListAnswer.Juist, GemeentenLijst.Shipped.Find("0037", Day(dag)));

    [Theory]
    [InlineData("2025-12-31", ListAnswer.Onbekend)]
    [InlineData("2026-01-01", ListAnswer.Onjuist)]
    [InlineData("2026-12-31", ListAnswer.Onjuist)]
    [InlineData("2027-01-01", ListAnswer.Onbekend)]
    public void Other_code_is_wrong_only_in_the_year_of_that_list(string dag, ListAnswer answer) => Assert.Equal(answer, GemeentenLijst.Shipped.Find("9999", Day(dag)));

    [Fact]
    public void Nothing_loaded_is_the_list_that_ships() => Assert.Same(GemeentenLijst.Shipped, GemeentenLijst.Of(MunicipalLists.None));

    [Theory]
    [InlineData("2024-12-31", ListAnswer.Onjuist)]
    [InlineData("2025-01-01", ListAnswer.Juist)]
    [InlineData("2026-06-30", ListAnswer.Juist)]
    [InlineData("2026-07-01", ListAnswer.Onjuist)]
    public void Loaded_code_counts_from_its_first_day_to_its_last(string dag, ListAnswer answer) =>
        Assert.Equal(answer, Met(new GemeenteRow("0037", new(2025, 1, 1), new(2026, 6, 30))).Find("0037", Day(dag)));

    [Fact]
    public void Open_ends_have_no_limit()
    {
        var lijst = Met(new GemeenteRow("9998", null, null));
        Assert.Equal(ListAnswer.Juist, lijst.Find("9998", DateOnly.MinValue));
        Assert.Equal(ListAnswer.Juist, lijst.Find("9998", DateOnly.MaxValue));
    }

    [Fact]
    public void Code_may_have_two_periods()
    {
        var lijst = Met(new GemeenteRow("9998", null, new(2020, 12, 31)), new GemeenteRow("9998", new(2026, 1, 1), null));
        Assert.Equal(ListAnswer.Juist, lijst.Find("9998", new(2020, 12, 31)));
        Assert.Equal(ListAnswer.Onjuist, lijst.Find("9998", new(2025, 12, 31)));
        Assert.Equal(ListAnswer.Juist, lijst.Find("9998", Dag));
    }

    [Fact]
    public void Code_that_was_not_loaded_falls_back_on_the_list_that_ships()
    {
        var lijst = Met(new GemeenteRow("9998", null, null));
        Assert.Equal(ListAnswer.Juist, lijst.Find("0037", Dag));
        Assert.Equal(ListAnswer.Onjuist, lijst.Find("9999", Dag));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
