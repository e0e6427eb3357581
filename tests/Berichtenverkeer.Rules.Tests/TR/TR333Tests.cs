using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR333Tests
{
    private static Dossier Gebruikt(string nummer = "D2026002", string aanbieder = Voorbeeld.Aanbieder) =>
        new(new() { DeclaratieNummers = [new(aanbieder, nummer)] });

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Number_that_was_used_fails(Domein domein)
    {
        var bericht = Voorbeeld.Declaratie(domein);
        Breaks("TR333", "9333", bericht, Gebruikt(), bericht.Declaratie!, "DeclaratieNummer");
    }

    [Fact]
    public void New_number_passes()
    {
        Passes("TR333", Voorbeeld.Declaratie(), Na());
        Passes("TR333", Voorbeeld.Declaratie(), Gebruikt("D2026003"));
        Passes("TR333", Voorbeeld.Declaratie(), Gebruikt(aanbieder: Voorbeeld.AndereAanbieder));
    }

    [Fact]
    public void Identificatie_that_was_used_is_no_matter_of_this_rule()
    {
        var earlier = Voorbeeld.Declaratie();
        earlier.Declaratie!.DeclaratieNummer = "D2026001";
        var dossier = Na();
        dossier.AcceptKop(earlier);
        Passes("TR333", Voorbeeld.Declaratie(), dossier);
    }

    [Fact]
    public void A_declaratie_that_was_taken_in_takes_its_number()
    {
        var dossier = Na();
        dossier.AcceptKop(Voorbeeld.Declaratie());
        var bericht = Voorbeeld.Declaratie();
        Breaks("TR333", "9333", bericht, dossier, bericht.Declaratie!, "DeclaratieNummer");
    }

    [Fact]
    public void Number_of_a_303_stands_in_its_Header_and_has_its_own_code()
    {
        var dossier = Na();
        dossier.AcceptKop(Declaratie23());
        var bericht = Declaratie23();
        var breach = Breaks("TR333", "9333", bericht, dossier, bericht.Header, "DeclaratieFactuurIdentificatie/DeclarantFactuurNummer");
        Assert.Equal("0030", breach.Rule.RetourcodeOn(bericht.Soort));
        Passes("TR333", Declaratie23(), Na());
        Passes("TR333", Declaratie23("F-2"), dossier);
    }

    [Fact]
    public void A_declaratie_and_a_factuur_may_have_the_same_number()
    {
        var dossier = Na();
        dossier.AcceptKop(Declaratie23());
        var factuur = Declaratie23();
        factuur.Header.BerichtCode = factuur.Soort.BerichtCodes[1];
        Passes("TR333", factuur, dossier);
    }

    internal static Bericht Declaratie23(string nummer = "F-1")
    {
        var soort = Releases.All.Single(release => release.Domein == Domein.Jw && release.Versie == "2.3").Find(303)!;
        var made = new Bericht(soort);
        made.Header.BerichtCode = soort.BerichtCodes[0];
        made.Header.Gemeente = Voorbeeld.Gemeente;
        made.Header.Aanbieder = Voorbeeld.Aanbieder;
        made.Declaratie = new(made.Clienten) { DeclaratieNummer = nummer, DeclaratieDagtekening = Voorbeeld.Dagtekening };
        return made;
    }
}
