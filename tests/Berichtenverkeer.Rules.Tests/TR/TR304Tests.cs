using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

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

    [Theory]
    [InlineData(323)]
    [InlineData(303)]
    public void Client_of_a_declaratie_with_a_toewijzing_is_known_whatever_it_declares(int nummer)
    {
        var lijn = Debet(line => line.ToewijzingNummer = 99999);
        Laat("TR304", nummer == 323 ? Declaratie(lijn) : Declaratie23(lijn), Na(Toewijzing()));
        Laat("TR304", nummer == 323 ? Declaratie() : Declaratie23(), Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("13", product.Ingangsdatum))));
    }

    [Theory]
    [InlineData(323)]
    [InlineData(303)]
    public void None_of_the_lines_of_an_unknown_client_is_judged(int nummer)
    {
        var lijnen = new[] { Debet(), Credit(Debet(line => line.ReferentieNummer = "RN-0")) };
        foreach (var dossier in new[] { Na(), Na(VanAndereClient(Toewijzing())), Na(BijAndereAanbieder(Toewijzing())) })
        {
            var bericht = nummer == 323 ? Declaratie(lijnen) : Declaratie23(lijnen);
            var oordeel = Oordeel(bericht, dossier);
            var breach = Assert.Single(oordeel.Verdict.Breaches);
            Assert.Equal(("TR304", "8187", "Bsn"), (breach.Rule.Code, breach.Rule.RetourcodeOn(bericht.Soort), breach.Element));
            Assert.Same(bericht.Clienten[0], breach.Klasse);
            Assert.All(oordeel.Toetsen, toets => Assert.True(toets.IsNietBeoordeeld));
        }
    }

    [Fact]
    public void Of_two_clients_only_the_unknown_one_is_refused()
    {
        var bericht = Declaratie();
        bericht.Clienten.Add(new() { Bsn = Voorbeeld.AndereBsn });
        bericht.Clienten[1].Prestaties.Add(Debet(line => line.ReferentieNummer = "RN-2"));
        Assert.Equal(["", Reach.NietBeoordeeld], Codes(bericht, Na(Toewijzing(product => product.Omvang!.Frequentie = "1"))));
    }

    [Theory]
    [InlineData(323, false)]
    [InlineData(323, true)]
    [InlineData(303, false)]
    [InlineData(303, true)]
    public void A_line_on_a_toewijzing_of_another_client_of_this_aanbieder_fails(int nummer, bool isCredit)
    {
        var eigen = Toewijzing(product => product.ToewijzingNummer = 10002);
        var lijn = isCredit ? Credit(Debet()) : Debet();
        var bericht = nummer == 323 ? Declaratie(lijn) : Declaratie23(lijn);
        var breach = Weigert("TR304", "8187", bericht, Na(VanAndereClient(Toewijzing()), eigen), "ToewijzingNummer");
        Assert.Equal("toewijzing 10001", breach.Detail);
        Laat("TR304", bericht, Na(BijAndereAanbieder(VanAndereClient(Toewijzing())), eigen));
    }

    [Fact]
    public void It_is_one_rule_in_every_list()
    {
        Assert.Same(RuleRegistry.Find("TR304"), RuleRegistry.Dossier.Single(rule => rule.Info.Code == "TR304").Info);
        Assert.Same(RuleRegistry.Find("TR304"), RuleRegistry.Client.Single(rule => rule.Info.Code == "TR304").Info);
        Assert.Same(RuleRegistry.Find("TR304"), RuleRegistry.Prestatie.Single(rule => rule.Info.Code == "TR304").Info);
    }
}
