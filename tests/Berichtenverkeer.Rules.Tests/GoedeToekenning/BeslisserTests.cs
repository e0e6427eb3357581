using System.Text.RegularExpressions;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Gronden;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

public sealed partial class BeslisserTests
{
    private static Bericht Lang() => Verzoek("45A04", "2026-04-01", "2028-04-01");

    private static GrondKeuze Aandacht(params string[] producten) => Regels.Keuze("5d", p => p with { Producten = producten });

    [Fact]
    public void Every_grond_of_the_catalogue_is_built_in() =>
        Assert.All(GrondCatalogus.Alle, info => Assert.Equal(info.Code, GrondRegister.Find(info.Code)?.Code));

    [Fact]
    public void A_grond_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Beslisser(new([Regels.Set([Regels.Bepaling("X", 1, [new("9z", true, new())])])])));

    [Theory]
    [InlineData("301")]
    [InlineData("305")]
    [InlineData("307")]
    [InlineData("319")]
    [InlineData("323")]
    public void Other_messages_get_no_decision(string nummer) =>
        Assert.Empty(Beslis(Regels.Standaard, VoorbeeldTests.Make(nummer, Domein.Jw)));

    [Fact]
    public void Without_rule_set_or_client_there_is_no_decision()
    {
        Assert.Empty(Beslis(Regels.Standaard with { GeldigVanaf = Voorbeeld.Dagtekening.AddDays(1) }, Lang()));
        Assert.Single(Beslis(Regels.Standaard with { GeldigVanaf = Voorbeeld.Dagtekening }, Lang()));
        Assert.Empty(Beslis(Regels.Standaard with { Gemeenten = ["1895"] }, Lang()));
        var zonder = Lang();
        zonder.Clienten.Clear();
        Assert.Empty(Beslis(Regels.Standaard, zonder));
    }

    [Fact]
    public void The_set_of_the_gemeente_judges_and_is_named()
    {
        var eigen = Regels.Alleen("5b") with { Gemeenten = ["0037"], Hash = "eigen" };
        var besluit = Assert.Single(new Beslisser(new([Regels.Standaard, eigen])).Beslis(Lang(), DossierBouw.Na(), Bronnen));
        Assert.Equal("eigen", besluit.Regelset);
        Assert.Equal(["X"], besluit.Bepalingen);
    }

    [Fact]
    public void Bepalingen_are_told_by_volgorde_and_gronden_by_code()
    {
        var set = Regels.Set([Regels.Bepaling("laatste", 9, [Regels.Keuze("5b"), Aandacht("45")]), Regels.Bepaling("midden", 5, [Aandacht("46")]), Regels.Bepaling("eerste", 2, [Regels.Keuze("5b")])]);
        var besluit = Assert.Single(Beslis(set, Lang()));
        Assert.Equal(["eerste", "laatste"], besluit.Bepalingen);
        Assert.Equal("eerste", besluit.Primaire);
        Assert.Equal(["eerste/5b", "midden/5d", "laatste/5b", "laatste/5d"], besluit.Gronden.Select(uitkomst => $"{uitkomst.Bepaling}/{uitkomst.Grond}"));
        Assert.Equal([Uitslag.Waar, Uitslag.Onwaar, Uitslag.Waar, Uitslag.Waar], besluit.Gronden.Select(uitkomst => uitkomst.Uitslag));
        Assert.Equal("Duur: van 01-04-2026 t/m 01-04-2028 is langer dan 12 maanden. Aandachtsproduct: product 45A04.", besluit.Toelichting);
    }

    [Fact]
    public void Gronden_can_be_combined_anew_with_other_parameters()
    {
        var set = Regels.Set([
            Regels.Bepaling("TZ6", 1, [Regels.Keuze("5b", p => p with { NormMaanden = 24 }), Aandacht("51")]),
            Regels.Bepaling("GEZIN", 2, [Regels.Keuze("5b", p => p with { NormMaanden = 23 })])]);
        var besluit = Assert.Single(Beslis(set, Lang()));
        Assert.Equal(["GEZIN"], besluit.Bepalingen);
    }

    [Fact]
    public void What_is_off_or_of_another_domein_is_not_applicable()
    {
        var aan = Regels.Bepaling("X", 1, [Aandacht("45")]);
        Besluit Met(Bepaling bepaling) => Assert.Single(Beslis(Regels.Set([bepaling]), Lang()));
        Assert.Equal(Advies.Tenzij, Met(aan).Advies);
        foreach (var uit in new[] { aan with { Aan = false }, aan with { Domeinen = [Domein.Wmo] }, aan with { Gronden = [Aandacht("45") with { Aan = false }] } })
        {
            Assert.Equal(Advies.Administratief, Met(uit).Advies);
            Assert.Equal(new GrondUitkomst("X", "5d", Uitslag.NietVanToepassing, null), Assert.Single(Met(uit).Gronden));
        }
    }

    [Fact]
    public void What_is_unknown_triggers_only_when_the_gemeente_wants_that()
    {
        var signaal = Regels.Set([Regels.Bepaling("X", 1, [Regels.Keuze("5a"), Regels.Keuze("1a")])]);
        var besluit = Assert.Single(Beslis(signaal, Lang()));
        Assert.Equal(Advies.Administratief, besluit.Advies);
        Assert.Equal("Kan administratief worden toegekend: geen enkele bepaling is van toepassing. Niet vast te stellen: andere gemeente (1a), waarde (5a).", besluit.Toelichting);
        besluit = Assert.Single(Beslis(signaal with { BijOnbekend = BijOnbekend.Tenzij }, Lang()));
        Assert.Equal(["X"], besluit.Bepalingen);
        Assert.All(besluit.Gronden, uitkomst => Assert.Equal(Uitslag.Onbekend, uitkomst.Uitslag));
        Assert.Equal(string.Join(' ', besluit.Gronden.Select(uitkomst => uitkomst.Uitleg)), besluit.Toelichting);
        Assert.Empty(Assert.Single(Beslis(signaal with { BijOnbekend = BijOnbekend.Tenzij }, Wijziging().Wijzig(1, "2026-01-01", "2026-03-31"), DossierBouw.Na(Toewijzing(1, "45A04", "2026-01-01", "2026-12-31")))).Bepalingen);
    }

    [Fact]
    public void Two_parts_that_say_the_same_say_it_once()
    {
        var besluit = Besluit("5a", Wijziging().Nieuw("45A04", "2026-05-01", null).Nieuw("51G01", "2026-05-01", null));
        Assert.Equal("Waarde: niet te bepalen, een tarief, volume, budget of einddatum ontbreekt.", Assert.Single(besluit.Gronden).Uitleg);
    }

    /// <summary>Everything that can be told about a client who is recognisable by everything.</summary>
    [Fact]
    public void No_sentence_tells_who_the_client_or_another_aanbieder_is()
    {
        var verzoek = Verzoek("45A04", "2026-04-01", "2028-04-01", product => product.VerwijzerNaam = "Doktersnaam");
        verzoek.Client!.Geboortedatum = new(2008, 5, 23);
        var dossier = new Dossier(new() { Elders = [new(Voorbeeld.Bsn, "1895", Dag("2025-09-01"), null)] });
        foreach (var bericht in new[] { Toewijzing(1, "45A04", "2026-01-01", "2026-12-31", A2), Toewijzing(2, "45A53", "2026-01-01", "2026-12-31", A3), Toewijzing(3, "51G01", "2026-01-01", null, A4), Toewijzing(4, "41A03", "2026-01-01", null, A2) })
            dossier.Accept(bericht);
        var besluit = Assert.Single(Beslis(Regels.Standaard, verzoek, dossier, Bronnen with { HeeftSamenwerkingsverband = true }));
        Assert.Equal(["TZ1", "TZ3", "TZ4", "TZ5"], besluit.Bepalingen);
        foreach (var tekst in besluit.Gronden.Select(uitkomst => uitkomst.Uitleg ?? string.Empty).Append(besluit.Toelichting))
        {
            Assert.DoesNotMatch(Cijfers(), tekst);
            Assert.DoesNotContain("23-05", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("Doktersnaam", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("Voorbeeld", tekst, StringComparison.Ordinal);
        }
    }

    /// <summary>Eight digits or more in a row: a Bsn or an AGB code.</summary>
    [GeneratedRegex(@"\d{8,}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Cijfers();
}
