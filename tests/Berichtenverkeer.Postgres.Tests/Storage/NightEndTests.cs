using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>What is settled at the end of a unit: removed starts and stops, and the verdicts of retouren.</summary>
[Collection(PostgresTests.Name)]
public sealed class NightEndTests(PostgresFixture postgres)
{
    private const string Starts = "select concat_ws(' ', b.identificatie, s.status_aanlevering, s.ingetrokken_door_run) from kern.start_product s join kern.bericht b using (gemeente, bericht_id) where not s.retour order by 1";

    [Fact]
    public async Task Removal_in_the_same_night_withdraws_the_start_whatever_the_dates()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Start("A1", day: 9), Messages.Start("A2", day: 5, status: "3"));
        Assert.Equal(["A1 1 1", "A2 3"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Removal_takes_the_record_of_an_earlier_night_first_and_leaves_the_correction()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Start("A5", day: 9));
        await store.NightAsync(Messages.Start("A1", day: 5), Messages.Start("A2", day: 6, status: "3"));
        Assert.Equal(["A1 1", "A2 3", "A5 1 2"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Removal_of_another_key_or_aanbieder_withdraws_nothing()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(
            Messages.Start("A1"),
            Messages.Start("A2", status: "3", nummer: 1002),
            Messages.Start("A3", status: "3", bsn: Messages.SecondBsn),
            Messages.Start("A4", status: "3", aanbieder: "98000002"));
        Assert.Equal(["A1 1", "A2 3", "A3 3", "A4 3"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Two_removals_withdraw_two_records_and_a_third_one_none()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(
            Messages.Start("A1"), Messages.Start("A2", day: 6), Messages.Start("A3", status: "3"), Messages.Start("A4", status: "3"), Messages.Start("A5", status: "3"));
        await store.NightAsync(Messages.Start("A6", day: 7));
        Assert.Equal(["A1 1 1", "A2 1 1", "A3 3", "A4 3", "A5 3", "A6 1"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Stop_is_removed_by_its_own_key_with_reason()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Stop("B1"), Messages.Stop("B2", reden: "20"));
        await store.NightAsync(Messages.Stop("B3", status: "3"));
        Assert.Equal(
            ["B1 31 2", "B2 20", "B3 31"],
            await store.ListAsync<string>("select concat_ws(' ', b.identificatie, s.reden_beeindiging, s.ingetrokken_door_run) from kern.stop_product s join kern.bericht b using (gemeente, bericht_id) order by 1"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Refusing_retour_withdraws_the_whole_message_also_when_it_comes_first(bool retourFirst)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var toewijzing = Messages.Toewijzing("T1");
        var retour = Messages.Retour(toewijzing, "R1", Messages.Day(6), "0001");
        await store.NightAsync(retourFirst ? retour : toewijzing);
        await store.NightAsync(retourFirst ? toewijzing : retour);
        Assert.Equal(
            "afgekeurd geaccepteerd afgekeurd 2 t",
            await store.AskAsync<string>("select concat_ws(' ', h.uitkomst, h.oordeel_motor, h.oordeel_retour, h.ingetrokken_door_run, h.beantwoord_door = r.bericht_id and r.antwoord_op = h.bericht_id) from kern.bericht h, kern.bericht r where h.nummer = 301 and r.nummer = 302"));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.toewijzing_actueel"));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.toegewezen_product where ingetrokken_door_run is null"));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.contact where ingetrokken_door_run is null"));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from bron.bericht where bericht = 'JW301' and uitkomst = 'geaccepteerd'"));
    }

    [Fact]
    public async Task Accepting_retour_changes_nothing_but_the_verdict()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var start = Messages.Start("A1");
        await store.NightAsync(start, Messages.Retour(start, "R1", Messages.Day(6)));
        Assert.Equal("geaccepteerd geaccepteerd", await store.AskAsync<string>("select uitkomst || ' ' || oordeel_retour from kern.bericht where nummer = 305"));
        Assert.Equal(["A1 1"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Code_on_any_class_refuses_a_message_about_one_client()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var start = Messages.Start("A1");
        var retour = Messages.Retour(start, "R1", Messages.Day(6), "0200");
        var echo = Messages.Start("A1").Client!;
        echo.RetourCodes.Add("0200");
        echo.StartProducten[0].RetourCodes.Add("9019");
        retour.Clienten.Add(echo);
        await store.NightAsync(start, retour);
        Assert.Equal(["A1 1 1"], await store.ListAsync<string>(Starts));
        Assert.Equal(
            ["Client 1 0200", "Header 1 0200", "StartProduct 1 9019"],
            await store.ListAsync<string>("select concat_ws(' ', klasse, klasse_volgnr, retour_code) from kern.retourcode order by 1"));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.start_product where retour"));
    }

    [Fact]
    public async Task Start_that_was_refused_is_not_there_to_be_removed()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Start("A1");
        await store.NightAsync(refused, Messages.Start("A2", day: 8), Messages.Start("A3", day: 9, status: "3"), Messages.Retour(refused, "R1", Messages.Day(9), "0001"));
        Assert.Equal(["A1 1 1", "A2 1 1", "A3 3"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Version_that_a_refused_301_shared_with_another_one_stays()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Toewijzing("T1");
        await store.NightAsync(refused, Messages.Toewijzing("T2", day: 5));
        await store.NightAsync(Messages.Retour(refused, "R1", Messages.Day(6), "0001"));
        Assert.Equal("T2", await store.AskAsync<string>("select b.identificatie from kern.toewijzing_actueel a join kern.bericht b using (gemeente, bericht_id)"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_withdraws_only_the_lines_that_it_refuses(bool answerFirst)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 3);
        var antwoord = Messages.DeclaratieAntwoord(declaratie, "X1", "RN00002");
        await store.NightAsync(answerFirst ? antwoord : declaratie);
        await store.NightAsync(answerFirst ? declaratie : antwoord);
        Assert.Equal(["RN00002"], await store.ListAsync<string>("select referentie_nummer from kern.prestatie where not retour and ingetrokken_door_run = 2"));
        Assert.Equal("deels_afgewezen deels_afgewezen ", await store.AskAsync<string>("select concat(uitkomst, ' ', oordeel_retour, ' ', ingetrokken_door_run) from kern.bericht where nummer = 323"));
    }

    [Fact]
    public async Task Answer_8001_grants_all()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 3);
        await store.NightAsync(declaratie, Messages.DeclaratieAntwoord(declaratie, "X1"));
        Assert.Equal("geaccepteerd", await store.AskAsync<string>("select oordeel_retour from kern.bericht where nummer = 323"));
        Assert.Equal(3, await store.AskAsync<long>("select count(*) from kern.prestatie where ingetrokken_door_run is null"));
    }

    [Fact]
    public async Task In_history_a_reused_Identificatie_is_told_apart_by_its_retouren_and_the_outcome_follows()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var wrong = Messages.Start("A1");
        var right = Messages.Start("A1");
        right.Client!.StartProducten[0].Begindatum = Messages.Day(3);
        var run = await store.NightAsync(
            RunSoort.Historie, wrong, right, Messages.Retour(wrong, "R1", Messages.Day(6), "0001"), Messages.Retour(right, "R2", Messages.Day(7)));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.start_product where ingetrokken_door_run is null"));
        var summary = await store.Store.SummaryAsync(run, CancellationToken.None);
        Assert.Equal(1, summary.PerUitkomst[Uitkomst.Afgekeurd]);
        Assert.Equal(3, summary.PerUitkomst[Uitkomst.Geaccepteerd]);
        Assert.Equal(summary.Offered, summary.PerUitkomst.Values.Sum());
    }
}
