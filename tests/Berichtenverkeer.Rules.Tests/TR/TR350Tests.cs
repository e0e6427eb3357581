using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR350Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Current_toewijzing_passes(Domein domein) => Passes("TR350", Wijziging(domein: domein), Na(TweeToewijzingen(domein: domein)));

    [Fact]
    public void Unknown_toewijzing_fails()
    {
        var verzoek = Wijziging();
        var breach = Breaks("TR350", "9350", verzoek, Na(), verzoek.Client!.Verzoek!.OngewijzigdeProducten[0], "ToewijzingNummer");
        Assert.Equal("toewijzing 10001", breach.Detail);
        Breaks("TR350", "9350", verzoek, Na(VanAndereClient(TweeToewijzingen())), verzoek.Client!.Verzoek!.OngewijzigdeProducten[0], "ToewijzingNummer");
        Breaks("TR350", "9350", verzoek, Na(BijAndereAanbieder(TweeToewijzingen())), verzoek.Client!.Verzoek!.OngewijzigdeProducten[0], "ToewijzingNummer");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void A_toewijzing_is_current_up_to_its_last_day(int days, bool passes)
    {
        var verzoek = Wijziging();
        var toewijzing = TweeToewijzingen();
        toewijzing.Client!.ToegewezenProducten.Single(product => product.ToewijzingNummer == 10001).Einddatum = Voorbeeld.Dagtekening.AddDays(days);
        if (passes)
            Passes("TR350", verzoek, Na(toewijzing));
        else
            Breaks("TR350", "9350", verzoek, Na(toewijzing), verzoek.Client!.Verzoek!.OngewijzigdeProducten[0], "ToewijzingNummer");
    }

    [Fact]
    public void Removed_toewijzing_fails()
    {
        var verzoek = Wijziging();
        var toewijzing = TweeToewijzingen();
        foreach (var product in toewijzing.Client!.ToegewezenProducten)
            (product.RedenWijziging, product.Ingangsdatum, product.Einddatum) = ("13", new(2026, 6, 1), new(2026, 6, 1));
        Breaks("TR350", "9350", verzoek, Na(toewijzing), verzoek.Client!.Verzoek!.OngewijzigdeProducten[0], "ToewijzingNummer");
    }

    [Fact]
    public void A_breach_may_mean_that_something_is_missing() => Assert.True(RuleRegistry.Find("TR350")!.RestsOnMissing);
}
