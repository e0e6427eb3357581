using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Rules.Tests.Termijnen;

public sealed class TermijnRekenaarTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Ontvangst = new(2026, 3, 2);
    private static readonly TermijnRekenaar Rekenaar = new(new(FeestdagenKeuze.Standaard));

    public static TheoryData<int, Domein> Leveringen => new()
    {
        { 305, Domein.Jw }, { 307, Domein.Jw }, { 305, Domein.Wmo }, { 307, Domein.Wmo },
    };

    [Theory]
    [MemberData(nameof(Leveringen))]
    public void A_start_or_stop_that_was_received_asks_for_a_retour_in_3_working_days(int nummer, Domein domein)
    {
        Termijn[] expected = [new(TermijnSoort.Retour, null, Ontvangst, new(2026, 3, 5))];

        Assert.Equal(expected, Of(Voorbeeld.Leeg(nummer, domein)));
        Assert.Equal(expected, Of(Voorbeeld.Leeg(nummer, domein), Uitkomst.Afgekeurd));
    }

    [Fact]
    public void A_verzoek_om_toewijzing_starts_the_terms_of_scenario_S_3()
    {
        var verzoek = Voorbeeld.VerzoekOmToewijzing();
        verzoek.Header.Dagtekening = Ontvangst;

        Assert.Equal(
            [
                new(TermijnSoort.Retour, null, Ontvangst, new(2026, 3, 5)),
                new(TermijnSoort.Verzoek, "R-1", Ontvangst, new(2026, 3, 9)),
                new(TermijnSoort.Onderzoek, "R-1", Ontvangst, new(2026, 4, 27)),
                new(TermijnSoort.Woonplaatsbeginsel, "R-1", Ontvangst, new(2026, 3, 16)),
            ],
            Of(verzoek));
    }

    [Fact]
    public void The_8_weeks_count_from_the_dagtekening_and_the_rest_from_the_day_of_receipt()
    {
        var verzoek = Voorbeeld.VerzoekOmWijziging();
        verzoek.Header.Dagtekening = new(2026, 2, 27);

        Assert.Equal(
            [
                new(TermijnSoort.Retour, null, Ontvangst, new(2026, 3, 5)),
                new(TermijnSoort.Verzoek, "V-1", Ontvangst, new(2026, 3, 9)),
                new(TermijnSoort.Onderzoek, "V-1", new(2026, 2, 27), new(2026, 4, 24)),
                new(TermijnSoort.Woonplaatsbeginsel, "V-1", Ontvangst, new(2026, 3, 16)),
            ],
            Of(verzoek));
    }

    [Fact]
    public void The_Wmo_has_no_term_for_the_woonplaatsbeginsel()
    {
        var soorten = Of(Voorbeeld.VerzoekOmWijziging(Domein.Wmo)).Select(termijn => termijn.Soort);

        Assert.Equal([TermijnSoort.Retour, TermijnSoort.Verzoek, TermijnSoort.Onderzoek], soorten);
    }

    [Fact]
    public void Each_reference_of_a_verzoek_has_its_own_terms_once()
    {
        var verzoek = Voorbeeld.VerzoekOmToewijzing(Domein.Wmo);
        var producten = verzoek.Client!.AangevraagdeProducten;
        producten.Add(Voorbeeld.AangevraagdProduct(Domein.Wmo));
        producten[1].ReferentieAanbieder = "R-2";
        producten.Add(Voorbeeld.AangevraagdProduct(Domein.Wmo));

        Assert.Equal([null, "R-1", "R-1", "R-2", "R-2"], Of(verzoek).Select(termijn => termijn.Referentie));
    }

    [Fact]
    public void A_verzoek_that_a_rule_refused_has_the_same_terms_for_when_a_retour_accepts_it()
    {
        Assert.Equal(Of(Voorbeeld.VerzoekOmToewijzing()), Of(Voorbeeld.VerzoekOmToewijzing(), Uitkomst.Afgekeurd));
        Assert.Equal(Of(Voorbeeld.VerzoekOmWijziging()), Of(Voorbeeld.VerzoekOmWijziging(), Uitkomst.Afgekeurd));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(319)]
    public void What_we_sent_asks_the_aanbieder_for_a_retour_3_working_days_after_its_dagtekening(int nummer)
    {
        var bericht = Voorbeeld.Leeg(nummer, Domein.Jw);
        bericht.Header.Dagtekening = new(2026, 2, 26);
        Termijn[] expected = [new(TermijnSoort.RetourVanAanbieder, null, new(2026, 2, 26), new(2026, 3, 3))];

        Assert.Equal(expected, Of(bericht));
        // It was sent, whatever we think of it.
        Assert.Equal(expected, Of(bericht, Uitkomst.Afgekeurd));
    }

    [Theory]
    [InlineData(Uitkomst.Geaccepteerd)]
    [InlineData(Uitkomst.DeelsAfgewezen)]
    [InlineData(Uitkomst.Afgekeurd)]
    public void A_declaratie_is_answered_in_10_working_days(Uitkomst uitkomst) =>
        Assert.Equal([new Termijn(TermijnSoort.Declaratie, null, Ontvangst, new(2026, 3, 16))], Of(Voorbeeld.Declaratie(), uitkomst));

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void A_factuur_of_2_3_is_answered_in_10_working_days(Domein domein)
    {
        var soort = Releases.All.Single(release => release.Domein == domein && release.Versie == "2.3").Find(303)!;

        Assert.Equal([new Termijn(TermijnSoort.Declaratie, null, Ontvangst, new(2026, 3, 16))], Of(new Bericht(soort)));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(306)]
    [InlineData(308)]
    [InlineData(316)]
    [InlineData(318)]
    [InlineData(320)]
    [InlineData(325)]
    public void An_answer_starts_no_term(int nummer) => Assert.Empty(Of(Voorbeeld.Leeg(nummer, Domein.Jw)));

    [Theory]
    [InlineData(Uitkomst.Quarantaine)]
    [InlineData(Uitkomst.Overgeslagen)]
    public void What_was_not_judged_starts_no_term(Uitkomst uitkomst) => Assert.Empty(Of(Voorbeeld.VerzoekOmToewijzing(), uitkomst));

    [Fact]
    public void Old_traffic_starts_no_term() =>
        Assert.Empty(Rekenaar.Of(RunSoort.Historie, Voorbeeld.VerzoekOmToewijzing(), Ontvangst, Uitkomst.Geaccepteerd));

    [Fact]
    public void A_date_at_the_end_of_the_calendar_gives_a_term_and_no_fault()
    {
        var verzoek = Voorbeeld.VerzoekOmWijziging();
        verzoek.Header.Dagtekening = DateOnly.MaxValue;
        var toewijzing = Voorbeeld.Toewijzing();
        toewijzing.Header.Dagtekening = DateOnly.MaxValue;

        Assert.Equal(DateOnly.MaxValue, Of(verzoek).Single(termijn => termijn.Soort == TermijnSoort.Onderzoek).Uiterlijk);
        Assert.Equal(DateOnly.MaxValue, Assert.Single(Of(toewijzing)).Uiterlijk);
    }

    [Fact]
    public void Holidays_move_the_end()
    {
        var termijnen = Rekenaar.Of(RunSoort.Verwerk, Voorbeeld.Start(), new(2026, 4, 2), Uitkomst.Geaccepteerd);

        Assert.Equal(new(2026, 4, 8), Assert.Single(termijnen).Uiterlijk);
    }

    private static IReadOnlyList<Termijn> Of(Bericht bericht, Uitkomst uitkomst = Uitkomst.Geaccepteerd) =>
        Rekenaar.Of(RunSoort.Verwerk, bericht, Ontvangst, uitkomst);
}
