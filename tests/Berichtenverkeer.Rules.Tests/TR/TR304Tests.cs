using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR304Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Client_with_a_toewijzing_is_known(Domein domein) => Passes("TR304", Wijziging(domein: domein), Na(Toewijzing(domein: domein)));

    [Fact]
    public void Removed_toewijzing_still_makes_the_client_known() =>
        Passes("TR304", Wijziging(), Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("13", product.Ingangsdatum))));

    [Fact]
    public void Unknown_client_fails()
    {
        var verzoek = Wijziging();
        Breaks("TR304", "8187", verzoek, Na(), verzoek.Client!, "Bsn");
        Breaks("TR304", "8187", verzoek, Na(VanAndereClient(Toewijzing())), verzoek.Client!, "Bsn");
        Breaks("TR304", "8187", verzoek, Na(BijAndereAanbieder(Toewijzing())), verzoek.Client!, "Bsn");
        Breaks("TR304", "8187", verzoek, Na(Start()), verzoek.Client!, "Bsn");
    }

    [Fact]
    public void Nothing_below_an_unknown_client_is_judged()
    {
        var verzoek = Wijziging();
        var verdict = new BerichtJudge(RuleStanden.Standaard).JudgeAcross(verzoek, Na(), Bronnen());
        Assert.Equal("TR304", Assert.Single(verdict.Breaches).Rule.Code);
        Assert.True(verdict.RestsOnMissing);
        var codes = Reach.CodesOf(verzoek, verdict);
        Assert.Equal(["8187"], codes.Single(item => item.Klasse == verzoek.Client).Codes);
        Assert.Equal([Reach.NietBeoordeeld], codes.Single(item => item.Klasse == Wens(verzoek)).Codes);
    }
}
