using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>5a to 5f.</summary>
public sealed class OmvangGrondenTests
{
    private static readonly BesluitBronnen MetTarief = Bronnen with { Tarieven = Tarieven(("45A04", "04", 6_000)) };

    private static Bericht Verzoek(Omvang? omvang, string? eind = "2026-04-10", long? budget = null, string? code = "45A04") =>
        Geval.Verzoek(code, "2026-04-01", eind, product => (product.Omvang, product.Budget) = (omvang, budget));

    [Fact]
    public void Worth_equal_to_the_norm_passes_and_a_cent_more_does_not()
    {
        // Ten days, one hour a day: 600 euro.
        var verzoek = Verzoek(Omvang(1, frequentie: "1"));
        Onwaar(Grond("5a", verzoek, bronnen: MetTarief, change: p => p with { NormWaarde = 60_000 }));
        Waar("Waarde: € 600,00, de norm is € 599,99.", Grond("5a", verzoek, bronnen: MetTarief, change: p => p with { NormWaarde = 59_999 }));
        Assert.Equal(60_000, Besluit("5a", verzoek, bronnen: MetTarief).Waarde);
    }

    [Theory]
    [InlineData("45A04", 60_000L, 1L, Uitslag.Onwaar)]
    [InlineData("45A04", 59_999L, 90_000L, Uitslag.Waar)]
    [InlineData("45A53", 1L, 60_000L, Uitslag.Onwaar)]
    [InlineData("45A53", 90_000L, 59_999L, Uitslag.Waar)]
    public void The_norm_of_the_code_goes_before_that_of_its_categorie(string code, long norm, long categorie, Uitslag uitslag)
    {
        var normen = new Dictionary<string, long>(StringComparer.Ordinal) { [code] = norm, ["45"] = categorie };
        Assert.Equal(uitslag, Grond("5a", Verzoek(Omvang(1, frequentie: "1")), bronnen: MetTarief, change: p => p with { NormWaarde = code == "45A04" ? 60_000 : 1, Normen = normen }).Uitslag);
    }

    [Theory]
    [InlineData(1_000_000L, Uitslag.Onwaar)]
    [InlineData(1_000_001L, Uitslag.Waar)]
    public void A_budget_needs_no_tariff(long budget, Uitslag uitslag)
    {
        Assert.Equal(uitslag, Grond("5a", Verzoek(null, budget: budget, code: "45")).Uitslag);
        Assert.Equal(budget, Besluit("5a", Verzoek(null, budget: budget, code: "45")).Waarde);
    }

    [Fact]
    public void What_cannot_be_valued_is_unknown()
    {
        const string Zin = "Waarde: niet te bepalen, een tarief, volume, budget of einddatum ontbreekt.";
        Onbekend(Zin, Grond("5a", Verzoek(Omvang(1))));
        Onbekend(Zin, Grond("5a", Verzoek(Omvang(1), code: "45"), bronnen: MetTarief));
        Onbekend(Zin, Grond("5a", Verzoek(null), bronnen: MetTarief));
        Onbekend(Zin, Grond("5a", Verzoek(Omvang(1, frequentie: "6"), eind: null), bronnen: MetTarief));
        Onbekend(Zin, Grond("5a", Verzoek(Omvang(1, "14")), bronnen: MetTarief));
        Onbekend(Zin, Grond("5a", Verzoek(null, eind: null, budget: 10), bronnen: MetTarief));
        Assert.Null(Besluit("5a", Verzoek(null), bronnen: MetTarief).Waarde);
    }

    [Theory]
    [InlineData("2027-04-01", false)]
    [InlineData("2027-04-02", true)]
    [InlineData(null, false)]
    public void Twelve_months_by_the_calendar_pass_and_a_day_more_does_not(string? eind, bool waar)
    {
        var uitkomst = Grond("5b", Verzoek(null, eind));
        if (waar)
            Waar("Duur: van 01-04-2026 t/m 02-04-2027 is langer dan 12 maanden.", uitkomst);
        else
            Onwaar(uitkomst);
    }

    [Fact]
    public void An_open_end_may_be_too_long_by_itself()
    {
        Waar("Duur: er is geen einddatum gevraagd.", Grond("5b", Verzoek(null, eind: null), change: p => p with { OpenEindeIsTenzij = true }));
        Onwaar(Grond("5b", Verzoek(null), change: p => p with { OpenEindeIsTenzij = true }));
        Waar("Duur: vanaf 01-04-2026 zonder einddatum is langer dan 11 maanden.", Grond("5b", Verzoek(null, eind: null), change: p => p with { NormMaanden = 11 }));
        Waar("Duur: van 01-04-2026 t/m 02-05-2026 is langer dan 1 maand.", Grond("5b", Verzoek(null, "2026-05-02"), change: p => p with { NormMaanden = 1 }));
    }

    [Theory]
    [InlineData(7, "2", null)]
    [InlineData(8, "2", "Volume: 8 per week, de norm is 7.")]
    [InlineData(1, "1", null)]
    [InlineData(2, "1", "Volume: 14 per week, de norm is 7.")]
    [InlineData(30, "4", null)]
    [InlineData(31, "4", "Volume: 7,23 per week, de norm is 7.")]
    [InlineData(10, "6", null)]
    [InlineData(11, "6", "Volume: 7,7 per week, de norm is 7.")]
    public void Volume_per_week_equal_to_the_norm_passes(long volume, string frequentie, string? zin)
    {
        var normen = new Dictionary<string, long>(StringComparer.Ordinal) { ["45A04"] = 7 };
        var uitkomst = Grond("5c", Verzoek(Omvang(volume, frequentie: frequentie)), change: p => p with { Normen = normen });
        Assert.Equal((zin is null ? Uitslag.Onwaar : Uitslag.Waar, zin), uitkomst);
    }

    [Fact]
    public void Without_norm_or_volume_there_is_nothing_to_compare()
    {
        var normen = new Dictionary<string, long>(StringComparer.Ordinal) { ["45"] = 7 };
        NietVanToepassing(Grond("5c", Verzoek(Omvang(99))));
        NietVanToepassing(Grond("5c", Verzoek(null), change: p => p with { Normen = normen }));
        NietVanToepassing(Grond("5c", Verzoek(null, budget: 5), change: p => p with { Normen = normen }));
        Onbekend("Volume: per week niet te bepalen zonder einddatum.", Grond("5c", Verzoek(Omvang(99, frequentie: "6"), eind: null), change: p => p with { Normen = normen }));
    }

    [Theory]
    [InlineData("45A04", "45A04", true)]
    [InlineData("45A04", "45", true)]
    [InlineData("45", "45", true)]
    [InlineData("45", "45A04", false)]
    [InlineData("45A53", "45A04", false)]
    [InlineData(null, "45", false)]
    public void A_product_may_want_attention(string? code, string lijst, bool waar)
    {
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, Grond("5d", Verzoek(null, code: code), change: p => p with { Producten = ["46", lijst] }).Uitslag);
        Onwaar(Grond("5d", Verzoek(null, code: code)));
    }

    [Theory]
    [InlineData("2026-02-14", null)]
    [InlineData("2026-02-13", "Ingangsdatum: 13-02-2026 ligt 31 dagen voor de dagtekening (hoogstens 30).")]
    [InlineData("2026-05-01", null)]
    public void A_315_may_begin_so_many_days_before_its_dagtekening(string begin, string? zin) =>
        Assert.Equal((zin is null ? Uitslag.Onwaar : Uitslag.Waar, zin), Grond("5e", Geval.Verzoek("45A04", begin, null)));

    [Theory]
    [InlineData("04", "48A01", Uitslag.NietVanToepassing)]
    [InlineData("08", "47A01", Uitslag.NietVanToepassing)]
    [InlineData("04", "45A04", Uitslag.Waar)]
    [InlineData("02", "48A01", Uitslag.Waar)]
    public void A_gecertificeerde_instelling_may_ask_afterwards(string verwijzer, string code, Uitslag uitslag) =>
        Assert.Equal(uitslag, Grond("5e", Geval.Verzoek(code, "2025-01-01", null, product => product.VerwijzerType = verwijzer)).Uitslag);

    [Theory]
    [InlineData("2026-03-22", true)]
    [InlineData("2026-03-23", false)]
    public void A_new_product_within_five_working_days_is_only_a_signal(string begin, bool signaal)
    {
        var verzoek = Wijziging().Nieuw("45A04", begin, null);
        Onwaar(Grond("5e", verzoek));
        Assert.Equal(signaal, Besluit("5e", verzoek).Toelichting.EndsWith("Ter info: het nieuwe product begint op 22-03-2026, binnen 5 werkdagen na de dagtekening.", StringComparison.Ordinal));
        Assert.Equal(signaal, Besluit("5e", verzoek).Toelichting.Contains("Ter info", StringComparison.Ordinal));
    }

    private static BesluitBronnen MetPlafond(long plafond) => MetTarief with { Plafonds = new PlafondLijst([(A1, plafond, Dag("2026-01-01"), Dag("2026-12-31"))]) };

    [Fact]
    public void A_ceiling_counts_all_toewijzingen_of_the_aanbieder_in_its_period()
    {
        // Of the first only January falls in the period: 31 hours; the other is of another client: 10 hours. With 10 hours asked: 51.
        var dossier = DossierBouw.Na(
            Toewijzing(1, "45A04", "2025-12-01", "2026-01-31", A1, product => product.Omvang = Omvang(1, frequentie: "1")),
            DossierBouw.VanAndereClient(Toewijzing(2, "45A04", "2026-02-01", "2026-02-10", A1, product => product.Omvang = Omvang(1, frequentie: "1"))),
            Toewijzing(3, "45A04", "2026-01-01", "2026-12-31", A2),
            Toewijzing(4, "51G01", "2025-01-01", "2025-12-31", A1),
            Toewijzing(5, "51G01", "2027-01-01", null, A1),
            Toewijzing(6, "51G01", "2026-01-01", null, A1),
            Verwijdering(6, "51G01", "2026-01-01"));
        var verzoek = Verzoek(Omvang(1, frequentie: "1"));
        Onwaar(Grond("5f", verzoek, dossier, MetPlafond(306_000)));
        Waar(
            "Budgetplafond: met dit verzoek erbij is er bij deze aanbieder van 01-01-2026 t/m 31-12-2026 € 3.060,00 toegewezen, het plafond is € 3.059,99.",
            Grond("5f", verzoek, dossier, MetPlafond(305_999)));
        dossier.Accept(Toewijzing(7, "51G01", "2026-01-01", null, A1));
        Onbekend("Budgetplafond: niet te bepalen, van een of meer toewijzingen of van het verzoek is de waarde niet bekend.", Grond("5f", verzoek, dossier, MetPlafond(306_000)));
        Assert.Equal(Uitslag.Waar, Grond("5f", verzoek, dossier, MetPlafond(305_999)).Uitslag);
        Assert.Equal(Uitslag.Onbekend, Grond("5f", Verzoek(null), DossierBouw.Na(), MetPlafond(1)).Uitslag);
    }

    [Fact]
    public void The_store_gives_toewijzingen_of_clients_that_the_chunk_does_not_know_and_a_later_version_counts()
    {
        var stand = new ToewijzingStand(Voorbeeld.AndereBsn, A1, Toewijzing(2, "45A04", "2026-02-01", "2026-02-10", A1, product => product.Omvang = Omvang(1, frequentie: "1")).Client!.ToegewezenProducten[0]);
        var dossier = new Dossier(new() { VanAanbieders = [stand] });
        Assert.Equal(Uitslag.Waar, Grond("5f", Verzoek(Omvang(1, frequentie: "1")), dossier, MetPlafond(119_999)).Uitslag);
        // The same moment again is a re-send, not a version.
        dossier.Accept(DossierBouw.VanAndereClient(Toewijzing(2, "45A04", "2026-02-01", "2026-02-10", A1, product => product.Omvang = Omvang(99, frequentie: "1"))));
        Onwaar(Grond("5f", Verzoek(Omvang(1, frequentie: "1")), dossier, MetPlafond(120_000)));
        // Later on the same day is.
        dossier.Accept(DossierBouw.VanAndereClient(Toewijzing(2, "45A04", "2026-02-01", "2026-02-10", A1, product => (product.Omvang, product.Toewijzingstijd) = (Omvang(2, frequentie: "1"), product.Toewijzingstijd.AddMinutes(1)))));
        Waar(
            "Budgetplafond: met dit verzoek erbij is er bij deze aanbieder van 01-01-2026 t/m 31-12-2026 € 1.800,00 toegewezen, het plafond is € 1.200,00.",
            Grond("5f", Verzoek(Omvang(1, frequentie: "1")), dossier, MetPlafond(120_000)));
        dossier.Accept(DossierBouw.VanAndereClient(Verwijdering(2, "45A04", "2026-02-01")));
        Onwaar(Grond("5f", Verzoek(Omvang(1, frequentie: "1")), dossier, MetPlafond(60_000)));
    }

    [Fact]
    public void Only_the_days_in_the_period_of_the_ceiling_count_of_what_is_asked()
    {
        var verzoek = Geval.Verzoek("45A04", "2026-12-22", "2027-01-10", product => product.Omvang = Omvang(1, frequentie: "1"));
        Onwaar(Grond("5f", verzoek, bronnen: MetPlafond(60_000)));
        Assert.Equal(Uitslag.Waar, Grond("5f", verzoek, bronnen: MetPlafond(59_999)).Uitslag);
        NietVanToepassing(Grond("5f", Geval.Verzoek("45A04", "2027-01-01", null), bronnen: MetPlafond(1)));
        NietVanToepassing(Grond("5f", verzoek));
    }

    [Theory]
    [InlineData("1", "2026-01-01", "2026-01-31", 31 * 6_000)]
    [InlineData("2", "2026-01-01", "2026-01-10", 8_571)]
    [InlineData("2", "2026-01-01", "2026-01-11", 9_429)]
    [InlineData("3", "2026-01-01", "2026-01-28", 6_000)]
    [InlineData("4", "2026-01-16", "2026-02-14", 3_097 + 3_000)]
    [InlineData("4", "2026-02-01", "2026-02-28", 6_000)]
    [InlineData("4", "2026-01-10", "2026-01-19", 1_935)]
    [InlineData("4", "2025-11-01", "2026-02-28", 24_000)]
    [InlineData("5", "2026-01-01", "2026-12-31", 6_000)]
    [InlineData("5", "2027-07-01", "2029-06-30", 3_025 + 6_000 + 2_975)]
    [InlineData("6", "2026-01-01", "2026-03-31", 6_000)]
    public void Worth_is_pro_rata_by_day_and_rounded_half_up_at_the_end(string frequentie, string begin, string eind, long eurocent)
    {
        var periode = new Periode(Dag(begin), Dag(eind));
        Assert.Equal(eurocent, new Waardering(MetTarief.Tarieven, A1).Of(Product("45A04"), Omvang(1, frequentie: frequentie), null, periode.Begin, periode.Einde, periode));
    }

    [Fact]
    public void Minutes_are_valued_by_the_hour_tariff_and_euros_by_themselves()
    {
        var periode = new Periode(Dag("2026-01-01"), Dag("2026-01-01"));
        long? Van(Rules.ITarievenLijst tarieven, string eenheid, long volume) =>
            new Waardering(tarieven, A1).Of(Product("45A04"), Omvang(volume, eenheid, "1"), null, periode.Begin, periode.Einde, periode);
        Assert.Equal(100 * 45, Van(MetTarief.Tarieven, "01", 45));
        Assert.Equal(2, Van(Tarieven(("45A04", "04", 90)), "01", 1));
        Assert.Equal(1, Van(Tarieven(("45A04", "04", 89)), "01", 1));
        Assert.Equal(45 * 7, Van(Tarieven(("45A04", "04", 6_000), ("45A04", "01", 7)), "01", 45));
        Assert.Equal(900, Van(Tarieven(("45A04", "14", 800), ("45A04", "14", 900), ("45A04", "14", 700)), "14", 1));
        Assert.Equal(45, Van(Tarieven(), "83", 45));
        Assert.Null(Van(Tarieven(("45A04", "01", 7)), "04", 45));
    }

    [Fact]
    public void A_part_of_a_budget_or_total_is_its_share_of_the_days()
    {
        var waardering = new Waardering(MetTarief.Tarieven, A1);
        Assert.Equal(100, waardering.Of(null, null, 1_000, Dag("2026-01-01"), Dag("2026-01-10"), new(Dag("2026-01-10"), Dag("2026-02-28"))));
        Assert.Equal(3_000, waardering.Of(Product("45A04"), Omvang(5, frequentie: "6"), null, Dag("2026-01-01"), Dag("2026-01-10"), new(Dag("2025-01-01"), Dag("2026-01-01"))));
        Assert.Equal(0, waardering.Of(null, null, 1_000, Dag("2026-01-01"), Dag("2026-01-10"), new(Dag("2026-01-11"), Dag("2026-02-28"))));
        Assert.Null(waardering.Of(Product("45A04"), Omvang(5, frequentie: "9"), null, Dag("2026-01-01"), null, new(Dag("2026-01-01"), Dag("2026-01-02"))));
        Assert.Equal(long.MaxValue, waardering.Of(null, Omvang(long.MaxValue, "83", "1"), null, Dag("2026-01-01"), null, new(Dag("2026-01-01"), Dag("2026-01-02"))));
    }
}
