using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>Worked cases with the five bepalingen as they are by default.</summary>
public sealed class ScenarioTests
{
    private static readonly BesluitBronnen MetTarieven = Bronnen with
    {
        Tarieven = Tarieven(("45A04", "04", 6_000), ("45A53", "04", 8_500), ("51G01", "04", 9_500), ("41A03", "16", 7_500), ("44A08", "14", 15_000)),
    };

    private static Bericht Op(string dagtekening, Bericht bericht)
    {
        bericht.Header.Dagtekening = Dag(dagtekening);
        return bericht;
    }

    private static Uitslag Van(Besluit besluit, string grond) => Assert.Single(besluit.Gronden, uitkomst => uitkomst.Grond == grond).Uitslag;

    private static IEnumerable<string> Ware(Besluit besluit) => besluit.Gronden.Where(uitkomst => uitkomst.Uitslag == Uitslag.Waar).Select(uitkomst => $"{uitkomst.Bepaling}/{uitkomst.Grond}");

    [Fact]
    public void An_ordinary_verzoek_is_administrative()
    {
        var verzoek = Op("2026-03-02", Verzoek("45A04", "2026-03-09", "2026-08-31"));
        var besluit = Assert.Single(Beslis(Regels.Standaard, verzoek, bronnen: MetTarieven));
        Assert.Equal(Advies.Administratief, besluit.Advies);
        Assert.Empty(besluit.Bepalingen);
        Assert.Null(besluit.Primaire);
        Assert.Equal((1, "R-1", "45", "45A04"), (besluit.Volgnr, besluit.ReferentieAanbieder, besluit.Categorie, besluit.Code));
        Assert.Equal((Dag("2026-03-09"), Dag("2026-08-31")), (besluit.Begin, besluit.Eind));
        Assert.Equal(301_714, besluit.Waarde);
        Assert.Equal((11, false, "02", "0123"), (besluit.Leeftijd, besluit.LeeftijdOngeveer, besluit.VerwijzerType, besluit.Regelset));
        Assert.Equal(["1a"], besluit.Gronden.Where(uitkomst => uitkomst.Uitslag == Uitslag.Onbekend).Select(uitkomst => uitkomst.Grond));
        Assert.Equal(Uitslag.Onwaar, Van(besluit, "2d"));
        Assert.Equal("Kan administratief worden toegekend: geen enkele bepaling is van toepassing. Niet vast te stellen: andere gemeente (1a).", besluit.Toelichting);
        Assert.Equal(GrondCatalogus.Alle.Select(info => info.Code), besluit.Gronden.Select(uitkomst => uitkomst.Grond));
    }

    /// <summary>Three products beside it, and a fourth that was removed.</summary>
    [Fact]
    public void A_removed_toewijzing_does_not_make_it_stapeling()
    {
        var dossier = DossierBouw.Na(
            Toewijzing(1, "45A53", "2026-01-01", "2026-12-31", A1),
            Toewijzing(2, "51G01", "2026-01-01", "2026-05-31", A2),
            Toewijzing(3, "41A03", "2026-01-01", "2026-12-31", A3),
            Toewijzing(4, "50X01", "2026-02-01", "2026-12-31", A2),
            Verwijdering(4, "50X01", "2026-02-01", A2));
        var verzoek = Op("2026-02-16", Verzoek("45A04", "2026-03-01", "2026-06-30", product => (product.ReferentieAanbieder, product.VerwijzerType) = ("R-21", "03"), aanbieder: A4));
        Erbij(verzoek, "R-22", "44A08", "2026-07-01", "2026-12-31", product => (product.Omvang, product.VerwijzerType) = (Omvang(2, "14"), "03"));
        var besluiten = Beslis(Regels.Standaard, verzoek, dossier, MetTarieven);
        Assert.Equal([(1, "R-21"), (2, "R-22")], besluiten.Select(besluit => (besluit.Volgnr, besluit.ReferentieAanbieder)));
        Assert.Equal(["TZ3"], besluiten[0].Bepalingen);
        Assert.Equal(["TZ3/3c"], Ware(besluiten[0]));
        Assert.StartsWith("Stapeling: 4 producten tegelijk van 01-03-2026 t/m 31-05-2026 (drempel 4).", besluiten[0].Toelichting, StringComparison.Ordinal);
        Assert.Equal(Advies.Administratief, besluiten[1].Advies);
        Assert.Equal(788_571, besluiten[1].Waarde);
    }

    [Fact]
    public void A_client_of_another_gemeente_is_a_reason_to_consult()
    {
        var dossier = new Dossier(new() { Elders = [new(Voorbeeld.Bsn, "1895", Dag("2025-09-01"), null)] });
        var verzoek = Op("2026-03-02", Verzoek("51G01", "2026-03-16", "2026-09-15", product => product.Omvang = Omvang(1)));
        var besluit = Assert.Single(Beslis(Regels.Standaard, verzoek, dossier, MetTarieven with { HeeftSamenwerkingsverband = true }));
        Assert.Equal(["TZ1"], besluit.Bepalingen);
        Assert.Equal(["TZ1/1a"], Ware(besluit));
        Assert.Equal("Andere gemeente: gemeente 1895 heeft in deze periode een toewijzing voor deze cliënt.", besluit.Toelichting);
    }

    private static Bericht Bijna18(Bericht toewijzing)
    {
        toewijzing.Client!.Geboortedatum = new(2008, 9, 15);
        return toewijzing;
    }

    private static Dossier DossierVanBijna18(bool metGeboorte = true)
    {
        var eerste = Bijna18(Toewijzing(10072, "45A04", "2025-10-01", "2026-06-30", A2, product => product.Omvang = Omvang(3)));
        var tweede = Bijna18(Toewijzing(10071, "41A03", "2025-10-01", "2026-12-31", A2, product => product.Omvang = Omvang(3, "16")));
        if (!metGeboorte)
        {
            eerste.Client!.Geboortedatum = null;
            tweede.Client!.Geboortedatum = null;
        }

        return DossierBouw.Na(eerste, tweede);
    }

    private static Bericht V1(string einddatum = "2026-12-31")
    {
        var bericht = Op("2026-03-02", Wijziging(aanbieder: A2).Wijzig(10072, "2025-10-01", einddatum, Omvang(3)));
        bericht.Client!.Verzoek!.OngewijzigdeProducten.Add(new() { ToewijzingNummer = 10071 });
        return bericht;
    }

    [Fact]
    public void A_verlenging_is_judged_on_the_days_that_come_on_top()
    {
        var besluit = Assert.Single(Beslis(Regels.Standaard, V1(), DossierVanBijna18(), MetTarieven));
        Assert.Equal(["TZ3", "TZ4"], besluit.Bepalingen);
        Assert.Equal("TZ3", besluit.Primaire);
        Assert.Equal(["TZ3/3e", "TZ4/4b"], Ware(besluit));
        Assert.Equal((Dag("2026-07-01"), Dag("2026-12-31")), (besluit.Begin, besluit.Eind));
        Assert.Equal(473_143, besluit.Waarde);
        Assert.Equal((17, "45A04", null), (besluit.Leeftijd, besluit.Code, besluit.VerwijzerType));
        Assert.Equal(Uitslag.NietVanToepassing, Van(besluit, "5e"));
        Assert.Equal(
            "Verlenging: product 45A04 eindigt nu op 30-06-2026, gevraagd is t/m 31-12-2026. Leeftijd: de cliënt wordt 18 in september 2026. Niet vast te stellen: andere gemeente (1a).",
            besluit.Toelichting);
    }

    [Fact]
    public void Without_a_known_birth_only_the_age_is_unknown()
    {
        var besluit = Assert.Single(Beslis(Regels.Standaard, V1(), DossierVanBijna18(metGeboorte: false), MetTarieven));
        Assert.Equal(["TZ3"], besluit.Bepalingen);
        Assert.Equal((Uitslag.Onbekend, Uitslag.Onbekend), (Van(besluit, "4a"), Van(besluit, "4b")));
        Assert.Null(besluit.Leeftijd);
    }

    [Fact]
    public void An_earlier_end_is_administrative()
    {
        var besluit = Assert.Single(Beslis(Regels.Standaard, V1("2026-05-31"), DossierVanBijna18(), MetTarieven));
        Assert.Equal(Advies.Administratief, besluit.Advies);
        Assert.All(besluit.Gronden, uitkomst => Assert.Equal(Uitslag.NietVanToepassing, uitkomst.Uitslag));
        Assert.Equal("Kan administratief worden toegekend: er wordt niet meer gevraagd dan er nu is toegewezen.", besluit.Toelichting);
        Assert.Equal((null, null, null), (besluit.Begin, besluit.Eind, besluit.Waarde));
        Assert.Equal(("45", "45A04", 17), (besluit.Categorie, besluit.Code, besluit.Leeftijd));
    }

    [Fact]
    public void What_another_aanbieder_asks_in_an_open_verzoek_is_context()
    {
        var dossier = DossierVanBijna18();
        dossier.Accept(V1().Nieuw("45A53", "2026-04-01", "2026-12-31").Nieuw("50X01", "2026-04-01", "2026-12-31"));
        var verzoek = Bijna18(Op("2026-03-05", Verzoek("51G01", "2026-04-01", "2026-06-30", aanbieder: A3)));
        Waar("Stapeling: 5 producten tegelijk van 01-04-2026 t/m 30-06-2026 (drempel 4).", Grond("3c", verzoek, dossier));
        var afgewezen = DossierBouw.Antwoord("1", "V-1");
        afgewezen.Header.Ontvanger = A2;
        dossier.Accept(afgewezen);
        Onwaar(Grond("3c", verzoek, dossier));
    }
}
