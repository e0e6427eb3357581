using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR374Tests
{
    private static Bericht Aanvraag(string referentie, string? tweede = null, Domein domein = Domein.Jw)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing(domein);
        bericht.Client!.AangevraagdeProducten[0].ReferentieAanbieder = referentie;
        if (tweede is not null)
        {
            var product = Voorbeeld.AangevraagdProduct(domein);
            product.ReferentieAanbieder = tweede;
            bericht.Client.AangevraagdeProducten.Add(product);
        }

        return bericht;
    }

    private static Bericht Toekenning(string referentie) => Toewijzing(product => product.ReferentieAanbieder = referentie);

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Verzoek_beside_an_open_one_fails(Domein domein)
    {
        var aanvraag = Aanvraag("R-2", null, domein);
        Breaks("TR374", "9374", aanvraag, Na(Aanvraag("R-1", null, domein)), aanvraag.Client!.AangevraagdeProducten[0], "ReferentieAanbieder");
        var wijziging = Wijziging(domein: domein);
        Breaks("TR374", "9374", wijziging, Na(Aanvraag("R-1", null, domein)), wijziging.Client!.Verzoek!, "ReferentieAanbieder");
        Breaks("TR374", "9374", aanvraag, Na(Wijziging(domein: domein)), aanvraag.Client.AangevraagdeProducten[0], "ReferentieAanbieder");
    }

    [Fact]
    public void Every_product_of_the_verzoek_carries_it()
    {
        var aanvraag = Aanvraag("R-2", "R-3");
        var verdict = Judge("TR374", aanvraag, Na(Aanvraag("R-1")));
        Assert.Equal(aanvraag.Client!.AangevraagdeProducten, verdict.Breaches.Select(breach => breach.Klasse));
        Assert.All(verdict.Breaches, breach => Assert.Equal("ReferentieAanbieder", breach.Element));
    }

    [Fact]
    public void In_onderzoek_keeps_it_open()
    {
        var aanvraag = Aanvraag("R-2");
        Breaks("TR374", "9374", aanvraag, Na(Aanvraag("R-1"), Antwoord("2")), aanvraag.Client!.AangevraagdeProducten[0], "ReferentieAanbieder");
    }

    [Fact]
    public void Toewijzing_or_rejection_closes_it()
    {
        Passes("TR374", Aanvraag("R-2"), Na(Aanvraag("R-1"), Antwoord("1")));
        Passes("TR374", Aanvraag("R-2"), Na(Aanvraag("R-1"), Antwoord("2"), Antwoord("1")));
        Passes("TR374", Aanvraag("R-2"), Na(Aanvraag("R-1"), Toekenning("R-1")));
        Passes("TR374", Wijziging(), Na());
    }

    [Fact]
    public void It_is_open_until_each_product_is_closed()
    {
        var aanvraag = Aanvraag("R-3");
        Breaks("TR374", "9374", aanvraag, Na(Aanvraag("R-1", "R-2"), Antwoord("1")), aanvraag.Client!.AangevraagdeProducten[0], "ReferentieAanbieder");
        Passes("TR374", aanvraag, Na(Aanvraag("R-1", "R-2"), Antwoord("1"), Toekenning("R-2")));
    }

    [Fact]
    public void Verzoek_of_another_client_or_aanbieder_does_not_count()
    {
        Passes("TR374", Aanvraag("R-2"), Na(VanAndereClient(Aanvraag("R-1"))));
        Passes("TR374", Aanvraag("R-2"), Na(BijAndereAanbieder(Aanvraag("R-1"))));
    }

    [Fact]
    public void Same_verzoek_again_is_left_to_TR347()
    {
        Passes("TR374", Aanvraag("R-1"), Na(Aanvraag("R-1")));
        Passes("TR374", Wijziging(), Na(Wijziging()));
    }
}
