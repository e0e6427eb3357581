using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR347Tests
{
    private static Bericht Aanvraag(string referentie = "R-1", Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing(domein);
        bericht.Client!.AangevraagdeProducten[0].ReferentieAanbieder = referentie;
        return bericht;
    }

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Reference_of_an_earlier_verzoek_fails(Domein domein)
    {
        var verzoek = Aanvraag("R-1", domein);
        Breaks("TR347", "9347", verzoek, Na(Aanvraag("R-1", domein)), verzoek.Client!.AangevraagdeProducten[0], "ReferentieAanbieder");
    }

    [Fact]
    public void References_of_315_and_317_are_one_series()
    {
        var wijziging = Wijziging();
        Breaks("TR347", "9347", wijziging, Na(Aanvraag("V-1")), wijziging.Client!.Verzoek!, "ReferentieAanbieder");
        var aanvraag = Aanvraag("V-1");
        Breaks("TR347", "9347", aanvraag, Na(Wijziging()), aanvraag.Client!.AangevraagdeProducten[0], "ReferentieAanbieder");
    }

    [Fact]
    public void Another_client_does_not_make_it_free()
    {
        var verzoek = VanAndereClient(Aanvraag());
        Breaks("TR347", "9347", verzoek, Na(Aanvraag()), verzoek.Client!.AangevraagdeProducten[0], "ReferentieAanbieder");
    }

    [Fact]
    public void New_reference_and_another_aanbieder_pass()
    {
        Passes("TR347", Aanvraag("R-2"), Na(Aanvraag()));
        Passes("TR347", Wijziging(), Na(Aanvraag()));
        Passes("TR347", BijAndereAanbieder(Aanvraag()), Na(Aanvraag()));
    }

    [Fact]
    public void Only_the_product_with_a_used_reference_fails()
    {
        var verzoek = Aanvraag("R-2");
        verzoek.Client!.AangevraagdeProducten.Add(Voorbeeld.AangevraagdProduct());
        Breaks("TR347", "9347", verzoek, Na(Aanvraag()), verzoek.Client.AangevraagdeProducten[1], "ReferentieAanbieder");
    }
}
