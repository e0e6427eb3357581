using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Queries;

/// <summary>The ledger on a real server. A line is 60 minutes of € 50,00 over May, on toewijzing 1001: 120 minutes a week from 1 May.</summary>
[Collection(PostgresTests.Name)]
public sealed class GrootboekTests(PostgresFixture postgres)
{
    private const string Booked = """
        select concat_ws(' ', coalesce(toewijzing_sleutel, '-'), to_char(leveringsmaand, 'MM'), to_char(boekmaand, 'MM'), reken_eenheid, ':',
            gedeclareerd, toegekend, gecrediteerd, afgewezen, netto, ':', gedeclareerd_volume, toegekend_volume, gecrediteerd_volume, afgewezen_volume, netto_volume,
            ':', coalesce(plafond_periode::text, '-'), coalesce(to_char(laatste_einde, 'DD-MM'), '-'))
        from kern.grootboek
        order by toewijzing_sleutel, leveringsmaand, boekmaand, reken_eenheid
        """;

    [Fact]
    public async Task A_credit_takes_back_in_the_month_of_delivery_and_is_booked_in_its_own()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1"), Messages.Declaratie("D1", 2));
        var credit = Messages.Credit("C1", "RN00001");
        credit.Declaratie!.PeriodeBegindatum = Messages.Day(1, 6);
        credit.Declaratie.PeriodeEinddatum = Messages.Day(30, 6);
        await DeclaratieNights.NightAsync(store, credit);

        Assert.Equal(
            [
                "1001 05 05 01 : 10000 10000 0 0 10000 : 120 120 0 0 120 : 600 31-05",
                "1001 05 06 01 : 0 0 5000 0 -5000 : 0 0 60 0 -60 : 600 -",
            ],
            await store.ListAsync<string>(Booked));
    }

    [Fact]
    public async Task A_refused_debit_was_declared_and_a_refused_credit_counts_nowhere()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer == "RN00002" ? DeclaratieNights.Afgewezen("TR322") : DeclaratieNights.Toegekend(),
            Messages.Toewijzing("T1"), Messages.Declaratie("D1", 2));
        await DeclaratieNights.NightAsync(store, _ => DeclaratieNights.Afgewezen("TR390"), Messages.Credit("C1", "RN00001"));

        Assert.Equal(["1001 05 05 01 : 10000 5000 0 5000 5000 : 120 60 0 60 60 : 600 31-05"], await store.ListAsync<string>(Booked));
    }

    [Fact]
    public async Task What_no_toewijzing_fitted_stands_apart()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(store, _ => DeclaratieNights.ZonderToewijzing, Messages.Declaratie("D1", 1));

        Assert.Equal(["- 05 05 01 : 5000 0 0 5000 0 : 60 0 0 60 0 : - -"], await store.ListAsync<string>(Booked));
    }

    [Fact]
    public async Task A_declaratie_that_was_refused_as_a_whole_and_the_echo_in_an_answer_stay_out()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D2", 2, "B");
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer.StartsWith('A') ? null : DeclaratieNights.Toegekend(),
            Messages.Toewijzing("T1"), Messages.Declaratie("D1", 3, "A"), declaratie);
        await DeclaratieNights.NightAsync(store, Messages.DeclaratieAntwoord(declaratie, "X1", "B00002"));

        Assert.Equal(["1001 05 05 01 : 10000 5000 0 5000 5000 : 120 60 0 60 60 : 600 31-05"], await store.ListAsync<string>(Booked));
    }

    [Fact]
    public async Task Hours_are_booked_as_minutes_beside_minutes_and_other_units_apart()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 3);
        (declaratie.Clienten[0].Prestaties[0].GeleverdVolume, declaratie.Clienten[0].Prestaties[0].Eenheid) = (2, "04");
        (declaratie.Clienten[0].Prestaties[1].GeleverdVolume, declaratie.Clienten[0].Prestaties[1].Eenheid) = (7, "82");
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1"), declaratie);

        Assert.Equal(
            ["1001 05 05 01 : 10000 10000 0 0 10000 : 180 180 0 0 180 : 600 31-05", "1001 05 05 82 : 5000 5000 0 0 5000 : 7 7 0 0 7 : 600 31-05"],
            await store.ListAsync<string>(Booked));
    }

    [Fact]
    public async Task Old_traffic_is_booked_as_its_answer_says()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        await store.NightAsync(RunSoort.Historie, Messages.Toewijzing("T1"), declaratie, Messages.DeclaratieAntwoord(declaratie, "X1", "RN00002"));

        Assert.Equal(["1001 05 05 01 : 10000 5000 0 5000 5000 : 120 60 0 60 60 : - 31-05"], await store.ListAsync<string>(Booked));
    }

    [Fact]
    public async Task The_ceiling_is_the_one_of_the_latest_judgement()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1"), Messages.Declaratie("D1", 1));
        await DeclaratieNights.NightAsync(store, _ => DeclaratieNights.Toegekend() with { PlafondPeriode = 300 }, Messages.Declaratie("D2", 1, "X"));

        Assert.Contains(": 300 31-05", Assert.Single(await store.ListAsync<string>(Booked)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_month_is_shown_with_what_is_assigned_and_what_remains()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await StoryAsync(store);

        // 120 minutes a week, open end: May and June touch 5 weeks each, and none is shared (1 June is a Monday).
        Assert.Equal(
            ["1001 45A53 05 : 10000 / 120 van 600, totaal 1200 rest 1020", "1001 45A53 06 : 5000 / 60 van 600, totaal 1200 rest 1020"],
            await ShownAsync(store, new() { Toewijzing = "1001" }));
        Assert.Equal(
            ["1001 45A53 06 : 15000 / 180 van , totaal 1200 rest 1020"],
            await ShownAsync(store, new() { Toewijzing = "1001", PerBoekmaand = true }));
    }

    [Fact]
    public async Task What_remains_counts_months_that_were_not_asked_for()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await StoryAsync(store);
        string[] may = ["1001 45A53 05 : 10000 / 120 van 600, totaal 1200 rest 1020"];
        string[] june = ["1001 45A53 06 : 5000 / 60 van 600, totaal 1200 rest 1020"];

        Assert.Equal(june, await ShownAsync(store, new() { Toewijzing = "1001", Van = Messages.Day(1, 6) }));
        Assert.Equal(may, await ShownAsync(store, new() { Toewijzing = "1001", Tot = Messages.Day(1) }));
        Assert.Equal(may, await ShownAsync(store, new() { Toewijzing = "1001", Van = Messages.Day(1), Tot = Messages.Day(1) }));
        Assert.Empty(await ShownAsync(store, new() { Toewijzing = "1001", Van = Messages.Day(1, 7) }));
    }

    [Fact]
    public async Task Accounts_follow_each_other_and_can_be_narrowed()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await StoryAsync(store);
        const string Other = "1002 45A53 05 : 5000 / 60 van 600, totaal 600 rest 540";
        const string None = "- 45A53 05 : 0 / 0 van , totaal  rest ";

        Assert.Equal(4, (await ShownAsync(store, new())).Count);
        Assert.Equal([Other], (await ShownAsync(store, new()))[2..3]);
        Assert.Equal([Other], await ShownAsync(store, new() { Toewijzing = "1002" }));
        Assert.Equal([None], await ShownAsync(store, new() { Aanbieder = "98000002" }));
        Assert.Equal(3, (await ShownAsync(store, new() { Aanbieder = Messages.Aanbieder })).Count);
        Assert.Equal(4, (await ShownAsync(store, new() { Gemeente = Messages.Gemeente })).Count);
        Assert.Empty(await ShownAsync(store, new() { Gemeente = "0034" }));
    }

    [Fact]
    public async Task A_budget_shows_what_is_left_of_it()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var toewijzing = Messages.Toewijzing("T1");
        (toewijzing.Clienten[0].ToegewezenProducten[0].Omvang, toewijzing.Clienten[0].ToegewezenProducten[0].Budget) = (null, 12_000);
        await DeclaratieNights.NightAsync(store, toewijzing, Messages.Declaratie("D1", 2));

        var regel = Assert.Single(await RegelsAsync(store, new()));
        Assert.Equal((12_000, 2_000, null), (regel.Budget, regel.RestBudget, regel.RestVolume));
        Assert.Equal(("0014", "jw", Messages.Aanbieder), (regel.Gemeente, regel.Domein, regel.Aanbieder));
        Assert.Equal(await store.AskAsync<long>("select client_id from kern.client"), regel.ClientId);
    }

    /// <summary>Two toewijzingen of one aanbieder, and a line of another aanbieder that fits none.</summary>
    private static async Task StoryAsync(StoreCase store)
    {
        var june = Messages.Declaratie("D2", 3, "J");
        june.Declaratie!.PeriodeBegindatum = Messages.Day(1, 6);
        june.Declaratie.PeriodeEinddatum = Messages.Day(30, 6);
        (june.Clienten[0].Prestaties[0].Begindatum, june.Clienten[0].Prestaties[0].Einddatum) = (Messages.Day(1, 6), Messages.Day(30, 6));
        var second = Messages.Declaratie("D3", 1, "S");
        second.Clienten[0].Prestaties[0].ToewijzingNummer = 1002;
        var stray = Messages.Declaratie("D4", 1, "V");
        stray.Header.Afzender = "98000002";
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer.StartsWith('V') ? DeclaratieNights.ZonderToewijzing : DeclaratieNights.Toegekend(prestatie.ToewijzingNummer!.Value),
            Messages.Toewijzing("T1"), Messages.Toewijzing("T2", nummer: 1002), june, second, stray);
    }

    private static async Task<List<string>> ShownAsync(StoreCase store, GrootboekVraag vraag) =>
    [
        .. (await RegelsAsync(store, vraag)).Select(regel =>
            $"{regel.Toewijzing ?? "-"} {regel.Maand.ProductCode} {regel.Maand.Maand:MM} : {regel.Maand.Bedrag.Netto} / {regel.Maand.Volume.Netto} van {regel.ToegewezenMaand}, totaal {regel.ToegewezenTotaal} rest {regel.RestVolume}"),
    ];

    private static async Task<List<GrootboekRegel>> RegelsAsync(StoreCase store, GrootboekVraag vraag)
    {
        var regels = new List<GrootboekRegel>();
        await foreach (var regel in new GrootboekQueries(store.Database.Writer, Polly.ResiliencePipeline.Empty).StreamAsync(vraag, CancellationToken.None))
            regels.Add(regel);
        return regels;
    }
}
