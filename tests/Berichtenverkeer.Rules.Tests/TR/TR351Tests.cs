using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR351Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Current_toewijzing_passes(Domein domein) => Passes("TR351", Wijziging(domein: domein), Na(TweeToewijzingen(domein: domein)));

    [Fact]
    public void Unknown_toewijzing_fails()
    {
        var verzoek = Wijziging();
        var breach = Breaks("TR351", "9351", verzoek, Na(), Wens(verzoek), "ToewijzingNummer");
        Assert.Equal("toewijzing 10002", breach.Detail);
        Breaks("TR351", "9351", verzoek, Na(VanAndereClient(TweeToewijzingen())), Wens(verzoek), "ToewijzingNummer");
        Breaks("TR351", "9351", verzoek, Na(BijAndereAanbieder(TweeToewijzingen())), Wens(verzoek), "ToewijzingNummer");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void A_toewijzing_is_current_up_to_its_last_day(int days, bool passes)
    {
        var verzoek = Wijziging();
        var toewijzing = TweeToewijzingen();
        toewijzing.Client!.ToegewezenProducten.Single(product => product.ToewijzingNummer == 10002).Einddatum = Voorbeeld.Dagtekening.AddDays(days);
        if (passes)
            Passes("TR351", verzoek, Na(toewijzing));
        else
            Breaks("TR351", "9351", verzoek, Na(toewijzing), Wens(verzoek), "ToewijzingNummer");
    }

    [Fact]
    public void Removed_toewijzing_fails()
    {
        var verzoek = Wijziging();
        var toewijzing = TweeToewijzingen();
        foreach (var product in toewijzing.Client!.ToegewezenProducten)
            (product.RedenWijziging, product.Ingangsdatum, product.Einddatum) = ("13", new(2026, 6, 1), new(2026, 6, 1));
        Breaks("TR351", "9351", verzoek, Na(toewijzing), Wens(verzoek), "ToewijzingNummer");
    }

    [Fact]
    public void A_breach_may_mean_that_something_is_missing() => Assert.True(RuleRegistry.Find("TR351")!.RestsOnMissing);
}
