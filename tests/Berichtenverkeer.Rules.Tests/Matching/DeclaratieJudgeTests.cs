using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>A declaratie in its two steps.</summary>
public sealed class DeclaratieJudgeTests
{
    private static readonly DeclaratieJudge Judge = new(new BerichtJudge(RuleStanden.Standaard));
    private static readonly ToewijzingSleutel Sleutel = new(10001);

    [Fact]
    public void Declaraties_of_both_releases_are_judged_here_and_nothing_else()
    {
        Assert.True(DeclaratieJudge.Judges(Declaratie()));
        Assert.True(DeclaratieJudge.Judges(Declaratie23()));
        Assert.False(DeclaratieJudge.Judges(Voorbeeld.DeclaratieAntwoord()));
        Assert.False(DeclaratieJudge.Judges(Voorbeeld.Toewijzing()));
    }

    [Fact]
    public void Refused_on_its_head_it_leaves_no_trace()
    {
        var dossier = Na(Toewijzing());
        dossier.AcceptKop(new DeclaratieKop(new("436", Voorbeeld.Aanbieder, "EERDER"), new(Voorbeeld.Aanbieder, "D2026002"), new(2026, 1, 1)));
        var bericht = Declaratie();

        var opening = Judge.Open(bericht, dossier, Bronnen());

        var breach = Assert.Single(opening.Geweigerd!.Breaches);
        Assert.Equal("TR333", breach.Rule.Code);
        Assert.Same(bericht.Declaratie, breach.Klasse);
        Assert.True(opening.Geweigerd.IsRefused);
        Assert.False(dossier.IsUsed(Dossier.KeyOf(bericht)!.Value));
        Assert.Equal(new DateOnly(2026, 1, 1), dossier.Prestaties.LaatstePeriodeOf(Voorbeeld.Aanbieder));
        Assert.Null(Find(dossier, "RN-1"));
        Assert.Empty(Judge.RustOpOntbrekend(bericht, dossier, Bronnen()));
        Assert.Throws<ArgumentException>(() => Judge.Complete(bericht, opening, dossier, Bronnen()));
    }

    [Fact]
    public void Counting_as_sent_it_takes_its_numbers_and_its_month_at_the_first_step()
    {
        var dossier = Na(Toewijzing());
        var bericht = Declaratie();
        var opening = Judge.Open(bericht, dossier, Bronnen());

        Assert.Null(opening.Geweigerd);
        Assert.True(dossier.IsUsed(Dossier.KeyOf(bericht)!.Value));
        Assert.True(dossier.Prestaties.IsDeclaratieNummerUsed(new(Voorbeeld.Aanbieder, "D2026002")));
        Assert.Equal(new DateOnly(2026, 2, 1), dossier.Prestaties.LaatstePeriodeOf(Voorbeeld.Aanbieder));
        Assert.Null(Find(dossier, "RN-1"));
        Assert.Equal(default, dossier.Prestaties.TellingOf(Sleutel));
    }

    [Fact]
    public void Granted_in_full_it_has_no_breach()
    {
        var dossier = Na(Toewijzing());
        var oordeel = Oordeel(Declaratie(), dossier);

        Assert.Equal(Uitkomst.Geaccepteerd, oordeel.Verdict.Uitkomst);
        Assert.True(oordeel.Verdict.IsPerRegel);
        Assert.Equal(60_000, oordeel.Toegekend);
        Assert.True(Assert.Single(oordeel.Toetsen).IsToegekend);
        Assert.Equal(new(600, 60_000, new(2026, 2, 28)), dossier.Prestaties.TellingOf(Sleutel));
    }

    [Fact]
    public void Refused_in_part_it_counts_as_sent_and_only_the_granted_lines_count()
    {
        var dossier = Na(Toewijzing());
        var oordeel = Oordeel(Maanden(("RN-1", 1, 10), ("RN-2", 2, 11), ("RN-3", 3, 12)), dossier);

        Assert.Equal(Uitkomst.DeelsAfgewezen, oordeel.Verdict.Uitkomst);
        Assert.False(oordeel.Verdict.IsRefused);
        Assert.Equal([true, false, true], oordeel.Toetsen.Select(toets => toets.IsToegekend));
        Assert.Equal(132_000, oordeel.Toegekend);
        Assert.Equal(new(1_320, 132_000, new(2026, 3, 31)), dossier.Prestaties.TellingOf(Sleutel));
    }

    [Fact]
    public void All_lines_refused_is_not_refused_as_a_whole()
    {
        var oordeel = Oordeel(Maanden(("RN-1", 2, 11)), Na(Toewijzing()));
        Assert.Equal(Uitkomst.DeelsAfgewezen, oordeel.Verdict.Uitkomst);
        Assert.Equal(0, oordeel.Toegekend);
    }

    [Fact]
    public void Client_that_is_refused_leaves_its_lines_without_judgement_and_the_others_are_judged()
    {
        var dossier = Na(Toewijzing());
        var bericht = Declaratie();
        var vreemd = new Client { Bsn = Voorbeeld.AndereBsn };
        vreemd.Prestaties.Add(Debet(prestatie => prestatie.ReferentieNummer = "RN-7"));
        vreemd.Prestaties.Add(Credit(Debet(), "RN-8"));
        bericht.Clienten.Insert(0, vreemd);

        var opening = Judge.Open(bericht, dossier, Bronnen());
        var oordeel = Judge.Complete(bericht, opening, dossier, Bronnen());

        var breach = Assert.Single(oordeel.Verdict.Breaches);
        Assert.Equal("TR304", breach.Rule.Code);
        Assert.Same(vreemd, breach.Klasse);
        Assert.Equal([true, true, false], oordeel.Toetsen.Select(toets => toets.IsNietBeoordeeld));
        Assert.Equal([false, false, true], oordeel.Toetsen.Select(toets => toets.IsToegekend));
        Assert.All(oordeel.Toetsen.Take(2), toets => Assert.Empty(toets.Breuken));
        Assert.Equal(60_000, oordeel.Toegekend);
        Assert.Equal("RN-8", Assert.Single(opening.GeweigerdeCredits).ReferentieNummer);
        Assert.Empty(opening.Credits);
        Assert.False(Find(dossier, "RN-7")!.IsToegekend);
        Assert.False(Find(dossier, "RN-8")!.IsToegekend);
        Assert.Null(Find(dossier, "RN-7")!.Toewijzing);
    }

    [Fact]
    public void Number_of_a_refused_line_stays_taken()
    {
        var dossier = Na(Toewijzing());
        Assert.Equal(["9321"], Codes(Maanden(("RN-1", 2, 11)), dossier));
        Assert.Equal(["8021", ""], Codes(Volgende(Lijn("RN-1", new(2026, 2, 1), new(2026, 2, 28), 10), Lijn("RN-2", new(2026, 2, 1), new(2026, 2, 28), 10)), dossier));
    }

    [Fact]
    public void Line_that_is_refused_counts_in_no_total()
    {
        var dossier = Na(Toewijzing(product => product.Budget = 100_000));
        var oordeel = Oordeel(Maanden(("RN-1", 1, 17), ("RN-2", 2, 10), ("RN-3", 3, 6)), dossier);
        Assert.Equal([false, true, true], oordeel.Toetsen.Select(toets => toets.IsToegekend));
        Assert.Equal(96_000, dossier.Prestaties.TellingOf(Sleutel).Bedrag);
    }

    [Fact]
    public void Lines_go_in_the_order_of_the_message_where_not_all_fit()
    {
        var dossier = Na(Toewijzing(product => product.Budget = 100_000));
        Assert.Equal(["", "9369", ""], Codes(Maanden(("RN-1", 1, 10), ("RN-2", 2, 10), ("RN-3", 3, 6)), dossier));
    }

    [Fact]
    public void Findings_and_toetsen_find_their_lines_when_the_message_is_read_again()
    {
        var dossier = NaLijn(NaLijn(Na(Toewijzing()), Maand("OUD-1", 4, 8)), Maand("OUD-2", 5, 8));
        var signaal = new DeclaratieJudge(new BerichtJudge(Standen(("TR318", RuleStand.Signaal))));
        dossier.Prestaties.AddDeclaratie(new(new("490", Voorbeeld.Aanbieder, "1"), new(Voorbeeld.Aanbieder, "D1"), new(2027, 1, 1)));
        Bericht Make()
        {
            var bericht = Volgende(Maand("RN-1", 6, 9), Credit(Maand("OUD-1", 4, 8), "RN-2"), Credit(Maand("OUD-2", 5, 9), "RN-3"), Maand("RN-4", 7, 20));
            bericht.Clienten.Insert(0, new() { Bsn = Voorbeeld.AndereBsn });
            return bericht;
        }

        var opening = signaal.Open(Make(), dossier, Bronnen());
        var again = Make();
        var oordeel = signaal.Complete(again, opening, dossier, Bronnen());

        var lines = again.Clienten[1].Prestaties;
        Assert.Equal(
            [(again.Clienten[0], "TR304"), (lines[2], "TR323"), (lines[3], "TR321")],
            oordeel.Verdict.Breaches.OrderBy(breach => breach.Rule.Code is "TR304" ? 0 : breach.Rule.Code is "TR323" ? 1 : 2).Select(breach => (breach.Klasse, breach.Rule.Code)));
        Assert.Same(again.Declaratie, Assert.Single(oordeel.Verdict.Signalen).Klasse);
        Assert.Equal([true, true, false, false], oordeel.Toetsen.Select(toets => toets.IsToegekend));
        Assert.Equal(54_000 - 48_000, oordeel.Toegekend);
    }

    [Fact]
    public void Signaal_refuses_nothing()
    {
        var judge = new DeclaratieJudge(new BerichtJudge(Standen(("TR321", RuleStand.Signaal), ("TR333", RuleStand.Signaal), ("TR304", RuleStand.Signaal), ("TR338", RuleStand.Signaal))));
        var dossier = Na(Toewijzing());
        dossier.AcceptKop(new DeclaratieKop(new("436", Voorbeeld.Aanbieder, "EERDER"), new(Voorbeeld.Aanbieder, "D2026002"), new(2026, 1, 1)));
        var bericht = Maanden(("RN-1", 2, 11));
        bericht.Clienten.Add(new() { Bsn = Voorbeeld.AndereBsn });
        bericht.Clienten[1].Prestaties.Add(Debet(prestatie => (prestatie.ReferentieNummer, prestatie.ToewijzingNummer) = ("RN-2", 4)));

        var oordeel = judge.Complete(bericht, judge.Open(bericht, dossier, Bronnen()), dossier, Bronnen());

        Assert.Equal(Uitkomst.Geaccepteerd, oordeel.Verdict.Uitkomst);
        Assert.Equal(["TR333", "TR321", "TR304", "TR338"], oordeel.Verdict.Signalen.Select(signaal => signaal.Rule.Code));
        Assert.All(oordeel.Toetsen, toets => Assert.True(toets.IsToegekend && toets.Breuken.Count == 0));
        Assert.Equal(126_000, oordeel.Toegekend);
    }

    [Fact]
    public void What_could_not_be_decided_is_told_of_both_steps()
    {
        var dossier = Na(Toewijzing());
        var bericht = Declaratie();
        var bronnen = Bronnen(gemeenten: new GeenLijst());
        var opening = Judge.Open(bericht, dossier, bronnen);
        var oordeel = Judge.Complete(bericht, opening, dossier, bronnen);

        Assert.Contains("TR378", oordeel.Verdict.Onbeslist.Select(rule => rule.Code));
        Assert.Contains("TR418", oordeel.Verdict.Onbeslist.Select(rule => rule.Code));
        Assert.True(oordeel.Verdict.IsPerRegel);
        Assert.Equal(Uitkomst.Geaccepteerd, oordeel.Verdict.Uitkomst);
    }

    [Fact]
    public void Only_what_is_missing_may_wait()
    {
        string[] Missing(Bericht bericht) =>
            [.. Judge.RustOpOntbrekend(bericht, NaLijn(Na(Toewijzing()), Maand("OUD-1", 4, 8)), Bronnen())];

        Assert.Empty(Missing(Declaratie()));
        Assert.Empty(Missing(Maanden(("RN-1", 2, 11))));
        Assert.Empty(Missing(Volgende(Credit(Maand("OUD-1", 4, 8)))));
        Assert.Equal([Voorbeeld.Bsn], Missing(Declaratie(Debet(prestatie => prestatie.ToewijzingNummer = 4))));
        Assert.Equal([Voorbeeld.Bsn], Missing(Volgende(Credit(Maand("OUD-9", 4, 8)))));
        // Also wrong in another way: waiting would not help.
        Assert.Empty(Missing(Volgende(Credit(Maand("OUD-9", 4, 8), "OUD-1"))));
        var vreemd = Declaratie();
        vreemd.Clienten[0].Bsn = Voorbeeld.AndereBsn;
        Assert.Equal([Voorbeeld.AndereBsn], Missing(vreemd));
    }

    [Fact]
    public void Seeking_what_is_missing_takes_nothing_in()
    {
        var dossier = NaLijn(Na(Toewijzing()), Maand("OUD-1", 4, 8));
        var bericht = Volgende(Credit(Maand("OUD-1", 4, 8)), Maand("RN-1", 5, 8));
        var before = dossier.Prestaties.TellingOf(Sleutel);

        Judge.RustOpOntbrekend(bericht, dossier, Bronnen());

        Assert.Null(Find(dossier, "RN-1"));
        Assert.False(Find(dossier, "OUD-1")!.IsGecrediteerd);
        Assert.Equal(before, dossier.Prestaties.TellingOf(Sleutel));
        Assert.False(dossier.IsUsed(Dossier.KeyOf(bericht)!.Value));
    }

    [Fact]
    public void Granted_line_explains_itself()
    {
        var dossier = NaLijn(Na(Toewijzing(product => product.Budget = 500_000)), Maand("OUD-1", 1, 4));
        var toets = Assert.Single(Oordeel(Declaratie(), dossier, Tarieven(("04", 6_000))).Toetsen);

        Assert.Equal(
            new()
            {
                IsToegekend = true,
                Breuken = toets.Breuken,
                Toewijzing = Sleutel,
                Toewijzingsdatum = new(2026, 1, 5),
                Toewijzingstijd = new(9, 30),
                RekenEenheid = "01",
                RekenVolume = 600,
                PlafondPeriode = 600,
                PlafondTotaal = 53 * 120,
                Budget = 500_000,
                GebruiktVolume = 240,
                GebruiktBedrag = 24_000,
                RestVolume = (53 * 120) - 840,
                RestBudget = 500_000 - 84_000,
                AfgesprokenTarief = 6_000,
            },
            toets);
        Assert.Empty(toets.Breuken);
    }

    [Fact]
    public void Refused_line_explains_itself_and_leaves_the_rest_as_it_was()
    {
        var dossier = NaLijn(Na(Toewijzing()), Maand("OUD-1", 1, 4));
        var toets = Assert.Single(Oordeel(Maanden(("RN-1", 2, 11)), dossier).Toetsen);

        Assert.False(toets.IsToegekend);
        Assert.False(toets.IsNietBeoordeeld);
        Assert.Equal(["TR321"], toets.Breuken.Select(rule => rule.Code));
        Assert.Equal(660, toets.RekenVolume);
        Assert.Equal(600, toets.PlafondPeriode);
        Assert.Equal(240, toets.GebruiktVolume);
        Assert.Equal((53 * 120) - 240, toets.RestVolume);
        Assert.Null(toets.Budget);
        Assert.Null(toets.RestBudget);
        Assert.Null(toets.AfgesprokenTarief);
    }

    [Fact]
    public void Line_without_toewijzing_says_only_that()
    {
        var toets = Assert.Single(Oordeel(Declaratie(Debet(prestatie => prestatie.ToewijzingNummer = 4)), Na(Toewijzing())).Toetsen);
        Assert.Equal(["TR338"], toets.Breuken.Select(rule => rule.Code));
        Assert.Equal(new() { IsToegekend = false, Breuken = toets.Breuken }, toets);
    }

    [Fact]
    public void Credit_says_where_it_goes_and_has_no_maximum_held_against_it()
    {
        var dossier = NaLijn(NaLijn(Na(Toewijzing(product => product.Budget = 500_000)), Maand("OUD-1", 1, 4)), Maand("OUD-2", 2, 10));
        var toets = Assert.Single(Oordeel(Volgende(Credit(Maand("OUD-2", 2, 10), "RN-1")), dossier).Toetsen);

        Assert.Equal(new() { IsToegekend = true, Breuken = toets.Breuken, Toewijzing = Sleutel, RekenEenheid = "01", RekenVolume = 600 }, toets);
        Assert.Equal(new(240, 24_000, new(2026, 2, 28)), dossier.Prestaties.TellingOf(Sleutel));
    }

    [Fact]
    public void Credit_goes_where_its_debit_went_also_when_that_toewijzing_is_not_known_any_more()
    {
        var debet = Maand("OUD-1", 2, 10);
        debet.ToewijzingNummer = 10009;
        var dossier = NaLijn(Na(Toewijzing()), debet);
        var opening = Judge.Open(Volgende(Credit(debet, "RN-1")), dossier, Bronnen());
        Assert.Equal(new ToewijzingSleutel(10009), Assert.Single(opening.Credits).Toewijzing);
        Assert.Equal(0, dossier.Prestaties.TellingOf(new(10009)).Bedrag);

        var toets = Assert.Single(Oordeel(Volgende(Credit(debet, "RN-2")), NaLijn(Na(Toewijzing()), debet)).Toetsen);
        Assert.Equal(new ToewijzingSleutel(10009), toets.Toewijzing);
    }

    [Fact]
    public void Refused_credit_gives_nothing_back()
    {
        var dossier = NaLijn(Na(Toewijzing()), Maand("OUD-1", 2, 10));
        var bericht = Volgende(Credit(Maand("OUD-1", 2, 9), "RN-1"));
        var opening = Judge.Open(bericht, dossier, Bronnen());
        Assert.Empty(opening.Credits);
        Assert.False(Assert.Single(opening.GeweigerdeCredits).IsToegekend);
        Assert.Equal(60_000, dossier.Prestaties.TellingOf(Sleutel).Bedrag);
        Assert.Equal(0, Judge.Complete(bericht, opening, dossier, Bronnen()).Toegekend);
    }

    internal static Prestatie Maand(string nummer, int maand, long uren)
    {
        var begin = new DateOnly(2026, maand, 1);
        return Lijn(nummer, begin, begin.AddMonths(1).AddDays(-1), uren);
    }

    /// <summary>A declaratie over all of 2026 with these months in hours.</summary>
    private static Bericht Maanden(params (string Nummer, int Maand, long Uren)[] maanden) =>
        Volgende([.. maanden.Select(maand => Maand(maand.Nummer, maand.Maand, maand.Uren))], "D2026002");

    /// <summary>Another declaratie, over December.</summary>
    private static Bericht Volgende(params Prestatie[] lijnen) => Volgende(lijnen, "D2026012");

    private static Bericht Volgende(Prestatie[] lijnen, string nummer)
    {
        var bericht = Declaratie(lijnen);
        bericht.Header.Identificatie = nummer;
        bericht.Declaratie!.DeclaratieNummer = nummer;
        (bericht.Declaratie.PeriodeBegindatum, bericht.Declaratie.PeriodeEinddatum) = (new(2026, 12, 1), new(2026, 12, 31));
        return bericht;
    }

    private static RuleStanden Standen(params (string Code, RuleStand Stand)[] standen) =>
        new(standen.ToDictionary(item => item.Code, item => item.Stand, StringComparer.Ordinal), new Dictionary<string, IReadOnlyDictionary<string, RuleStand>>());

    private static PrestatieStand? Find(Dossier dossier, string nummer) => dossier.Prestaties.Find(new(Voorbeeld.Aanbieder, nummer));

    private sealed class GeenLijst : IGemeentenLijst
    {
        public ListAnswer Find(string code, DateOnly op) => ListAnswer.Onbekend;
    }
}
