using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.GoedeToekenning.Geval;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning;

/// <summary>3a to 3f.</summary>
public sealed class StapelingGrondenTests
{
    private static Bericht Half(string? code = "45A04", Domein domein = Domein.Jw) => Verzoek(code, "2026-04-01", "2026-09-30", domein: domein);

    [Theory]
    [InlineData("2026-01-01", "2026-03-31", false)]
    [InlineData("2026-01-01", "2026-04-01", true)]
    [InlineData("2026-09-30", "2026-12-31", true)]
    [InlineData("2026-10-01", "2026-12-31", false)]
    [InlineData("2026-01-01", null, true)]
    [InlineData("2026-06-02", "2026-06-01", false)]
    public void The_same_product_counts_when_it_shares_a_day(string begin, string? eind, bool waar)
    {
        var uitslag = waar ? Uitslag.Waar : Uitslag.Onwaar;
        Assert.Equal(uitslag, Grond("3a", Half(), DossierBouw.Na(Toewijzing(1, "45A04", begin, eind))).Uitslag);
        Assert.Equal(uitslag, Grond("3b", Half(), DossierBouw.Na(Toewijzing(1, "45A04", begin, eind, A2))).Uitslag);
    }

    [Fact]
    public void At_the_aanbieder_it_is_double_and_at_another_it_is_elsewhere()
    {
        var hier = DossierBouw.Na(Toewijzing(1, "45A04", "2026-05-01", "2026-05-31"));
        var daar = DossierBouw.Na(Toewijzing(1, "45A04", "2026-05-01", "2026-12-31", A2), Toewijzing(2, "45A04", "2026-01-01", "2026-04-15", A3));
        Waar("Dubbele toewijzing: bij deze aanbieder is er van 01-05-2026 t/m 31-05-2026 al een toewijzing voor hetzelfde product (product 45A04).", Grond("3a", Half(), hier));
        Onwaar(Grond("3b", Half(), hier));
        Waar("Zelfde product elders: van 01-04-2026 t/m 15-04-2026 is er een toewijzing voor hetzelfde product (product 45A04) bij een andere aanbieder.", Grond("3b", Half(), daar));
        Onwaar(Grond("3a", Half(), daar));
    }

    [Theory]
    [InlineData("45A04", "45A04", true)]
    [InlineData("45A04", "45A53", false)]
    [InlineData("45", "45A53", true)]
    [InlineData("45A04", "45", true)]
    [InlineData("45", "51G01", false)]
    [InlineData(null, "51G01", true)]
    [InlineData("45A04", null, true)]
    [InlineData(null, null, true)]
    public void The_same_product_is_compared_as_far_as_both_are_filled(string? gevraagd, string? code, bool waar) =>
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, Grond("3a", Half(gevraagd), DossierBouw.Na(Toewijzing(1, code, "2026-01-01", null))).Uitslag);

    [Theory]
    [InlineData("11A01", "11A01", false)]
    [InlineData("11A01", null, false)]
    [InlineData(null, "14A01", false)]
    [InlineData("10A01", "10A01", true)]
    [InlineData("15A01", "15A01", true)]
    public void Aids_of_the_wmo_may_overlap(string? gevraagd, string? code, bool waar)
    {
        var dossier = DossierBouw.Na(Toewijzing(1, code, "2026-01-01", null, domein: Domein.Wmo));
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, Grond("3a", Half(gevraagd, Domein.Wmo), dossier).Uitslag);
    }

    [Fact]
    public void In_the_jw_nothing_may_overlap_whatever_its_categorie() =>
        Assert.Equal(Uitslag.Waar, Grond("3a", Half("11A01"), DossierBouw.Na(Toewijzing(1, "11A01", "2026-01-01", null))).Uitslag);

    [Fact]
    public void What_is_only_asked_for_or_removed_is_no_toewijzing()
    {
        var dossier = DossierBouw.Na(
            Verzoek("45A04", "2026-04-01", null, product => product.ReferentieAanbieder = "R-9", aanbieder: A2),
            Toewijzing(1, "45A04", "2026-05-01", "2026-12-31"),
            Verwijdering(1, "45A04", "2026-05-01"));
        Onwaar(Grond("3a", Half(), dossier));
        Onwaar(Grond("3b", Half(), dossier));
    }

    [Fact]
    public void Four_different_products_on_one_day_are_stapeling_and_three_are_not()
    {
        Bericht[] drie = [Toewijzing(1, "45A53", "2026-01-01", "2026-06-30"), Toewijzing(2, "51G01", "2026-06-30", null, A2), Toewijzing(3, "41A03", "2026-01-01", "2026-12-31", A3)];
        Waar("Stapeling: 4 producten tegelijk van 30-06-2026 t/m 30-06-2026 (drempel 4).", Grond("3c", Half(), DossierBouw.Na(drie)));
        Onwaar(Grond("3c", Half(), DossierBouw.Na(drie), change: p => p with { Drempel = 5 }));
        Onwaar(Grond("3c", Half(), DossierBouw.Na(drie[0], drie[2], Toewijzing(2, "51G01", "2026-07-01", null, A2))));
        Waar("Stapeling: 3 producten tegelijk van 01-04-2026 t/m 30-09-2026 (drempel 3).", Grond("3c", Half(), DossierBouw.Na(drie[0], drie[2], Toewijzing(2, "51G01", "2026-07-01", null, A2)), change: p => p with { Drempel = 3 }));
    }

    [Fact]
    public void The_same_product_counts_once_whoever_delivers_it()
    {
        var dossier = DossierBouw.Na(
            Toewijzing(1, "45A53", "2026-01-01", null), Toewijzing(2, "45A53", "2026-01-01", "2026-05-31", A2), Toewijzing(3, "45A04", "2026-01-01", null, A3), Toewijzing(4, "41A03", "2026-01-01", null, A3));
        Onwaar(Grond("3c", Half(), dossier));
        Assert.Equal("Stapeling: 3 producten tegelijk van 01-04-2026 t/m 30-09-2026 (drempel 3).", Grond("3c", Half(), dossier, change: p => p with { Drempel = 3 }).Uitleg);
    }

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    public void A_product_counts_until_its_last_day(string eind, bool waar)
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45A53", "2026-01-01", eind), Toewijzing(2, "51G01", "2026-01-01", null), Toewijzing(3, "41A03", "2026-01-01", null));
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, Grond("3c", Half(), dossier).Uitslag);
    }

    [Theory]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    public void A_product_counts_from_its_first_day(string begin, bool waar)
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45A53", begin, null), Toewijzing(2, "51G01", "2026-01-01", null), Toewijzing(3, "41A03", "2026-01-01", null));
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, Grond("3c", Half(), dossier).Uitslag);
    }

    [Fact]
    public void Aspecific_and_generic_products_count_as_products_of_their_own()
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45", "2026-01-01", null), Toewijzing(2, null, "2026-01-01", null, A2), Toewijzing(3, "45A53", "2026-01-01", null, A3));
        Assert.Equal(Uitslag.Waar, Grond("3c", Half(), dossier).Uitslag);
        Onwaar(Grond("3c", Half("45"), dossier));
        Onwaar(Grond("3c", Half(null), dossier));
    }

    [Fact]
    public void What_the_message_also_asks_is_context()
    {
        var verzoek = Half();
        Erbij(verzoek, "R-2", "45A53", "2026-04-01", "2026-04-30");
        Erbij(verzoek, "R-3", "51G01", "2026-04-30", null);
        Erbij(verzoek, "R-4", "41A03", "2026-04-01", "2026-04-30");
        var besluiten = Beslis(Regels.Alleen("3c"), verzoek);
        Assert.All(besluiten, besluit => Assert.Equal("Stapeling: 4 producten tegelijk van 30-04-2026 t/m 30-04-2026 (drempel 4).", Assert.Single(besluit.Gronden).Uitleg));
    }

    [Fact]
    public void An_open_verzoek_to_change_a_toewijzing_is_the_same_product_and_nothing_once_it_is_removed()
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45A53", "2026-01-01", "2026-03-31", A2), Toewijzing(2, "51G01", "2026-01-01", null, A3), Toewijzing(3, "41A03", "2026-01-01", null, A3));
        Onwaar(Grond("3c", Half(), dossier));
        dossier.Accept(Wijziging(aanbieder: A2).Wijzig(1, "2026-01-01", "2026-12-31"));
        Waar("Stapeling: 4 producten tegelijk van 01-04-2026 t/m 30-09-2026 (drempel 4).", Grond("3c", Half(), dossier));
        dossier.Accept(Verwijdering(1, "45A53", "2026-01-01", A2));
        Onwaar(Grond("3c", Half(), dossier));
    }

    [Fact]
    public void A_verzoek_that_was_granted_is_not_counted_again_and_the_verzoek_itself_never()
    {
        var open = DossierBouw.Na(Verzoek("45A53", "2026-04-01", null, product => product.ReferentieAanbieder = "R-9", aanbieder: A2));
        Assert.Equal(Uitslag.Waar, Grond("3c", Half(), open, change: p => p with { Drempel = 2 }).Uitslag);
        open.Accept(Toewijzing(7, "45A53", "2027-04-01", null, A2, product => product.ReferentieAanbieder = "R-9"));
        Onwaar(Grond("3c", Half(), open, change: p => p with { Drempel = 2 }));
        // The same reference at another aanbieder is another verzoek.
        Onwaar(Grond("3c", Half(), DossierBouw.Na(Verzoek("45A53", "2026-04-01", null)), change: p => p with { Drempel = 2 }));
        Assert.Equal(Uitslag.Waar, Grond("3c", Half(), DossierBouw.Na(Verzoek("45A53", "2026-04-01", null, aanbieder: A2)), change: p => p with { Drempel = 2 }).Uitslag);
    }

    private static Bericht[] KettingTot(params (string Begin, string Eind)[] perioden) =>
        [.. perioden.Select((periode, plek) => Toewijzing(plek + 1, $"5{plek}A01", periode.Begin, periode.Eind, plek % 2 == 0 ? A1 : A2))];

    [Fact]
    public void Four_successive_indicaties_are_a_chain_and_three_are_not()
    {
        var drie = KettingTot(("2025-01-01", "2025-03-31"), ("2025-07-02", "2025-09-30"), ("2025-12-01", "2026-03-31"));
        Waar("Aaneenschakeling: 4 indicaties achter elkaar met dit verzoek erbij (norm 4, hoogstens 92 dagen ertussen).", Grond("3d", Half(), DossierBouw.Na(drie)));
        Onwaar(Grond("3d", Half(), DossierBouw.Na(drie), change: p => p with { Keten = 5 }));
        Onwaar(Grond("3d", Half(), DossierBouw.Na(drie), change: p => p with { GatDagen = 91 }));
        Onwaar(Grond("3d", Half(), DossierBouw.Na(drie[0], drie[2])));
    }

    [Theory]
    [InlineData("2025-12-28", false)]
    [InlineData("2025-12-29", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    [InlineData(null, false)]
    public void A_link_ends_before_the_next_one_with_at_most_the_gap_in_between(string? eind, bool waar) =>
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, Grond("3d", Half(), DossierBouw.Na(Toewijzing(1, "51G01", "2025-01-01", eind)), change: p => p with { Keten = 2 }).Uitslag);

    [Fact]
    public void What_the_same_317_ends_is_a_link_before_what_it_asks_instead()
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45A04", "2026-01-01", "2026-06-30"));
        Assert.Equal(Uitslag.Waar, Grond("3d", Wijziging().Wijzig(1, "2026-01-01", "2026-03-31").Nieuw("51G01", "2026-04-01", null), dossier, change: p => p with { Keten = 2 }).Uitslag);
        Onwaar(Grond("3d", Wijziging().Nieuw("51G01", "2026-04-01", null), dossier, change: p => p with { Keten = 2 }));
    }

    [Fact]
    public void Toewijzingen_next_to_each_other_are_one_link()
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "51G01", "2025-01-01", "2026-02-28"), Toewijzing(2, "45A53", "2025-02-01", "2026-03-31"), Toewijzing(3, "41A03", "2025-03-01", "2026-03-15"));
        Onwaar(Grond("3d", Half(), dossier, change: p => p with { Keten = 3 }));
        Assert.Equal(Uitslag.Waar, Grond("3d", Half(), dossier, change: p => p with { Keten = 2 }).Uitslag);
    }

    [Theory]
    [InlineData("03", "45A53", A1, "2026-01-01", false)]
    [InlineData("10", "45A53", A1, "2026-01-01", false)]
    [InlineData("11", "45A53", A1, "2026-01-01", false)]
    [InlineData("05", "45A53", A1, "2026-01-01", true)]
    [InlineData(null, "45A53", A1, "2026-01-01", true)]
    [InlineData("03", "45A05", A1, "2026-01-01", true)]
    [InlineData("03", "45A53", A2, "2026-01-01", true)]
    [InlineData("03", "45A53", A1, "2026-01-02", true)]
    public void What_was_cut_for_the_administration_is_one_link(string? reden, string code, string aanbieder, string begin, bool telt)
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45A53", "2025-01-01", "2025-12-31", A1, product => product.RedenWijziging = reden), Toewijzing(2, code, begin, "2026-03-31", aanbieder));
        Assert.Equal(telt ? Uitslag.Waar : Uitslag.Onwaar, Grond("3d", Half(), dossier, change: p => p with { Keten = 3 }).Uitslag);
    }

    [Theory]
    [InlineData("V-8", "V-8", false)]
    [InlineData("V-8", "V-9", true)]
    [InlineData("V-8", null, true)]
    [InlineData(null, null, true)]
    public void What_came_from_one_verzoek_is_one_link(string? een, string? ander, bool telt)
    {
        var dossier = DossierBouw.Na(
            Toewijzing(1, "45A53", "2025-01-01", "2025-12-31", A1, product => (product.RedenWijziging, product.ReferentieAanbieder) = ("12", een)),
            Toewijzing(2, "45A53", "2026-01-01", "2026-03-31", A1, product => product.ReferentieAanbieder = ander));
        Assert.Equal(telt ? Uitslag.Waar : Uitslag.Onwaar, Grond("3d", Half(), dossier, change: p => p with { Keten = 3 }).Uitslag);
    }

    [Fact]
    public void A_toewijzing_that_would_change_is_the_same_link_as_before()
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "51G01", "2025-01-01", "2025-12-31"), Toewijzing(2, "45A04", "2026-01-01", "2026-06-30"));
        var verzoek = Wijziging().Wijzig(2, "2026-01-01", "2026-12-31");
        Assert.Equal(Uitslag.Waar, Grond("3d", verzoek, dossier, change: p => p with { Keten = 2 }).Uitslag);
        Onwaar(Grond("3d", verzoek, dossier, change: p => p with { Keten = 3 }));
    }

    [Theory]
    [InlineData("2025-09-29", false)]
    [InlineData("2025-09-30", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void The_same_product_that_ended_shortly_before_is_a_herindicatie(string eind, bool waar)
    {
        var uitkomst = Grond("3e", Half(), DossierBouw.Na(Toewijzing(1, "45A04", "2025-01-01", "2025-06-30", A2), Toewijzing(2, "45A04", "2025-07-01", eind, A2)));
        Assert.Equal(waar ? Uitslag.Waar : Uitslag.Onwaar, uitkomst.Uitslag);
        if (eind == "2026-03-31")
            Assert.Equal("Herindicatie: product 45A04 eindigde op 31-03-2026, 1 dag voor de begindatum (venster 183).", uitkomst.Uitleg);
    }

    [Fact]
    public void A_herindicatie_is_of_exactly_the_same_product()
    {
        Onwaar(Grond("3e", Half(), DossierBouw.Na(Toewijzing(1, "45A53", "2025-01-01", "2026-03-31"))));
        Onwaar(Grond("3e", Half(), DossierBouw.Na(Toewijzing(1, "45", "2025-01-01", "2026-03-31"))));
        Onwaar(Grond("3e", Half(), DossierBouw.Na(Verzoek("45A04", "2026-01-01", "2026-03-31", product => product.ReferentieAanbieder = "R-9"))));
        Assert.Equal(Uitslag.Onwaar, Grond("3e", Half(), DossierBouw.Na(Toewijzing(1, "45A04", "2025-01-01", "2025-12-31")), change: p => p with { VensterDagen = 90 }).Uitslag);
        Assert.Equal(Uitslag.Waar, Grond("3e", Half(), DossierBouw.Na(Toewijzing(1, "45A04", "2025-01-01", "2025-12-31")), change: p => p with { VensterDagen = 91 }).Uitslag);
    }

    [Theory]
    [InlineData("2026-07-30", 30, false)]
    [InlineData("2026-07-31", 30, true)]
    [InlineData("2026-07-01", 0, true)]
    [InlineData("2026-06-30", 0, false)]
    [InlineData(null, 30, true)]
    public void A_later_end_is_a_verlenging_when_it_is_more_than_the_free_days(string? eind, int vrij, bool waar)
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45A04", "2026-01-01", "2026-06-30"));
        var uitkomst = Grond("3e", Wijziging().Wijzig(1, "2026-01-01", eind), dossier, change: p => p with { VrijDagen = vrij });
        Assert.Equal(waar, uitkomst.Uitslag == Uitslag.Waar);
        if (eind is null)
            Assert.Equal("Verlenging: product 45A04 eindigt nu op 30-06-2026, gevraagd is zonder einddatum.", uitkomst.Uitleg);
    }

    [Fact]
    public void More_of_a_toewijzing_is_no_herindicatie_of_an_earlier_one()
    {
        var dossier = DossierBouw.Na(Toewijzing(1, "45A04", "2025-01-01", "2025-12-31"), Toewijzing(2, "45A04", "2026-01-01", "2026-06-30"));
        Onwaar(Grond("3e", Wijziging().Wijzig(2, "2026-04-01", "2026-06-30", Omvang(5)), dossier));
    }

    [Theory]
    [InlineData("45", null, "2026-04-01", Uitslag.Waar)]
    [InlineData("45", "45A04", null, Uitslag.Waar)]
    [InlineData("45", "45A53", null, Uitslag.Onwaar)]
    [InlineData("51", null, null, Uitslag.Onwaar)]
    [InlineData("45", null, "2026-03-31", Uitslag.Onwaar)]
    public void A_budget_of_the_client_for_the_same_product_counts(string categorie, string? code, string? tot, Uitslag uitslag)
    {
        var lijst = new Berichtenverkeer.GoedeToekenning.Lijsten.PgbLijst(
            Pseudoniem, Domein.Jw, [(Pseudo(), categorie, code, null, tot is null ? null : Dag(tot)), (Pseudo(), categorie, code, Dag("2026-10-01"), null), (Pseudo(Voorbeeld.AndereBsn), "45", null, null, null)]);
        var (found, zin) = Grond("3f", Half(), bronnen: Bronnen with { Pgb = lijst });
        Assert.Equal(uitslag, found);
        Assert.Equal(uitslag == Uitslag.Waar ? "Persoonsgebonden budget: volgens de geladen lijst is er in deze periode een budget voor hetzelfde product (product 45A04)." : null, zin);
        NietVanToepassing(Grond("3f", Half()));
    }
}
