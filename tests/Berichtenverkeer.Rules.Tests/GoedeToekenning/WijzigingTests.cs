using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>Of a 317 only what is asked more is judged. Dagtekening 16-03-2026; the toewijzing is two hours per week of 45A04 in the first half of 2026.</summary>
public sealed class WijzigingTests
{
    private static readonly BesluitBronnen MetTarief = Bronnen with { Tarieven = Tarieven(("45A04", "04", 7_000)) };

    private static Dossier Met(Omvang? omvang = null, string? eind = "2026-06-30", long? budget = null) => DossierBouw.Na(
        Toewijzing(1, "45A04", "2026-01-01", eind, A1, product => (product.Omvang, product.Budget) = (budget is null ? omvang ?? Omvang(2) : null, budget)));

    private static Besluit Over(Bericht verzoek, Dossier dossier) => Besluit("5a", verzoek, dossier, MetTarief);

    private static void IsNiets(Besluit besluit)
    {
        Assert.Equal((null, null, null), (besluit.Begin, besluit.Eind, besluit.Waarde));
        Assert.Equal((Advies.Administratief, Uitslag.NietVanToepassing), (besluit.Advies, Assert.Single(besluit.Gronden).Uitslag));
    }

    private static void IsDeel(string begin, string? eind, long? waarde, Besluit besluit) =>
        Assert.Equal((Dag(begin), eind is null ? (DateOnly?)null : Dag(eind), waarde), (besluit.Begin, besluit.Eind, besluit.Waarde));

    [Fact]
    public void The_same_again_less_or_shorter_is_nothing()
    {
        IsNiets(Over(Wijziging().Wijzig(1, "2026-01-01", "2026-06-30"), Met()));
        IsNiets(Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30", Omvang(1)), Met()));
        IsNiets(Over(Wijziging().Wijzig(1, "2026-01-01", "2026-06-29"), Met()));
        IsNiets(Over(Wijziging().Wijzig(1, "2026-01-01", "2026-12-31"), Met(eind: null)));
        IsNiets(Over(Wijziging().Wijzig(1, "2026-01-01", null), Met(eind: null)));
        IsNiets(Over(Wijziging().Wijzig(1, "2026-01-01", "2026-06-30", budget: 500), Met(budget: 500)));
        IsNiets(Over(Wijziging().Wijzig(1, "2026-01-01", "2026-06-30", Omvang(9, frequentie: "6")), Met(Omvang(9, frequentie: "6"))));
    }

    /// <summary>30-06 and one day: two hours a week is two sevenths of a day.</summary>
    [Fact]
    public void A_later_end_is_judged_from_the_day_after_the_present_one()
    {
        IsDeel("2026-07-01", "2026-07-01", 2_000, Over(Wijziging().Wijzig(1, "2026-01-01", "2026-07-01"), Met()));
        IsDeel("2026-07-01", "2026-07-07", 7_000, Over(Wijziging().Wijzig(1, "2026-01-01", "2026-07-07", Omvang(1)), Met()));
        IsDeel("2026-07-01", null, 2_000 * 366, Over(Wijziging().Wijzig(1, "2026-01-01", null), Met()));
    }

    [Theory]
    [InlineData("2026-04-01", "2026-04-01", 91 * 1_000)]
    [InlineData("2026-01-01", "2026-03-16", 107 * 1_000)]
    [InlineData("2026-03-16", "2026-03-16", 107 * 1_000)]
    [InlineData("2026-03-17", "2026-03-17", 106 * 1_000)]
    public void More_volume_is_judged_from_the_wanted_day_and_not_before_the_dagtekening(string gewenst, string begin, long waarde) =>
        IsDeel(begin, "2026-06-30", waarde, Over(Wijziging().Wijzig(1, gewenst, "2026-06-30", Omvang(3)), Met()));

    [Fact]
    public void More_volume_that_lies_in_the_past_is_judged_where_it_lies()
    {
        IsDeel("2026-02-01", "2026-03-15", 43 * 1_000, Over(Wijziging().Wijzig(1, "2026-02-01", "2026-03-15", Omvang(3)), Met()));
        IsDeel("2026-03-16", "2026-03-16", 1_000, Over(Wijziging().Wijzig(1, "2026-02-01", "2026-03-16", Omvang(3)), Met()));
    }

    [Fact]
    public void A_later_end_and_more_volume_are_judged_together()
    {
        // 91 days of one hour a week more, and 7 days of three.
        IsDeel("2026-04-01", "2026-07-07", (91 * 1_000) + 21_000, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-07-07", Omvang(3)), Met()));
        // More from the day after the present end on is only a later end.
        IsDeel("2026-07-01", "2026-07-07", 21_000, Over(Wijziging().Wijzig(1, "2026-07-01", "2026-07-07", Omvang(3)), Met()));
        IsDeel("2026-07-01", "2026-07-07", 21_000, Over(Wijziging().Wijzig(1, "2026-07-05", "2026-07-07", Omvang(3)), Met()));
    }

    [Fact]
    public void Of_a_budget_or_total_what_is_more_is_judged_in_the_days_that_are_left()
    {
        IsDeel("2026-04-01", "2026-06-30", 1, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30", budget: 501), Met(budget: 500)));
        IsDeel("2026-07-01", "2026-12-31", 0, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-12-31", budget: 400), Met(budget: 500)));
        IsDeel("2026-04-01", "2026-12-31", 100, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-12-31", budget: 600), Met(budget: 500)));
        IsDeel("2026-04-01", "2026-06-30", 7_000, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30", Omvang(10, frequentie: "6")), Met(Omvang(9, frequentie: "6"))));
        IsDeel("2026-04-01", "2026-06-30", 3_500, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30", Omvang(570, "01", "6")), Met(Omvang(9, frequentie: "6"))));
        IsDeel("2026-07-01", "2026-12-31", 0, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-12-31", Omvang(8, frequentie: "6")), Met(Omvang(9, frequentie: "6"))));
    }

    [Fact]
    public void What_cannot_be_compared_counts_as_more_and_as_a_whole()
    {
        IsDeel("2026-04-01", "2026-06-30", 600, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30", budget: 600), Met()));
        IsDeel("2026-04-01", "2026-06-30", 91 * 2_000, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30"), Met(budget: 999_999)));
        IsDeel("2026-04-01", "2026-06-30", 91 * 2_000, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30"), Met(Omvang(9, "14"))));
        IsDeel("2026-04-01", "2026-06-30", 91 * 2_000, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30"), Met(Omvang(999, frequentie: "6"))));
        IsDeel("2026-04-01", "2026-06-30", 70_000, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30", Omvang(10, frequentie: "6")), Met(Omvang(99))));
    }

    [Theory]
    [InlineData(120, "01", "2", false)]
    [InlineData(121, "01", "2", true)]
    [InlineData(8, "04", "4", false)]
    [InlineData(9, "04", "4", true)]
    [InlineData(17, "01", "1", false)]
    [InlineData(18, "01", "1", true)]
    public void Hours_and_minutes_and_other_times_are_compared_over_the_same_days(long volume, string eenheid, string frequentie, bool meer) =>
        Assert.Equal(meer ? Dag("2026-04-01") : null, Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30", Omvang(volume, eenheid, frequentie)), Met()).Begin);

    [Fact]
    public void Volume_without_omvang_on_one_side_counts_as_more()
    {
        var zonder = Wijziging().Wijzig(1, "2026-04-01", "2026-06-30");
        DossierBouw.Wens(zonder).Omvang = null;
        Assert.Equal(Dag("2026-04-01"), Over(zonder, Met()).Begin);
        var dossier = DossierBouw.Na(Toewijzing(1, "45A04", "2026-01-01", "2026-06-30", A1, product => product.Omvang = null));
        Assert.Null(Over(zonder, dossier).Begin);
        Assert.Equal(Dag("2026-04-01"), Over(Wijziging().Wijzig(1, "2026-04-01", "2026-06-30"), dossier).Begin);
    }

    [Fact]
    public void Shortening_can_be_judged_when_the_gemeente_wants_that()
    {
        var set = Regels.Alleen("5d", p => p with { Producten = ["45"] }) with { AfschalenAltijdAdministratief = false };
        var besluit = Assert.Single(Beslis(set, Wijziging().Wijzig(1, "2026-04-01", "2026-05-31", Omvang(1)), Met()));
        Assert.Equal((Advies.Tenzij, Dag("2026-04-01"), Dag("2026-05-31")), (besluit.Advies, besluit.Begin, besluit.Eind));
    }

    [Fact]
    public void One_decision_is_about_the_whole_verzoek()
    {
        var verzoek = Wijziging().Nieuw("51G01", "2026-04-01", "2026-04-07", Omvang(1)).Nieuw("46A01", "2026-05-01", "2026-05-07").Wijzig(1, "2026-01-01", "2026-07-07");
        var bronnen = Bronnen with { Tarieven = Tarieven(("45A04", "04", 7_000), ("51G01", "04", 9_000), ("46A01", "04", 1_000)) };
        var besluit = Besluit("5d", verzoek, Met(), bronnen, p => p with { Producten = ["46", "45"] });
        Assert.Equal((1, "V-1", "51G01", null), (besluit.Volgnr, besluit.ReferentieAanbieder, besluit.Code, besluit.VerwijzerType));
        Assert.Equal((Dag("2026-04-01"), 9_000 + 2_000 + 14_000), (besluit.Begin, besluit.Waarde));
        Assert.Equal("Aandachtsproduct: product 46A01. Aandachtsproduct: product 45A04.", Assert.Single(besluit.Gronden).Uitleg);
        // One product that cannot be valued makes the whole unknown, and outweighs those that are within the norm.
        var onbekend = Besluit("5a", verzoek, Met(), bronnen with { Tarieven = Tarieven(("45A04", "04", 7_000), ("46A01", "04", 1_000)) });
        Assert.Equal((Uitslag.Onbekend, null), (Assert.Single(onbekend.Gronden).Uitslag, onbekend.Waarde));
        // One that is too much outweighs what is unknown, and only it is named.
        var waar = Besluit("5a", verzoek, Met(), bronnen with { Tarieven = Tarieven(("45A04", "04", 7_000), ("46A01", "04", 1_000)) }, p => p with { NormWaarde = 2_000 });
        Assert.Equal("Waarde: € 140,00, de norm is € 20,00.", Assert.Single(waar.Gronden).Uitleg);
    }

    [Fact]
    public void Unchanged_products_never_trigger_and_are_context()
    {
        var dossier = DossierBouw.Na(
            Toewijzing(1, "45A04", "2026-01-01", "2026-06-30"), Toewijzing(2, "45A53", "2026-01-01", "2026-12-31"), Toewijzing(3, "51G01", "2026-01-01", "2026-12-31"), Toewijzing(4, "41A03", "2026-01-01", "2026-12-31"));
        var alleen = Wijziging();
        alleen.Client!.Verzoek!.OngewijzigdeProducten.AddRange([new() { ToewijzingNummer = 1 }, new() { ToewijzingNummer = 2 }, new() { ToewijzingNummer = 3 }, new() { ToewijzingNummer = 4 }]);
        Assert.Equal(Advies.Administratief, Besluit("3c", alleen, dossier).Advies);
        Waar("Stapeling: 4 producten tegelijk van 01-07-2026 t/m 31-12-2026 (drempel 4).", Grond("3c", Wijziging().Wijzig(1, "2026-01-01", "2026-12-31"), dossier));
    }

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    public void What_the_same_317_ends_counts_until_its_new_end(string eind, bool waar)
    {
        var verzoek = Wijziging().Wijzig(1, "2026-01-01", eind).Nieuw("45A04", "2026-04-01", "2026-06-30");
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, Grond("3a", verzoek, Met()).Uitslag);
        Assert.Equal(waar ? Uitslag.Onwaar : Uitslag.Waar, Grond("3e", verzoek, Met()).Uitslag);
        // The number at another aanbieder is not the one that changes.
        var elders = DossierBouw.Na(Toewijzing(1, "45A04", "2026-01-01", "2026-06-30"), Toewijzing(8, "51G01", "2026-01-01", "2026-06-30", A2));
        Assert.Equal(Uitslag.Waar, Grond("3b", Wijziging().Wijzig(8, "2026-01-01", "2026-01-31").Nieuw("51G01", "2026-04-01", null), elders).Uitslag);
    }

    [Fact]
    public void A_toewijzing_is_not_double_with_itself() =>
        Onwaar(Grond("3a", Wijziging().Wijzig(1, "2026-01-01", "2026-12-31", Omvang(5)), Met()));

    [Fact]
    public void Of_a_toewijzing_that_is_not_known_or_was_removed_nothing_is_known()
    {
        const string Zin = "De toewijzing die gewijzigd moet worden is hier niet bekend.";
        Onbekend(Zin, Grond("5d", Wijziging().Wijzig(9, "2026-04-01", null), Met()));
        var weg = Met();
        weg.Accept(Verwijdering(1, "45A04", "2026-01-01"));
        Onbekend(Zin, Grond("3e", Wijziging().Wijzig(1, "2026-01-01", "2026-12-31"), weg));
        Assert.Null(Besluit("5a", Wijziging().Wijzig(1, "2026-01-01", "2026-12-31"), weg, MetTarief).Waarde);
    }
}
