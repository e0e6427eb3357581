using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>1a to 1d.</summary>
public sealed class GemeenteGrondenTests
{
    private static readonly BesluitBronnen Samen = Bronnen with { HeeftSamenwerkingsverband = true };

    private static Dossier Elders(params (string Gemeente, string Begin, string? Eind)[] rows) =>
        new(new() { Elders = [.. rows.Select(row => new ElderToewijzing(Voorbeeld.Bsn, row.Gemeente, Dag(row.Begin), row.Eind is null ? null : Dag(row.Eind)))] });

    [Theory]
    [InlineData("2025-01-01", "2026-03-31", false)]
    [InlineData("2025-01-01", "2026-04-01", true)]
    [InlineData("2026-09-30", "2026-12-31", true)]
    [InlineData("2026-10-01", "2026-12-31", false)]
    [InlineData("2026-09-30", null, true)]
    public void Another_gemeente_counts_when_it_shares_a_day(string begin, string? eind, bool waar)
    {
        var uitkomst = Grond("1a", Verzoek("45A04", "2026-04-01", "2026-09-30"), Elders(("1895", begin, eind)), Samen);
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, uitkomst.Uitslag);
    }

    [Fact]
    public void Other_gemeenten_are_named_by_code_in_order_and_the_own_one_is_none()
    {
        var dossier = Elders(("1950", "2026-01-01", null), ("0014", "2026-01-01", null), ("1950", "2026-02-01", null), ("0037", "2026-01-01", null));
        Waar("Andere gemeente: gemeenten 0014, 1950 hebben in deze periode een toewijzing voor deze cliënt.", Grond("1a", Verzoek("45A04", "2026-04-01", null), dossier, Samen));
        Onwaar(Grond("1a", Verzoek("45A04", "2026-04-01", null), Elders(("0037", "2026-01-01", null)), Samen));
    }

    [Fact]
    public void An_open_end_is_judged_as_twelve_months()
    {
        Assert.Equal(Uitslag.Waar, Grond("1a", Verzoek("45A04", "2026-04-01", null), Elders(("1895", "2027-04-01", null)), Samen).Uitslag);
        Onwaar(Grond("1a", Verzoek("45A04", "2026-04-01", null), Elders(("1895", "2027-04-02", null)), Samen));
    }

    [Fact]
    public void Without_samenwerkingsverband_other_gemeenten_are_unknown() =>
        Onbekend("Andere gemeente: er is geen samenwerkingsverband ingesteld, toewijzingen van andere gemeenten zijn niet te zien.", Grond("1a", Verzoek("45A04", "2026-04-01", null)));

    [Theory]
    [InlineData("2025-04-01", "07", true)]
    [InlineData("2025-03-31", "07", false)]
    [InlineData("2026-03-31", "07", true)]
    [InlineData("2026-04-01", "07", false)]
    [InlineData("2025-04-01", "05", false)]
    public void A_move_counts_for_a_year_before_the_first_day(string einde, string reden, bool waar)
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45A53", "2025-01-01", einde, A2, product => product.RedenWijziging = reden));
        var uitkomst = Grond("1a", Verzoek("45A04", "2026-04-01", "2026-09-30"), dossier, Samen);
        if (waar)
            Waar($"Andere gemeente: de laatste toewijzing eindigde op {Dag(einde):dd-MM-yyyy} door een verhuizing.", uitkomst);
        else
            Onwaar(uitkomst);
    }

    [Fact]
    public void A_move_counts_only_when_nothing_came_after_it()
    {
        var verhuisd = Toewijzing(1, "45A53", "2025-01-01", "2025-12-31", A2, product => product.RedenWijziging = "07");
        var gelijk = Toewijzing(2, "50X01", "2025-01-01", "2025-12-31", A3);
        var later = Toewijzing(3, "51G01", "2025-01-01", "2026-01-01", A3);
        var open = Toewijzing(4, "51G01", "2025-01-01", null, A3);
        Uitslag Van(params Model.Bericht[] berichten) => Grond("1a", Verzoek("45A04", "2026-04-01", null), DossierBouw.Na(berichten), Samen).Uitslag;
        Assert.Equal(Uitslag.Waar, Van(verhuisd));
        Assert.Equal(Uitslag.Waar, Van(verhuisd, gelijk));
        Assert.Equal(Uitslag.Waar, Van(gelijk, Toewijzing(5, "45A53", "2025-01-01", "2025-12-31", A4, product => product.RedenWijziging = "07")));
        Assert.Equal(Uitslag.Onwaar, Van(verhuisd, later));
        Assert.Equal(Uitslag.Onwaar, Van(verhuisd, open));
    }

    [Theory]
    [InlineData("0037", Uitslag.Onwaar)]
    [InlineData("1895", Uitslag.Waar)]
    public void The_list_says_where_a_client_lives_on_the_first_day(string gemeente, Uitslag uitslag)
    {
        var lijst = new WoonplaatsLijst(Pseudoniem, Domein.Jw, [(Pseudo(), gemeente, Dag("2026-04-01"), null), (Pseudo(), gemeente == "0037" ? "1895" : "0037", null, Dag("2026-03-31"))]);
        var uitkomst = Grond("1b", Verzoek("45A04", "2026-04-01", null), bronnen: Bronnen with { Woonplaatsen = lijst });
        Assert.Equal(uitslag, uitkomst.Uitslag);
        if (uitslag == Uitslag.Waar)
            Assert.Equal("Woonplaats: volgens de geladen lijst is op 01-04-2026 een andere gemeente verantwoordelijk.", uitkomst.Uitleg);
    }

    [Fact]
    public void A_client_who_is_not_in_the_list_is_unknown_or_lives_elsewhere()
    {
        var bronnen = Bronnen with { Woonplaatsen = new(Pseudoniem, Domein.Jw, [(Pseudo(Voorbeeld.AndereBsn), "0037", null, null)]) };
        const string Zin = "Woonplaats: de cliënt staat op de begindatum niet in de geladen lijst.";
        Onbekend(Zin, Grond("1b", Verzoek("45A04", "2026-04-01", null), bronnen: bronnen));
        Waar(Zin, Grond("1b", Verzoek("45A04", "2026-04-01", null), bronnen: bronnen, change: p => p with { OnbekendeClientIsWaar = true }));
        NietVanToepassing(Grond("1b", Verzoek("45A04", "2026-04-01", null)));
    }

    [Theory]
    [InlineData(Domein.Jw, "02", false, Uitslag.Onwaar)]
    [InlineData(Domein.Jw, "08", false, Uitslag.Onwaar)]
    [InlineData(Domein.Jw, "01", false, Uitslag.Waar)]
    [InlineData(Domein.Jw, "01", true, Uitslag.Onwaar)]
    [InlineData(Domein.Jw, "06", true, Uitslag.Waar)]
    [InlineData(Domein.Jw, "07", true, Uitslag.Waar)]
    [InlineData(Domein.Wmo, "01", true, Uitslag.Onwaar)]
    [InlineData(Domein.Wmo, "01", false, Uitslag.Waar)]
    [InlineData(Domein.Wmo, "02", true, Uitslag.Waar)]
    [InlineData(Domein.Wmo, "06", true, Uitslag.Waar)]
    [InlineData(Domein.Jw, "", true, Uitslag.Onbekend)]
    public void A_verwijzer_gives_access_or_not(Domein domein, string type, bool beschikking, Uitslag uitslag)
    {
        var verzoek = Verzoek(domein == Domein.Jw ? "45A04" : "02A03", "2026-04-01", null, product => (product.VerwijzerType, product.BeschikkingNummer) = (type, beschikking ? 77 : null), domein);
        Assert.Equal(uitslag, Grond("1c", verzoek).Uitslag);
    }

    [Fact]
    public void The_routes_are_a_parameter_and_06_is_never_one()
    {
        (Uitslag, string?) Met(string type) => Grond("1c", Verzoek("45A04", "2026-04-01", null, product => product.VerwijzerType = type), change: p => p with { Routes = ["06", "07"] });
        Onwaar(Met("07"));
        Waar("Verwijsroute: verwijzer 06 geeft zonder meer geen toegang.", Met("06"));
        Waar("Verwijsroute: verwijzer 02 geeft zonder meer geen toegang.", Met("02"));
        Waar("Verwijsroute: verwijzer 01 (gemeente) zonder beschikkingnummer.", Met("01"));
        NietVanToepassing(Grond("1c", Wijziging().Nieuw("45A04", "2026-04-01", null)));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(77L, null, null)]
    [InlineData(77L, "2026-04-01", null)]
    [InlineData(77L, "2026-04-02", "Beschikking: die gaat in op 02-04-2026, na de gevraagde begindatum 01-04-2026.")]
    [InlineData(78L, null, "Beschikking: het beschikkingnummer hoort bij een andere cliënt.")]
    [InlineData(79L, null, "Beschikking: het beschikkingnummer staat niet in de geladen lijst.")]
    public void A_beschikking_is_looked_up_in_the_list(long? nummer, string? ingang, string? zin)
    {
        var lijst = new BeschikkingenLijst(Pseudoniem, Domein.Jw, [(77, Pseudo(), null), (78, Pseudo(Voorbeeld.AndereBsn), null)]);
        var verzoek = Verzoek("45A04", "2026-04-01", null, product => (product.BeschikkingNummer, product.BeschikkingIngangsdatum) = (nummer, ingang is null ? null : Dag(ingang)));
        Assert.Equal((zin is null ? Uitslag.Onwaar : Uitslag.Waar, zin), Grond("1d", verzoek, bronnen: Bronnen with { Beschikkingen = lijst }));
        NietVanToepassing(Grond("1d", verzoek));
    }
}
