using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Rules.Tests.Lists;

public sealed class ProductcodeLijstTests
{
    private static readonly DateOnly Dag = new(2026, 3, 16);

    private static ProductcodeLijst Met(params ProductcodeRow[] rows) => ProductcodeLijst.Of(new([], rows));

    [Theory]
    [InlineData("11", "11X01", ListAnswer.Juist)]
    [InlineData("12", "12X01", ListAnswer.Juist)]
    [InlineData("12", "11X01", ListAnswer.Onjuist)]
    [InlineData("02", "11X01", ListAnswer.Onjuist)]
    [InlineData("11", "11Z99", ListAnswer.Onbekend)]
    [InlineData("02", "02A03", ListAnswer.Onbekend)]
    public void List_that_ships_decides_on_codes_that_it_knows(string categorie, string code, ListAnswer answer) =>
        Assert.Equal(answer, ProductcodeLijst.Shipped.Find(Domein.Wmo, categorie, code, Dag));

    [Theory]
    [InlineData("11", "11X01")]
    [InlineData("45", "45A04")]
    [InlineData("45", "11X01")]
    public void List_that_ships_says_nothing_about_the_Jw(string categorie, string code) =>
        Assert.Equal(ListAnswer.Onbekend, ProductcodeLijst.Shipped.Find(Domein.Jw, categorie, code, Dag));

    [Fact]
    public void Nothing_loaded_is_the_list_that_ships() => Assert.Same(ProductcodeLijst.Shipped, ProductcodeLijst.Of(MunicipalLists.None));

    [Theory]
    [InlineData(-1, ListAnswer.Onjuist)]
    [InlineData(0, ListAnswer.Juist)]
    [InlineData(30, ListAnswer.Juist)]
    [InlineData(31, ListAnswer.Onjuist)]
    public void Loaded_code_counts_from_its_first_day_to_its_last(int days, ListAnswer answer) =>
        Assert.Equal(answer, Met(new ProductcodeRow("45", "45A04", Dag, Dag.AddDays(30))).Find(Domein.Jw, "45", "45A04", Dag.AddDays(days)));

    [Fact]
    public void Loaded_list_decides_on_its_own_categories()
    {
        var lijst = Met(new ProductcodeRow("45", "45A04", null, null), new ProductcodeRow("11", "11Z01", null, null));
        Assert.Equal(ListAnswer.Juist, lijst.Find(Domein.Jw, "45", "45A04", Dag));
        Assert.Equal(ListAnswer.Onjuist, lijst.Find(Domein.Jw, "45", "45A05", Dag));
        Assert.Equal(ListAnswer.Juist, lijst.Find(Domein.Wmo, "11", "11Z01", Dag));
        Assert.Equal(ListAnswer.Onjuist, lijst.Find(Domein.Wmo, "11", "11X01", Dag));
    }

    [Fact]
    public void Other_categories_fall_back_on_the_list_that_ships()
    {
        var lijst = Met(new ProductcodeRow("45", "45A04", null, null));
        Assert.Equal(ListAnswer.Onbekend, lijst.Find(Domein.Jw, "46", "45A04", Dag));
        Assert.Equal(ListAnswer.Juist, lijst.Find(Domein.Wmo, "12", "12X01", Dag));
        Assert.Equal(ListAnswer.Onjuist, lijst.Find(Domein.Wmo, "11", "12X01", Dag));
    }

    [Fact]
    public void Code_may_have_two_periods()
    {
        var lijst = Met(new ProductcodeRow("45", "45A04", null, new(2020, 12, 31)), new ProductcodeRow("45", "45A04", new(2026, 1, 1), null));
        Assert.Equal(ListAnswer.Juist, lijst.Find(Domein.Jw, "45", "45A04", new(2020, 12, 31)));
        Assert.Equal(ListAnswer.Onjuist, lijst.Find(Domein.Jw, "45", "45A04", new(2025, 12, 31)));
        Assert.Equal(ListAnswer.Juist, lijst.Find(Domein.Jw, "45", "45A04", Dag));
    }
}
