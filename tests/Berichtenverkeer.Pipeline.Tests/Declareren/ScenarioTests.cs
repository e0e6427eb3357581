using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Declareren.DeclaratieBouw;

namespace Berichtenverkeer.Pipeline.Tests.Declareren;

/// <summary>Worked scenarios of declaring: files in, rows and answers out.</summary>
[Collection(PostgresTests.Name)]
public sealed class ScenarioTests(PostgresFixture postgres)
{
    private static readonly DateOnly Mei = new(2026, 5, 1);
    private static readonly DateOnly Juni = new(2026, 6, 1);
    private static readonly DateOnly Juli = new(2026, 7, 1);

    /// <summary>S-7: four hours a week in 2026, of which ten in May were granted.</summary>
    [Fact]
    public async Task Credits_count_before_the_debits_above_them()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await WithMayAsync(database);

        await night.RunAsync(Declaratie("JUNI", Juni, Debet("RN-502", 20002, Mei, 8), Credit("RN-503", Debet("RN-501", 20002, Mei, 10)), Debet("RN-504", 20002, Juni, 12)));

        Assert.Equal("RN-501 toegekend - / RN-502 toegekend - / RN-503 toegekend - / RN-504 toegekend -", await night.AskAsync(Regels));
        Assert.Equal("JUNI 0200 8001 60000 60000 / MEI 0200 8001 60000 60000", await AnswersAsync(database));
        Assert.Equal(
            "2026-05-01 48000 / 2026-06-01 72000",
            await night.AskAsync("select begindatum::text, sum(bedrag_getekend) from kern.prestatie where ingetrokken_door_run is null group by 1 order by 1"));
    }

    [Fact]
    public async Task A_second_credit_and_one_of_an_unknown_debit_are_refused_and_the_rest_is_paid()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await WithMayAsync(database);
        var first = Debet("RN-501", 20002, Mei, 10);
        await night.RunAsync(Declaratie("JUNI", Juni, Credit("RN-503", first)));

        await night.RunAsync(Declaratie("JULI", Juli, Credit("RN-505", first), Credit("RN-506", Debet("RN-999", 20002, Mei, 10)), Debet("RN-507", 20002, Juli, 5)));

        Assert.Equal("RN-501 toegekend - / RN-503 toegekend - / RN-505 afgewezen TR390 / RN-506 afgewezen TR323 / RN-507 toegekend -", await night.AskAsync(Regels));
        Assert.StartsWith("JULI 0200 0200 -90000 30000 RN-505:9390 RN-506:8017 / ", await AnswersAsync(database), StringComparison.Ordinal);
        Assert.Equal("JULI deels_afgewezen - / JUNI geaccepteerd - / MEI geaccepteerd -", await night.AskAsync(Declaraties));
    }

    [Fact]
    public async Task A_credit_of_a_debit_in_its_own_message_refuses_the_whole()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await WithMayAsync(database);
        var own = Debet("RN-603", 20002, Juni, 10);

        await night.RunAsync(Declaratie("JUNI", Juni, own, Credit("RN-604", own)));

        Assert.Equal("JUNI afgekeurd - / MEI geaccepteerd -", await night.AskAsync(Declaraties));
        Assert.Equal("RN-501", await night.AskAsync("select referentie_nummer from kern.prestatie where ingetrokken_door_run is null"));
        Assert.StartsWith("JUNI 0001 ", await AnswersAsync(database), StringComparison.Ordinal);

        // Its numbers are free again.
        await night.RunAsync(Declaratie("JUNI", Juni, own));
        Assert.Equal("RN-603", await night.AskAsync("select referentie_nummer from kern.prestatie where ingetrokken_door_run is null and referentie_nummer like 'RN-6%'"));
    }

    [Fact]
    public async Task Credits_of_a_later_file_count_before_debits_of_an_earlier_one()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await WithMayAsync(database);
        var earlier = Declaratie("A", Juni, Debet("RN-502", 20002, Mei, 8));
        var later = Declaratie("B", Juni, Credit("RN-503", Debet("RN-501", 20002, Mei, 10)));
        later.Header.Dagtekening = earlier.Header.Dagtekening!.Value.AddDays(1);

        await night.RunAsync(earlier, later);

        Assert.Equal("RN-501 toegekend - / RN-502 toegekend - / RN-503 toegekend -", await night.AskAsync(Regels));
    }

    [Fact]
    public async Task A_debit_that_was_granted_before_keeps_a_second_one_out()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = await WithMayAsync(database);

        await night.RunAsync(Declaratie("A", Juni, Debet("RN-502", 20002, Mei, 8)));

        Assert.Equal("RN-501 toegekend - / RN-502 afgewezen TR389", await night.AskAsync(Regels));
    }

    /// <summary>S-10: three hours a week from 7 October to 30 December 2025.</summary>
    [Fact]
    public async Task Weeks_over_the_end_of_a_month_count_in_both_months_and_once_in_the_whole()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = new(2026, 3, 20) };
        await night.RunAsync(Toewijzing(20006, 3, "2", new(2025, 10, 7), new(2025, 12, 30)));
        await night.RunAsync(Declaratie("A", new(2025, 10, 1), Debet("RN-1", 20006, new(2025, 10, 7), new(2025, 10, 31), 13)));
        await night.RunAsync(Declaratie("B", new(2025, 10, 1), Debet("RN-2", 20006, new(2025, 10, 7), new(2025, 10, 31), 12)));
        await night.RunAsync(Declaratie("C", new(2025, 11, 1), Debet("RN-3", 20006, new(2025, 11, 1), 15)));
        await night.RunAsync(Declaratie("D", new(2025, 12, 1), Debet("RN-4", 20006, new(2025, 12, 1), new(2025, 12, 30), 13)));
        await night.RunAsync(Declaratie("E", new(2025, 12, 1), Debet("RN-5", 20006, new(2025, 12, 1), new(2025, 12, 30), 12)));

        Assert.Equal("RN-1 afgewezen TR321 / RN-2 toegekend - / RN-3 toegekend - / RN-4 afgewezen TR322 / RN-5 toegekend -", await night.AskAsync(Regels));

        // The explanation of each: in minutes.
        Assert.Equal(
            "RN-1 01 780 720 2340 0 2340 / RN-2 01 720 720 2340 0 1620 / RN-3 01 900 900 2340 720 720 / RN-4 01 780 900 2340 1620 720 / RN-5 01 720 900 2340 1620 0",
            await night.AskAsync("select referentie_nummer, reken_eenheid, reken_volume, plafond_periode, plafond_totaal, gebruikt_volume, rest_volume from kern.prestatie order by 1"));
    }

    [Fact]
    public async Task Hours_may_be_declared_in_minutes()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = new(2026, 3, 20) };
        await night.RunAsync(Toewijzing(20006, 3, "2", new(2025, 10, 7), new(2025, 12, 30)));
        var minuten = Debet("RN-1", 20006, new(2025, 10, 7), new(2025, 10, 31), 12);
        minuten.Eenheid = "01";
        minuten.GeleverdVolume = 720;
        minuten.ProductTarief = 100;
        var teVeel = Debet("RN-2", 20006, new(2025, 11, 1), 15);
        teVeel.Eenheid = "01";
        teVeel.GeleverdVolume = 901;
        teVeel.ProductTarief = 100;
        teVeel.IngediendBedrag = new() { Bedrag = 90_100, DebetCredit = "D" };

        await night.RunAsync(Declaratie("A", new(2025, 11, 1), minuten, teVeel));

        Assert.Equal("RN-1 toegekend - / RN-2 afgewezen TR321", await night.AskAsync(Regels));
    }

    [Fact]
    public async Task A_period_is_cut_by_the_toewijzing()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = new(2026, 3, 20) };
        await night.RunAsync(Toewijzing(20006, 3, "2", new(2025, 10, 7), new(2025, 12, 30)));

        await night.RunAsync(Declaratie("A", new(2025, 10, 1), Debet("RN-1", 20006, new(2025, 10, 1), 12)));

        Assert.Equal("RN-1 afgewezen TR307,TR387", await night.AskAsync(Regels));
        Assert.Equal("A 0200 0200 72000 0 RN-1:9307,9387", await AnswersAsync(database));
    }

    /// <summary>S-10, output: 300 euro a week from 7 July to 6 September 2025; Sundays decide, and one more.</summary>
    [Fact]
    public async Task Output_counts_sundays_and_the_broken_last_week_with_the_last_of_them()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = new(2026, 3, 20) };
        var toewijzing = Toewijzing(20007, 30_000, "2", new(2025, 7, 7), new(2025, 9, 6));
        toewijzing.Client!.ToegewezenProducten[0].Product = new() { Categorie = "50", Code = "50X01" };
        toewijzing.Client.ToegewezenProducten[0].Omvang!.Eenheid = "83";
        await night.RunAsync(toewijzing);

        await night.RunAsync(Declaratie("A", new(2025, 9, 1), Euro("RN-1", new(2025, 7, 7), new(2025, 7, 31), 90_001)));
        await night.RunAsync(Declaratie(
            "B",
            new(2025, 9, 1),
            Euro("RN-2", new(2025, 7, 7), new(2025, 7, 31), 90_000),
            Euro("RN-3", new(2025, 8, 1), new(2025, 8, 31), 180_000),
            Euro("RN-4", new(2025, 9, 1), new(2025, 9, 6), 1)));

        Assert.Equal("RN-1 afgewezen TR321 / RN-2 toegekend - / RN-3 toegekend - / RN-4 afgewezen TR321,TR322", await night.AskAsync(Regels));
        Assert.Equal("270000", await night.AskAsync("select distinct plafond_totaal from kern.prestatie"));
    }

    private static Model.Prestatie Euro(string referentie, DateOnly van, DateOnly tot, long bedrag)
    {
        var prestatie = Debet(referentie, 20007, van, tot, 1);
        prestatie.ProductCategorie = "50";
        prestatie.ProductCode = "50X01";
        prestatie.Eenheid = "83";
        prestatie.GeleverdVolume = bedrag;
        prestatie.ProductTarief = null;
        prestatie.IngediendBedrag = new() { Bedrag = bedrag, DebetCredit = "D" };
        return prestatie;
    }

    private static async Task<SmallNight> WithMayAsync(TestDatabase database)
    {
        var night = new SmallNight(database) { Vandaag = new(2026, 8, 20) };
        await night.RunAsync(Toewijzing(20002, 4, "2", new(2026, 1, 1), new(2026, 12, 31)));
        await night.RunAsync(Declaratie("MEI", Mei, Debet("RN-501", 20002, Mei, 10)));
        return night;
    }
}
