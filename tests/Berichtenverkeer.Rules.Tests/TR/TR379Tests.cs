using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR379Tests
{
    private static Bericht Toekenning(string? referentie) => Toewijzing(product => product.ReferentieAanbieder = referentie);

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Reference_of_a_verzoek_for_this_client_passes(Domein domein)
    {
        Passes("TR379", Toewijzing(product => product.ReferentieAanbieder = "R-1", domein), Na(Voorbeeld.VerzoekOmToewijzing(domein)));
        Passes("TR379", Toewijzing(product => product.ReferentieAanbieder = "V-1", domein), Na(Wijziging(domein: domein)));
    }

    [Fact]
    public void Without_reference_it_passes() => Passes("TR379", Toekenning(null));

    [Fact]
    public void Unknown_reference_fails()
    {
        var toewijzing = Toekenning("R-2");
        Assert.Equal("toewijzing 10001", Breaks("TR379", "9379", toewijzing, Na(Voorbeeld.VerzoekOmToewijzing()), Product(toewijzing), "ReferentieAanbieder").Detail);
    }

    [Fact]
    public void Verzoek_of_another_aanbieder_or_for_another_client_does_not_count()
    {
        var toewijzing = Toekenning("R-1");
        Breaks("TR379", "9379", toewijzing, Na(BijAndereAanbieder(Voorbeeld.VerzoekOmToewijzing())), Product(toewijzing), "ReferentieAanbieder");
        Breaks("TR379", "9379", toewijzing, Na(VanAndereClient(Voorbeeld.VerzoekOmToewijzing())), Product(toewijzing), "ReferentieAanbieder");
    }

    [Fact]
    public void A_breach_may_mean_that_something_is_missing() => Assert.True(RuleRegistry.Find("TR379")!.RestsOnMissing);
}
