using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR355Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Answer_on_a_verzoek_passes(Domein domein)
    {
        Passes("TR355", Antwoord("2", "R-1", domein), Na(Voorbeeld.VerzoekOmToewijzing(domein)));
        Passes("TR355", Antwoord("1", "V-1", domein), Na(Wijziging(domein: domein)));
    }

    [Fact]
    public void Answer_on_nothing_fails()
    {
        var antwoord = Antwoord("2", "R-2");
        Breaks("TR355", "9355", antwoord, Na(Voorbeeld.VerzoekOmToewijzing()), antwoord.Antwoord!, "ReferentieAanbieder");
    }

    [Fact]
    public void Verzoek_of_another_aanbieder_does_not_count()
    {
        var antwoord = Antwoord("2");
        Breaks("TR355", "9355", antwoord, Na(BijAndereAanbieder(Voorbeeld.VerzoekOmToewijzing())), antwoord.Antwoord!, "ReferentieAanbieder");
    }

    [Fact]
    public void A_breach_may_mean_that_something_is_missing() => Assert.True(RuleRegistry.Find("TR355")!.RestsOnMissing);
}
