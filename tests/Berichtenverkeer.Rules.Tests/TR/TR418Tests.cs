using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR418Tests
{
    private const string Element = "ProductTarief";

    private static Bericht Tegen(long? tarief, string eenheid = "04") => Declaratie(Debet(line => (line.ProductTarief, line.Eenheid) = (tarief, eenheid)));

    [Fact]
    public void The_agreed_tariff_passes_and_a_cent_off_fails()
    {
        var bronnen = Tarieven(("04", 6_000));
        Laat("TR418", Tegen(6_000), null, bronnen);
        Assert.Equal("gedeclareerd 59,99; afgesproken 60,00", Weigert("TR418", "0611", Tegen(5_999), Na(), Element, bronnen).Detail);
        Weigert("TR418", "0611", Tegen(6_001), Na(), Element, bronnen);
    }

    [Fact]
    public void Any_of_more_agreed_tariffs_passes()
    {
        var bronnen = Tarieven(("04", 6_100), ("04", 6_000));
        Laat("TR418", Tegen(6_000), null, bronnen);
        Laat("TR418", Tegen(6_100), null, bronnen);
        Assert.Equal("gedeclareerd 60,50; afgesproken 60,00 of 61,00", Weigert("TR418", "0611", Tegen(6_050), Na(), Element, bronnen).Detail);
    }

    /// <summary>IV081: 145,5 becomes 146 and 145,4 becomes 145.</summary>
    [Theory]
    [InlineData(8_730, 146)]
    [InlineData(8_729, 145)]
    public void Of_an_agreed_hour_the_minute_is_rounded_half_up(long uurtarief, long minuuttarief)
    {
        var bronnen = Tarieven(("04", uurtarief));
        Laat("TR418", Tegen(minuuttarief, "01"), null, bronnen);
        Weigert("TR418", "0611", Tegen(minuuttarief + 1, "01"), Na(), Element, bronnen);
        Weigert("TR418", "0611", Tegen(minuuttarief - 1, "01"), Na(), Element, bronnen);
        Weigert("TR418", "0611", Tegen(uurtarief, "01"), Na(), Element, bronnen);
    }

    [Fact]
    public void Of_an_agreed_minute_no_hour_follows()
    {
        Laat("TR418", Tegen(100, "01"), null, Tarieven(("01", 100)));
        Assert.Equal(
            "gedeclareerd 60,00; afgesproken niets voor deze eenheid",
            Weigert("TR418", "0611", Tegen(6_000), Na(), Element, Tarieven(("01", 6_000))).Detail);
    }

    [Fact]
    public void A_tariff_of_another_unit_is_not_agreed() => Weigert("TR418", "0611", Tegen(6_000), Na(), Element, Tarieven(("14", 6_000)));

    [Fact]
    public void What_the_list_does_not_cover_is_undecided()
    {
        Onbeslist("TR418", Tegen(6_000));
        Onbeslist("TR418", Declaratie(Debet(line => line.ProductCode = "45A05")), null, Tarieven(("04", 6_000)));
    }

    [Fact]
    public void Silent_on_euros_without_tariff_and_on_a_credit()
    {
        var bronnen = Tarieven(("04", 6_000));
        Laat("TR418", Tegen(1, "83"), null, bronnen);
        Laat("TR418", Tegen(1, "83"));
        Laat("TR418", Tegen(null), null, bronnen);
        Laat("TR418", Tegen(null));
        Laat("TR418", Declaratie(Credit(Debet(line => line.ProductTarief = 1))), null, bronnen);
    }

    [Fact]
    public void A_303_gets_the_same_code_where_its_tariff_stands() => Weigert(
        "TR418", "0611", Declaratie23(Debet(line => line.ProductTarief = 1)), Na(), "IngediendeBedragPrestatie/ProductTarief", Tarieven(("04", 6_000)));
}
