using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>What we refuse is kept and counts for nothing, until a retour that comes in says otherwise.</summary>
[Collection(PostgresTests.Name)]
public sealed class RefusedTests(PostgresFixture postgres)
{
    private const string Verdict = "select concat_ws(' ', uitkomst, oordeel_motor, oordeel_retour, ingetrokken_door_run, onderscheid = bericht_id) from kern.bericht where not retour and identificatie = @Identificatie";
    private const string Starts = "select concat_ws(' ', b.identificatie, s.status_aanlevering, s.ingetrokken_door_run) from kern.start_product s join kern.bericht b using (gemeente, bericht_id) where not s.retour order by 1";
    private const string Current = "select concat_ws(' ', b.identificatie, t.toewijzing_nummer, k.bsn, t.aanbieder) from kern.toewijzing_actueel t join kern.bericht b using (gemeente, bericht_id) join kern.client k on k.client_id = t.client_id and k.versie = 1 order by 1";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Accepting_retour_makes_a_refused_message_stand_in_the_same_night_or_a_later_one(bool sameNight)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var toewijzing = Messages.Toewijzing("T1");
        var retour = Messages.Retour(toewijzing, "R1", Messages.Day(6));
        var night = await store.NightRefusingAsync(["T1"], sameNight ? [toewijzing, retour] : [toewijzing]);
        if (!sameNight)
        {
            Assert.Equal("afgekeurd afgekeurd 1 f", await store.AskAsync<string>(Verdict, new { Identificatie = "T1" }));
            Assert.Empty(await store.ListAsync<string>(Current));
            Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.toewijzing"));
            await store.NightAsync(retour);
        }

        Assert.Equal("geaccepteerd afgekeurd geaccepteerd t", await store.AskAsync<string>(Verdict, new { Identificatie = "T1" }));
        Assert.Equal([$"T1 1001 {Messages.FirstBsn} {Messages.Aanbieder}"], await store.ListAsync<string>(Current));
        Assert.Equal(3, await store.AskAsync<long>("select (select count(*) from kern.contact where ingetrokken_door_run is null) + (select count(*) from kern.bericht_client where ingetrokken_door_run is null) + (select count(*) from kern.client where ingetrokken_door_run is null)"));
        Assert.Equal("afgekeurd", await store.AskAsync<string>("select uitkomst from bron.bericht where bericht = 'JW301'"));
        Assert.Equal(1, (await store.Store.SummaryAsync(night, CancellationToken.None)).PerUitkomst[Uitkomst.Afgekeurd]);
    }

    [Fact]
    public async Task Retour_that_refuses_too_leaves_it_refused()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var start = Messages.Start("A1");
        await store.NightRefusingAsync(["A1"], start);
        await store.NightAsync(Messages.Retour(start, "R1", Messages.Day(6), "0001"));
        Assert.Equal("afgekeurd afgekeurd afgekeurd 1 f", await store.AskAsync<string>(Verdict, new { Identificatie = "A1" }));
        Assert.Equal(["A1 1 1"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Message_that_stands_again_may_share_its_Identificatie_with_one_that_took_it()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Start("A1");
        await store.NightRefusingAsync(["A1"], refused);
        await store.NightAsync(Messages.Start("A1", day: 7, nummer: 1002));
        await store.NightAsync(Messages.Retour(refused, "R1", Messages.Day(8)));
        Assert.Equal(["A1 1", "A1 1"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Number_of_a_refused_301_is_free_for_another_client()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightRefusingAsync(["T1"], Messages.Toewijzing("T1"));
        await store.NightAsync(Messages.Toewijzing("T2", bsn: Messages.SecondBsn));
        Assert.Equal([$"T2 1001 {Messages.SecondBsn} {Messages.Aanbieder}"], await store.ListAsync<string>(Current));
    }

    [Fact]
    public async Task Number_of_a_301_that_a_retour_refused_is_free_for_another_client()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var first = Messages.Toewijzing("T1");
        await store.NightAsync(first, Messages.Retour(first, "R1", Messages.Day(5), "0001"));
        await store.NightAsync(Messages.Toewijzing("T2", bsn: Messages.SecondBsn));
        Assert.Equal([$"T2 1001 {Messages.SecondBsn} {Messages.Aanbieder}"], await store.ListAsync<string>(Current));
    }

    [Fact]
    public async Task Number_of_which_a_version_stands_stays_with_its_client()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Toewijzing("T1"));
        await store.NightAsync(Messages.Toewijzing("T2", tijd: "11:00:00", bsn: Messages.SecondBsn));
        Assert.Equal([$"T2 1001 {Messages.FirstBsn} {Messages.Aanbieder}"], await store.ListAsync<string>(Current));
    }

    [Fact]
    public async Task Toewijzing_without_number_that_stands_again_is_the_one_that_is_sent_later()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.OldToewijzing("T1", 10);
        await store.NightRefusingAsync(["T1"], refused);
        await store.NightAsync(Messages.Retour(refused, "R1", Messages.Day(6)));
        await store.NightAsync(Messages.OldToewijzing("T2", 11));
        Assert.Equal("1 2 T2", await store.AskAsync<string>($"select concat_ws(' ', (select count(*) from kern.toewijzing), (select count(*) from kern.toewijzing_versie), (select identificatie from kern.toewijzing_actueel join kern.bericht using (gemeente, bericht_id)))"));
    }

    [Fact]
    public async Task Version_of_a_message_that_stands_again_joins_the_others()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Toewijzing("T2", day: 5, tijd: "11:00:00");
        await store.NightRefusingAsync(["T2"], Messages.Toewijzing("T1"), refused);
        Assert.Equal([$"T1 1001 {Messages.FirstBsn} {Messages.Aanbieder}"], await store.ListAsync<string>(Current));
        await store.NightAsync(Messages.Retour(refused, "R1", Messages.Day(8)));
        Assert.Equal([$"T2 1001 {Messages.FirstBsn} {Messages.Aanbieder}"], await store.ListAsync<string>(Current));
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from kern.toewijzing_versie"));
    }

    [Fact]
    public async Task Answer_on_a_refused_declaratie_grants_all_but_the_lines_that_it_refuses()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 3);
        await store.NightRefusingAsync(["D1"], declaratie);
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.prestatie where ingetrokken_door_run is null"));
        await store.NightAsync(Messages.DeclaratieAntwoord(declaratie, "X1", "RN00002"));
        Assert.Equal("deels_afgewezen afgekeurd deels_afgewezen t", await store.AskAsync<string>(Verdict, new { Identificatie = "D1" }));
        Assert.Equal(["RN00001", "RN00003"], await store.ListAsync<string>("select referentie_nummer from kern.prestatie where not retour and ingetrokken_door_run is null order by 1"));
    }

    [Fact]
    public async Task Refused_message_removes_nothing_and_does_when_it_stands_again()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var removal = Messages.Start("A2", day: 6, status: "3");
        await store.NightRefusingAsync(["A2"], Messages.Start("A1"), removal);
        Assert.Equal(["A1 1", "A2 3 1"], await store.ListAsync<string>(Starts));
        await store.NightAsync(Messages.Retour(removal, "R1", Messages.Day(8)));
        Assert.Equal(["A1 1 2", "A2 3"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Removal_that_a_later_retour_refuses_gives_back_what_it_removed()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var start = Messages.Start("A2", day: 6, status: "3");
        var stop = Messages.Stop("B2", day: 21, status: "3");
        await store.NightAsync(Messages.Start("A1"), start, Messages.Stop("B1"), stop);
        Assert.Equal(["A1 1 1", "A2 3"], await store.ListAsync<string>(Starts));
        await store.NightAsync(Messages.Retour(start, "R1", Messages.Day(8), "0001"), Messages.Retour(stop, "R2", Messages.Day(22), "0001"));
        Assert.Equal(["A1 1", "A2 3 2"], await store.ListAsync<string>(Starts));
        Assert.Equal(
            ["B1", "B2 2"],
            await store.ListAsync<string>("select concat_ws(' ', b.identificatie, s.ingetrokken_door_run, s.ingetrokken_door_bericht) from kern.stop_product s join kern.bericht b using (gemeente, bericht_id) where not s.retour order by 1"));
    }

    [Fact]
    public async Task What_a_refused_removal_removed_does_not_come_back_when_it_was_refused_itself()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var start = Messages.Start("A1");
        var removal = Messages.Start("A2", day: 6, status: "3");
        await store.NightAsync(start, removal);
        await store.NightAsync(Messages.Retour(start, "R1", Messages.Day(8), "0001"), Messages.Retour(removal, "R2", Messages.Day(8), "0001"));
        Assert.Equal(["A1 1 1", "A2 3 2"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Start_that_came_back_can_be_removed_in_the_same_night()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Start("A2", day: 6, status: "3");
        await store.NightAsync(Messages.Start("A1"), refused);
        await store.NightAsync(Messages.Retour(refused, "R1", Messages.Day(8), "0001"), Messages.Start("A3", day: 9, status: "3"));
        Assert.Equal(["A1 1 2", "A2 3 2", "A3 3"], await store.ListAsync<string>(Starts));
    }

    [Fact]
    public async Task Refused_message_does_not_change_a_client_and_what_it_told_of_a_new_one_gives_way()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Start("A1"));
        var wrong = Messages.Start("A2", day: 10);
        wrong.Client!.Naam!.Geslachtsnaam = "Anders";
        var wrongOfNew = Messages.Start("A3", day: 10, bsn: Messages.SecondBsn);
        wrongOfNew.Client!.Naam!.Geslachtsnaam = "Anders";
        wrongOfNew.Client!.Naam!.Voorvoegsel = "van";
        await store.NightRefusingAsync(["A2", "A3"], wrong, wrongOfNew);
        await store.NightAsync(Messages.Start("A4", day: 7, bsn: Messages.SecondBsn));
        Assert.Equal(
            ["999900006 1 Voorbeeld 2026-05-05", "999900018 1 Anders van 2026-05-10 2", "999900018 2 Voorbeeld 2026-05-07"],
            await store.ListAsync<string>("select concat_ws(' ', bsn, versie, geslachtsnaam, voorvoegsel, gegevens_dagtekening, ingetrokken_door_run) from kern.client order by 1"));
    }

    [Fact]
    public async Task Refused_message_is_seen_in_the_course_of_a_case_as_withdrawn()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightRefusingAsync(["T1", "A1"], Messages.Toewijzing("T1"), Messages.Start("A1"));
        var lines = await new Postgres.Queries.MessageQueries(store.Database.Writer, Polly.ResiliencePipeline.Empty)
            .SearchAsync(Postgres.Queries.SearchBy.Bsn, Messages.FirstBsn, CancellationToken.None);
        Assert.Equal(["JW301", "JW305"], lines.Select(line => line.Bericht));
        Assert.All(lines, line => Assert.EndsWith("(ingetrokken)", line.Regel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Signaal_is_kept_and_shown_but_counted_nowhere()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A1"), Messages.Start("A2", day: 6));
        var signaal = new Finding(FindingLevel.Bericht, "TR380", "9380", "/Bericht/Client", 3, 5, "Alleen gemeld.") { Signaal = true };
        var breach = new Finding(FindingLevel.Berichtoverstijgend, "TR056", "9056", "/Bericht/Header", 3, 5, "Identificatie is al gebruikt.");
        await store.Store.CommitChunkAsync(
            lease, [chunk[0] with { Findings = [signaal] }, chunk[1] with { Uitkomst = Uitkomst.Afgekeurd, Findings = [signaal, breach] }], CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        var summary = await store.Store.SummaryAsync(lease.Run, CancellationToken.None);
        Assert.Equal([("TR056", "Identificatie is al gebruikt.", 1L)], summary.TopCodes);
        var message = await new Postgres.Queries.MessageQueries(store.Database.Writer, Polly.ResiliencePipeline.Empty).FindAsync(chunk[1].BerichtId, CancellationToken.None);
        Assert.Equal([("TR380", true), ("TR056", false)], message!.Findings.Select(finding => (finding.Code, finding.Signaal)));
        var problems = await new Postgres.Queries.ProblemQueries(store.Database.Writer, Polly.ResiliencePipeline.Empty).OfRunAsync(lease.Run.RunId, CancellationToken.None);
        Assert.Equal([(chunk[1].BerichtId, "TR056")], problems.Select(problem => (problem.BerichtId!.Value, problem.Code!)));
    }

    [Fact]
    public async Task Rules_that_could_not_decide_are_counted_once_per_message_also_when_a_chunk_comes_twice()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A1"), Messages.Start("A2", day: 6), Messages.Start("A3", day: 7));
        Berichtenverkeer.Storage.JudgedBericht[] judged = [chunk[0] with { Onbeslist = ["TR002", "TR367"] }, chunk[1] with { Onbeslist = ["TR367"] }, chunk[2] with { Onbeslist = ["TR367"] }];
        await store.Store.CommitChunkAsync(lease, judged[..2], CancellationToken.None);
        await store.Store.CommitChunkAsync(lease, judged, CancellationToken.None);
        Assert.Equal([("TR367", 3L), ("TR002", 1L)], (await store.Store.SummaryAsync(lease.Run, CancellationToken.None)).Onbeslist);
        Assert.Equal(["0014 jw"], await store.ListAsync<string>("select distinct gemeente || ' ' || domein from bron.onbeslist"));
    }
}
