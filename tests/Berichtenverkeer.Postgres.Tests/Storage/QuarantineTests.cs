using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

[Collection(PostgresTests.Name)]
public sealed class QuarantineTests(PostgresFixture postgres)
{
    private static readonly byte[] Unknown = Encoding.UTF8.GetBytes("<ns:Bericht xmlns:ns='http://www.istandaarden.nl/ijw/9_9/jw305/schema'/>");

    private static MessageQueries Queries(StoreCase store) =>
        new(store.Database.Writer, Polly.ResiliencePipeline.Empty);

    /// <summary>A night with a message that no release knows, which goes to quarantaine.</summary>
    /// <returns>Its number.</returns>
    private static async Task<long> UnknownAsync(StoreCase store)
    {
        var run = await store.OpenAsync();
        await store.TakeInAsync(run, Messages.Offer(Unknown));
        await store.FinishAsync(run);
        return await store.AskAsync<long>("select max(bericht_id) from bron.quarantaine");
    }

    /// <summary>A valid message that a first night left in quarantaine, by a fault of the engine.</summary>
    private static async Task<(Run Night, long BerichtId, Bericht Bericht)> FaultAsync(StoreCase store)
    {
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A1"));
        await store.Store.CommitChunkAsync(
            lease,
            [new(chunk[0].BerichtId, null, Uitkomst.Quarantaine, [], new(Uitkomst.Quarantaine, Redenen.InterneFout, "Interne fout."))],
            CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await store.Store.CloseRunAsync(lease.Run, CancellationToken.None));
        return (lease.Run, chunk[0].BerichtId, chunk[0].Bericht!);
    }

    [Fact]
    public async Task Restored_message_is_judged_in_the_new_run_on_its_own_business_date_and_the_old_run_keeps_its_counts()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (night, id, bericht) = await FaultAsync(store);
        var item = Assert.Single(await Queries(store).QuarantineAsync(includeSettled: false, CancellationToken.None));
        Assert.Equal((id, "JW305", "0014", "interne_fout", "open", "map/bericht.xml"), (item.BerichtId, item.Bericht, item.Gemeente, item.Reden, item.Toestand, item.Herkomst));
        var run = await store.OpenAsync(new(2026, 7, 1));
        Assert.Equal([id], await store.Store.RestoreAsync(run, [new(id, Messages.Offer(bericht).Result!)], CancellationToken.None));
        Assert.Equal([null], await store.Store.RestoreAsync(run, [new(id, Messages.Offer(bericht).Result!)], CancellationToken.None));
        await store.FinishAsync(run);
        Assert.Equal(new DateOnly(2026, 5, 6), await store.AskAsync<DateOnly>("select op_datum from kern.bericht"));
        Assert.Equal(run.RunId, await store.AskAsync<long>("select bekend_door_run from kern.start_product"));
        Assert.Empty(await Queries(store).QuarantineAsync(includeSettled: false, CancellationToken.None));
        Assert.Equal(run.RunId, Assert.Single(await Queries(store).QuarantineAsync(includeSettled: true, CancellationToken.None)).HersteldDoorRun);
        var before = await store.Store.SummaryAsync(night, CancellationToken.None);
        var after = await store.Store.SummaryAsync(run, CancellationToken.None);
        Assert.Equal((1, 1), (before.Offered, before.PerUitkomst[Uitkomst.Quarantaine]));
        Assert.Equal((1, 1), (after.Offered, after.PerUitkomst[Uitkomst.Geaccepteerd]));
    }

    [Fact]
    public async Task Message_that_still_cannot_be_judged_waits_again()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var id = await UnknownAsync(store);
        var run = await store.OpenAsync(new(2026, 7, 1));
        Assert.Equal([null], await store.Store.RestoreAsync(run, [new(id, Messages.Offer(Unknown).Result!)], CancellationToken.None));
        await store.FinishAsync(run);
        Assert.Equal(["hersteld", "open"], await store.ListAsync<string>("select toestand from bron.quarantaine order by quarantaine_id"));
        Assert.Equal(1, (await store.Store.SummaryAsync(run, CancellationToken.None)).PerUitkomst[Uitkomst.Quarantaine]);
    }

    [Fact]
    public async Task Restoring_whose_answer_gets_lost_does_nothing_twice()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (_, valid, bericht) = await FaultAsync(store);
        var unknown = await UnknownAsync(store);
        var run = await store.OpenAsync(new(2026, 7, 1));
        Assert.Equal(
            [valid, null],
            await store.NewStoreThatLosesAnswers().RestoreAsync(run, [new(valid, Messages.Offer(bericht).Result!), new(unknown, Messages.Offer(Unknown).Result!)], CancellationToken.None));
        Assert.Equal(
            [$"{valid} hersteld", $"{unknown} hersteld", $"{unknown} open"],
            await store.ListAsync<string>("select bericht_id || ' ' || toestand from bron.quarantaine order by quarantaine_id"));
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from bron.aanbieding where run_id = @RunId", new { run.RunId }));
    }

    [Fact]
    public async Task Message_that_a_run_put_back_is_not_taken_up_by_that_run_again()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var id = await UnknownAsync(store);
        var run = await store.OpenAsync(new(2026, 7, 1));
        await store.Store.RestoreAsync(run, [new(id, Messages.Offer(Unknown).Result!)], CancellationToken.None);
        await store.Store.RestoreAsync(run, [new(id, Messages.Offer(Unknown).Result!)], CancellationToken.None);
        Assert.Equal(["hersteld", "open"], await store.ListAsync<string>("select toestand from bron.quarantaine order by quarantaine_id"));
        await store.FinishAsync(run);
        Assert.Equal(1, (await store.Store.SummaryAsync(run, CancellationToken.None)).Offered);
    }

    [Fact]
    public async Task Large_messages_are_taken_up_in_parts_that_are_bounded_by_their_bytes()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        foreach (var megabytes in new[] { 3, 4, 5, 9, 1 })
            await store.TakeInAsync(run, Messages.Offer([.. Unknown, .. Enumerable.Repeat((byte)' ', megabytes * 1024 * 1024)]));
        await store.FinishAsync(run);
        var ids = await store.ListAsync<long>("select bericht_id from bron.quarantaine order by quarantaine_id");
        var parts = await store.Store.PartsAsync([.. ids], CancellationToken.None);
        Assert.Equal<IEnumerable<long>>([[ids[0], ids[1]], [ids[2]], [ids[3]], [ids[4]]], parts);
    }

    [Fact]
    public async Task Message_that_reads_as_broken_now_is_refused_with_its_findings()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (_, id, bericht) = await FaultAsync(store);
        var run = await store.OpenAsync(new(2026, 7, 1));
        Assert.Equal([null], await store.Store.RestoreAsync(run, [new(id, Messages.Offer(Messages.Write(bericht)[..^20]).Result!)], CancellationToken.None));
        Assert.Equal("afgekeurd", await store.AskAsync<string>("select uitkomst from bron.bericht"));
        Assert.Equal("XML01", await store.AskAsync<string>("select code from bron.bevinding"));
    }

    [Fact]
    public async Task Discarded_restore_leaves_the_message_in_quarantaine()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (_, id, bericht) = await FaultAsync(store);
        var run = await store.OpenAsync(new(2026, 7, 1));
        await store.Store.RestoreAsync(run, [new(id, Messages.Offer(bericht).Result!)], CancellationToken.None);
        await store.Store.DiscardRunAsync(run, CancellationToken.None);
        Assert.Equal("quarantaine interne_fout open", await store.AskAsync<string>("select concat_ws(' ', uitkomst, b.reden, toestand) from bron.bericht b join bron.quarantaine q using (bericht_id)"));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from bron.werk"));
        var again = await store.OpenAsync(new(2026, 7, 2));
        Assert.Equal([id], await store.Store.RestoreAsync(again, [new(id, Messages.Offer(bericht).Result!)], CancellationToken.None));
    }

    [Fact]
    public async Task Payloads_that_wait_and_may_be_of_the_unit_come_one_by_one()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (_, own, bericht) = await FaultAsync(store);
        var elsewhere = Messages.Start("A7");
        elsewhere.Header.Ontvanger = "0034";
        var (lease, chunk) = await store.ClaimAsync(elsewhere);
        await store.Store.CommitChunkAsync(
            lease, [new(chunk[0].BerichtId, null, Uitkomst.Quarantaine, [], new(Uitkomst.Quarantaine, Redenen.InterneFout, "Interne fout."))], CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await store.Store.CloseRunAsync(lease.Run, CancellationToken.None));
        var run = await store.OpenAsync();
        await store.TakeInAsync(run, Messages.Offer(Unknown), Messages.Offer(Messages.Start("A8")));
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        var waiting = new List<(long BerichtId, byte[] Payload)>();
        await foreach (var (berichtId, payload) in store.Store.QuarantinedPayloadsAsync((await store.Store.ClaimUnitAsync(run, CancellationToken.None))!, CancellationToken.None))
            waiting.Add((berichtId, payload.ToArray()));
        Assert.Equal([own, await store.AskAsync<long>("select max(bericht_id) from bron.quarantaine")], waiting.Select(one => one.BerichtId));
        Assert.Equal([Messages.Write(bericht), Unknown], waiting.Select(one => one.Payload));
    }

    [Fact]
    public async Task Message_that_was_taken_up_again_does_not_wait()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (_, id, bericht) = await FaultAsync(store);
        var run = await store.OpenAsync(new(2026, 7, 1));
        await store.Store.RestoreAsync(run, [new(id, Messages.Offer(bericht).Result!)], CancellationToken.None);
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        await foreach (var _ in store.Store.QuarantinedPayloadsAsync((await store.Store.ClaimUnitAsync(run, CancellationToken.None))!, CancellationToken.None))
            Assert.Fail("It is being judged.");
    }
}
