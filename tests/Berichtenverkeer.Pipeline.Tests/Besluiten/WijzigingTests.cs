using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Besluiten.VerzoekBouw;
using static Berichtenverkeer.Pipeline.Tests.Besluiten.Vragen;

namespace Berichtenverkeer.Pipeline.Tests.Besluiten;

/// <summary>Worked scenarios of verzoeken om wijziging: of a client who turns 18, and of verzoeken that are refused.</summary>
[Collection(PostgresTests.Name)]
public sealed class WijzigingTests(PostgresFixture postgres)
{
    private const long Verlengd = 10072;
    private const long Blijft = 10071;

    private static readonly Persoon Jongere = new("999900043", Dag(9, 15, 2008));
    private static readonly DateOnly Begin = Dag(10, 1, 2025);

    /// <summary>S-4: the 317 has no date of birth, an earlier 301 has.</summary>
    [Fact]
    public async Task Only_what_is_asked_more_is_judged_and_the_first_answer_and_the_end_are_told_apart()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await MetToewijzingenAsync(database, Jongere);

        await NachtAsync(night, Dag(3, 2), Verlenging());

        Assert.Equal("V-1 tenzij TZ3 TZ3/3e,TZ4/4b", await night.AskAsync(Adviezen));
        Assert.Equal("2026-07-01 2026-12-31 317 TZ3,TZ4", await night.AskAsync("select begin::text, eind::text, soort, array_to_string(bepalingen, ',') from kern.gt_besluit"));
        Assert.Contains("september 2026", await night.AskAsync("select uitleg from kern.gt_grond where grond = '4b'"), StringComparison.Ordinal);

        await NachtAsync(night, Dag(3, 3), Antwoord("W4", A2, Dag(3, 3), "V-1"));
        Assert.Equal("V-1 in_onderzoek - - 1 - -", await night.AskAsync(Uitkomsten));
        await NachtAsync(night, Dag(3, 30), Toegekend());

        Assert.Equal("V-1 toegekend_na_onderzoek False - 1 20 28", await night.AskAsync(Uitkomsten));
        Assert.Equal($"{Blijft} 1 / {Verlengd} 2", await night.AskAsync("select t.toewijzing_nummer, count(*) from kern.toewijzing t join kern.toewijzing_versie v using (gemeente, toewijzing_id) group by 1 order by 1"));
    }

    [Fact]
    public async Task Without_a_known_date_of_birth_the_age_is_unknown_and_the_rest_is_judged()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await MetToewijzingenAsync(database, new(Jongere.Bsn, Dag(1, 1, 1900), "3"));

        await NachtAsync(night, Dag(3, 2), Verlenging());

        Assert.Equal("V-1 tenzij TZ3 TZ3/3e", await night.AskAsync(Adviezen));
        Assert.Contains("TZ4/4b", await night.AskAsync("select array_to_string(gronden_onbekend, ',') from kern.gt_besluit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shortening_is_administrative()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await MetToewijzingenAsync(database, Jongere);

        await NachtAsync(night, Dag(3, 2), Verlenging(eind: Dag(5, 31)));

        Assert.Equal("V-1 administratief - ", await night.AskAsync(Adviezen));
        Assert.Equal("- -", await night.AskAsync("select begin::text, eind::text from kern.gt_besluit"));
    }

    [Fact]
    public async Task Granted_otherwise_than_asked_is_told()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await MetToewijzingenAsync(database, Jongere);
        await NachtAsync(night, Dag(3, 2), Verlenging());

        await NachtAsync(night, Dag(3, 4), Toegekend(dag: Dag(3, 4), eind: Dag(9, 30)));

        Assert.Equal("V-1 direct_toegekend True - 2 2 2", await night.AskAsync(Uitkomsten));
    }

    /// <summary>S-5: a verzoek that leaves out a toewijzing is refused, and does not stand in the way of the next.</summary>
    [Fact]
    public async Task An_incomplete_verzoek_is_refused_without_advice_and_blocks_nothing()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await MetToewijzingenAsync(database, Jongere);

        await NachtAsync(night, Dag(3, 1), Wijziging("S5", A2, Dag(3, 1), Jongere, "V-0", [], Langer()));
        Assert.Equal("", await night.AskAsync(Adviezen));
        Assert.Equal("S5 TR349 9349", await night.AskAsync(Codes));
        Assert.Equal("JW318 S5", await night.AskAsync(Antwoorden));

        await NachtAsync(night, Dag(3, 2), Verlenging());
        Assert.Equal("V-1 tenzij TZ3 TZ3/3e,TZ4/4b", await night.AskAsync(Adviezen));
    }

    [Fact]
    public async Task While_one_is_open_the_same_aanbieder_is_refused_and_another_is_judged_with_it_in_view()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await MetToewijzingenAsync(database, Jongere);
        await NachtAsync(night, Dag(3, 2), Verlenging());
        await NachtAsync(night, Dag(3, 3), Antwoord("W4", A2, Dag(3, 3), "V-1"));

        // In the second half of 2026 the client has 41A03; 45A04 is what V-1 asks.
        await NachtAsync(
            night,
            Dag(3, 5),
            Verzoek("S51", A2, Dag(3, 5), Jongere, Gevraagd("R-51", "45A53", Dag(4, 1), Dag(5, 31), PerWeek(1))),
            Verzoek("S52", A3, Dag(3, 5), Jongere, Gevraagd("R-52", "51G01", Dag(7, 1), Dag(8, 31), PerWeek(1))));

        Assert.Equal("S51 TR374 9374", await night.AskAsync(Codes));
        Assert.Equal("V-1 tenzij TZ3 TZ3/3e,TZ4/4b / R-52 tenzij TZ3 TZ3/3c", await night.AskAsync(Adviezen));
    }

    [Fact]
    public async Task What_was_refused_is_not_in_view()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await MetToewijzingenAsync(database, Jongere);
        await NachtAsync(night, Dag(3, 2), Verlenging());
        await NachtAsync(night, Dag(3, 3), Antwoord("W4", A2, Dag(3, 3), "V-1", "7"));

        await NachtAsync(night, Dag(3, 5), Verzoek("S52", A3, Dag(3, 5), Jongere, Gevraagd("R-52", "51G01", Dag(7, 1), Dag(8, 31), PerWeek(1))));

        Assert.Equal("V-1 tenzij TZ3 TZ3/3e,TZ4/4b / R-52 administratief - ", await night.AskAsync(Adviezen));
    }

    [Fact]
    public async Task A_verzoek_that_keeps_a_removed_toewijzing_is_refused_without_advice()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await MetToewijzingenAsync(database, Jongere);
        var removal = Toegewezen(Blijft, "41A03", Dag(2, 2), Begin, Begin, PerWeek(2, "16"), reden: "13");
        await NachtAsync(night, Dag(2, 2), Toewijzing("E9", A2, Dag(2, 2), Jongere, Lang(), removal));

        await NachtAsync(night, Dag(3, 2), Verlenging());

        Assert.Equal("", await night.AskAsync(Adviezen));
        Assert.Contains("S4 TR350 9350", await night.AskAsync(Codes), StringComparison.Ordinal);
    }

    /// <summary>A night with the client's toewijzingen; three products at a time are a tenzij here, to see what counts as one.</summary>
    private static async Task<SmallNight> MetToewijzingenAsync(TestDatabase database, Persoon persoon)
    {
        var night = new SmallNight(database);
        await NachtAsync(
            night, Dag(1, 5), Toewijzing("E4", A2, Dag(1, 5), persoon, Lang(), Toegewezen(Blijft, "41A03", Dag(9, 15, 2025), Begin, Dag(12, 31), PerWeek(2, "16"))));
        return night;
    }

    private static ToegewezenProduct Lang() => Toegewezen(Verlengd, "45A04", Dag(9, 15, 2025), Begin, Dag(6, 30), PerWeek(3));

    private static TeWijzigenProduct Langer(DateOnly? eind = null) =>
        new() { ToewijzingNummer = Verlengd, GewensteIngangsdatum = Begin, Einddatum = eind ?? Dag(12, 31), Omvang = PerWeek(3) };

    private static Bericht Verlenging(DateOnly? eind = null) => Wijziging("S4", A2, Dag(3, 2), Jongere, "V-1", [Blijft], Langer(eind));

    private static Bericht Toegekend(DateOnly? dag = null, DateOnly? eind = null)
    {
        var op = dag ?? Dag(3, 30);
        return Toewijzing(
            "T4", A2, op, Jongere,
            Toegewezen(Verlengd, "45A04", op, Begin, eind ?? Dag(12, 31), PerWeek(3), "V-1", "12"),
            Toegewezen(Blijft, "41A03", Dag(9, 15, 2025), Begin, Dag(12, 31), PerWeek(2, "16"), "V-1"));
    }

    private static Task<NightResult> NachtAsync(SmallNight night, DateOnly dag, params IReadOnlyList<Bericht> berichten)
    {
        night.Vandaag = dag;
        return night.RunAsync("{}", ProefRegels.Met(info => info.Code == "3c" ? info.Standaard with { Drempel = 3 } : info.Standaard), berichten);
    }
}
