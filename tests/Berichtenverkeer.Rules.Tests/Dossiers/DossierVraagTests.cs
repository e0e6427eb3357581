using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.Dossiers;

public sealed class DossierVraagTests
{
    [Theory]
    [InlineData("301", true)]
    [InlineData("305", true)]
    [InlineData("307", true)]
    [InlineData("315", true)]
    [InlineData("317", true)]
    [InlineData("319", false)]
    [InlineData("323", false)]
    [InlineData("325", false)]
    public void Asks_for_clients_whose_dossier_the_rules_look_at(string nummer, bool asks)
    {
        var vraag = DossierVraag.Of([VoorbeeldTests.Make(nummer, Domein.Jw)]);
        Assert.Equal(asks ? [Voorbeeld.Bsn] : [], vraag.Bsns);
        Assert.Single(vraag.Identificaties);
    }

    [Fact]
    public void Asks_for_numbers_of_toewijzingen_and_for_those_that_are_removed()
    {
        var removal = Toewijzing(product => (product.ToewijzingNummer, product.RedenWijziging) = (10002, "13"));
        var vraag = DossierVraag.Of([Toewijzing(), removal, Start(line => line.ToewijzingNummer = 10009)]);
        Assert.Equal([10001L, 10002L], vraag.ToewijzingNummers);
        Assert.Equal([10002L], vraag.Verwijderingen);
    }

    [Fact]
    public void Asks_for_references_of_every_kind()
    {
        var vraag = DossierVraag.Of(
        [
            Toewijzing(product => product.ReferentieAanbieder = "A"),
            Voorbeeld.VerzoekOmToewijzing(),
            Wijziging(),
            Antwoord("2", "B"),
        ]);
        Assert.Equal(["A", "B", "R-1", "V-1"], vraag.Referenties.Select(referentie => referentie.Referentie).Order(StringComparer.Ordinal));
        Assert.All(vraag.Referenties, referentie => Assert.Equal(Voorbeeld.Aanbieder, referentie.Aanbieder));
    }

    [Fact]
    public void Asks_nothing_for_a_retour()
    {
        var retour = Voorbeeld.Leeg(306, Domein.Jw);
        retour.Clienten.Add(Voorbeeld.Start().Client!);
        var vraag = DossierVraag.Of([retour]);
        Assert.Empty(vraag.Bsns);
        Assert.Empty(vraag.Identificaties);
    }
}
