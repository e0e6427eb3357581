using Berichtenverkeer.GoedeToekenning.Uitkomsten;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Rules.Tests.GoedeToekenning.Uitkomsten;

public sealed class VerloopRekenaarTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Verzocht = new(2026, 3, 2);

    private static readonly VerloopVraag Vraag = new(Verzocht) { Delen = [VerloopBouw.Gevraagd()] };

    [Fact]
    public void Without_answers_nothing_has_come_of_it() => Assert.Equal(Verloop.Geen, Of([], []));

    [Fact]
    public void Granted_two_days_later()
    {
        var verloop = Of([], [Toegekend(4)]);

        Assert.Equal(new Verloop { ToegekendOp = new(2026, 3, 4), AndersToegekend = false, WerkdagenEerste = 2, WerkdagenTotaal = 2, DagenTotaal = 2 }, verloop);
    }

    [Fact]
    public void Granted_after_an_investigation_has_a_first_answer_and_an_end()
    {
        var verloop = Of([Antwoord(3, "2")], [Toegekend(30)]);

        Assert.Equal(
            new Verloop { OnderzoekOp = new(2026, 3, 3), ToegekendOp = new(2026, 3, 30), AndersToegekend = false, WerkdagenEerste = 1, WerkdagenTotaal = 20, DagenTotaal = 28 },
            verloop);
    }

    [Fact]
    public void Only_in_investigation_has_no_end()
    {
        var verloop = Of([Antwoord(9, "2")], []);

        Assert.Equal(new Verloop { OnderzoekOp = new(2026, 3, 9), WerkdagenEerste = 5 }, verloop);
    }

    [Fact]
    public void Refused_says_why()
    {
        var verloop = Of([Antwoord(16, "1", "8")], []);

        Assert.Equal(new Verloop { AfgewezenOp = new(2026, 3, 16), RedenAfwijzing = "8", WerkdagenEerste = 10, WerkdagenTotaal = 10, DagenTotaal = 14 }, verloop);
    }

    [Fact]
    public void Of_several_answers_of_a_kind_the_first_counts_in_whatever_order_they_come()
    {
        var verloop = Of([Antwoord(12, "2"), Antwoord(5, "2"), Antwoord(20, "1", "7"), Antwoord(18, "1", "3")], [Toegekend(25), Toegekend(19)]);

        Assert.Equal(
            (new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 18), "3", new DateOnly(2026, 3, 19), 3, 12, 16),
            (verloop.OnderzoekOp, verloop.AfgewezenOp, verloop.RedenAfwijzing, verloop.ToegekendOp, verloop.WerkdagenEerste, verloop.WerkdagenTotaal, verloop.DagenTotaal));
    }

    [Fact]
    public void An_investigation_that_comes_after_the_end_is_not_the_first_answer()
    {
        var verloop = Of([Antwoord(10, "2")], [Toegekend(4)]);

        Assert.Equal((2, 2), (verloop.WerkdagenEerste, verloop.WerkdagenTotaal));
    }

    [Fact]
    public void What_is_older_than_the_verzoek_is_about_an_earlier_one()
    {
        Assert.Equal(Verloop.Geen, Of([Antwoord(1, "1", "7"), Antwoord(1, "2")], [Toegekend(1)]));
        Assert.Equal(
            new Verloop { AfgewezenOp = Verzocht, RedenAfwijzing = "7", WerkdagenEerste = 0, WerkdagenTotaal = 0, DagenTotaal = 0 },
            Of([Antwoord(2, "1", "7")], []));
        Assert.Equal(Verzocht, Of([], [Toegekend(2)]).ToegekendOp);
        Assert.Equal(Verzocht, Of([Antwoord(2, "2")], []).OnderzoekOp);
    }

    [Theory]
    [InlineData("13")]
    [InlineData("01")]
    public void A_removal_grants_nothing(string reden)
    {
        var removal = VerloopBouw.Toegewezen();
        (removal.RedenWijziging, removal.Einddatum) = (reden, removal.Ingangsdatum);

        Assert.Equal(Verloop.Geen, Of([], [new(new(2026, 3, 4), removal)]));
    }

    [Fact]
    public void What_was_granted_is_compared_by_the_first_301_and_not_by_a_later_one()
    {
        var later = VerloopBouw.Toegewezen();
        later.Einddatum = new(2026, 12, 1);

        Assert.False(Of([], [new(new(2026, 4, 1), later), Toegekend(4)]).AndersToegekend);
        Assert.True(Of([], [new(new(2026, 3, 4), later), Toegekend(5)]).AndersToegekend);
    }

    [Fact]
    public void Of_one_toewijzing_on_that_day_the_last_version_counts()
    {
        var first = VerloopBouw.Toegewezen();
        (first.Einddatum, first.Toewijzingstijd) = (new(2026, 12, 1), new(9, 0));
        var last = VerloopBouw.Toegewezen();
        last.Toewijzingstijd = new(9, 1);

        Assert.False(Of([], [new(new(2026, 3, 4), first), new(new(2026, 3, 4), last)]).AndersToegekend);
        last.Toewijzingstijd = new(8, 59);
        Assert.True(Of([], [new(new(2026, 3, 4), first), new(new(2026, 3, 4), last)]).AndersToegekend);
    }

    [Fact]
    public void Holidays_are_no_working_days()
    {
        // Second Easter day is 6 April.
        var vraag = new VerloopVraag(new(2026, 4, 3)) { Delen = [VerloopBouw.Gevraagd()] };

        var verloop = new VerloopRekenaar(new Werkdagen(FeestdagenKeuze.Standaard)).Of(vraag, [new(new(2026, 4, 7), "2", null)], []);

        Assert.Equal(1, verloop.WerkdagenEerste);
    }

    private static Verloop Of(IReadOnlyList<Beantwoording> antwoorden, IReadOnlyList<Toekenning> toekenningen) =>
        new VerloopRekenaar(new Werkdagen(FeestdagenKeuze.Standaard)).Of(Vraag, antwoorden, toekenningen);

    private static Beantwoording Antwoord(int day, string verzoekAntwoord, string? reden = null) => new(new(2026, 3, day), verzoekAntwoord, reden);

    private static Toekenning Toegekend(int day) => new(new(2026, 3, day), VerloopBouw.Toegewezen());
}
