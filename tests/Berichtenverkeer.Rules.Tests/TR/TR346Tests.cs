using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR346Tests
{
    private const string Element = "IngediendBedrag/Bedrag";

    private static Bericht Met(long volume, string eenheid, long? tarief, long bedrag) => Declaratie(Debet(line =>
    {
        line.GeleverdVolume = volume;
        line.Eenheid = eenheid;
        line.ProductTarief = tarief;
        line.IngediendBedrag.Bedrag = bedrag;
    }));

    [Theory]
    [InlineData("04")]
    [InlineData("14")]
    [InlineData("82")]
    public void Volume_times_tariff_passes_and_a_cent_off_fails(string eenheid)
    {
        Laat("TR346", Met(10, eenheid, 6_001, 60_010));
        Weigert("TR346", "9346", Met(10, eenheid, 6_001, 60_009), Na(), Element);
        Weigert("TR346", "9346", Met(10, eenheid, 6_001, 60_011), Na(), Element);
    }

    [Fact]
    public void The_detail_gives_the_three_numbers()
    {
        Assert.Equal("bedrag 600,01; volume 10 uur, tarief 60,00", Weigert("TR346", "9346", Met(10, "04", 6_000, 60_001), Na(), Element).Detail);
        Assert.Equal("bedrag 100,00; volume 1 minuut, tarief 1,00", Weigert("TR346", "9346", Met(1, "01", 100, 10_000), Na(), Element).Detail);
    }

    /// <summary>IV081: an hour of 87,30 is 1,455 a minute, so 1,46; 100 minutes are 145,50 and not 146,00. Tariffs of 87,30 up to and including 87,89 give 1,46.</summary>
    [Theory]
    [InlineData(14_550, true)]
    [InlineData(14_600, true)]
    [InlineData(14_648, true)]
    [InlineData(14_549, false)]
    [InlineData(14_649, false)]
    public void Minutes_fit_some_hour_tariff_that_gives_the_minute_tariff(long bedrag, bool past)
    {
        if (past)
            Laat("TR346", Met(100, "01", 146, bedrag));
        else
            Weigert("TR346", "9346", Met(100, "01", 146, bedrag), Na(), Element);
    }

    [Theory]
    [InlineData(14_550, true)]
    [InlineData(14_551, false)]
    [InlineData(14_600, false)]
    public void An_agreed_hour_tariff_is_exact(long bedrag, bool past)
    {
        // Of two that give the same minute tariff either will do; one that gives another says nothing.
        foreach (var bronnen in new[] { Tarieven(("04", 8_730)), Tarieven(("04", 8_700), ("04", 8_730)), Tarieven(("04", 8_730), ("04", 8_789)) })
        {
            if (past)
                Laat("TR346", Met(100, "01", 146, bedrag), null, bronnen);
            else
                Weigert("TR346", "9346", Met(100, "01", 146, bedrag), Na(), Element, bronnen);
        }
    }

    [Fact]
    public void Of_two_agreed_hours_that_give_the_minute_tariff_either_passes()
    {
        foreach (var bedrag in new[] { 14_550, 14_648 })
            Laat("TR346", Met(100, "01", 146, bedrag), null, Tarieven(("04", 8_730), ("04", 8_789)));
    }

    [Theory]
    [InlineData(14_600, true)]
    [InlineData(14_550, false)]
    public void An_agreed_minute_tariff_is_exact(long bedrag, bool past)
    {
        if (past)
            Laat("TR346", Met(100, "01", 146, bedrag), null, Tarieven(("01", 146)));
        else
            Weigert("TR346", "9346", Met(100, "01", 146, bedrag), Na(), Element, Tarieven(("01", 146)));
    }

    [Fact]
    public void A_tariff_that_is_not_agreed_is_left_to_TR418()
    {
        Laat("TR346", Met(100, "01", 146, 14_560), null, Tarieven(("04", 6_000), ("01", 100), ("14", 146)));
        Weigert("TR346", "9346", Met(100, "01", 146, 10_000), Na(), Element, Tarieven(("04", 6_000), ("01", 100)));
    }

    [Fact]
    public void Other_units_do_not_need_the_list() => Weigert("TR346", "9346", Met(10, "04", 6_000, 61_000), Na(), Element, Tarieven(("04", 6_100)));

    [Fact]
    public void Silent_on_euros_without_tariff_on_a_credit_and_on_a_303()
    {
        Laat("TR346", Met(60_000, "83", 6_000, 1));
        Laat("TR346", Met(10, "04", null, 1));
        Laat("TR346", Declaratie(Credit(Debet(line => line.IngediendBedrag.Bedrag = 1))));
        Laat("TR346", Declaratie23(Debet(line => line.IngediendBedrag.Bedrag = 1)));
    }
}
