using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Dapper;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>A run is discarded whose message another run, the heir, was offered too: whatever the heir is doing, the message is judged.</summary>
[Collection(PostgresTests.Name)]
public sealed class HandOverTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Unit_that_inherits_a_message_while_it_is_worked_on_is_not_done_yet()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (stopped, heir) = await OfferedTwiceAsync(store);
        var lease = await ClaimAsync(store, heir);
        await store.Store.CommitChunkAsync(lease, await store.JudgedAsync(lease), CancellationToken.None);

        await store.Store.DiscardRunAsync(stopped, CancellationToken.None);

        Assert.False(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.Equal("A1", Assert.Single(await store.Store.WorkAsync(lease, int.MaxValue, CancellationToken.None)).Identificatie);
        await store.EndAsync(lease);
        await AssertJudgedAsync(store, heir);
    }

    [Fact]
    public async Task Run_that_closes_while_messages_are_handed_to_it_is_not_done_yet()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (stopped, heir) = await OfferedTwiceAsync(store);
        await DoUnitAsync(store, heir);

        // The hand-over is on its way, and cannot be seen yet, as long as somebody else holds the unit.
        var (discarding, closing) = await StartInTurnAsync(
            store, "bron.eenheid", heir, () => store.Store.DiscardRunAsync(stopped, CancellationToken.None), () => store.NewStore("proces 2").CloseRunAsync(heir, CancellationToken.None));

        await discarding;
        Assert.False(await closing);
        await store.FinishAsync(heir);
        await AssertJudgedAsync(store, heir);
    }

    [Fact]
    public async Task Run_that_inherits_messages_while_it_closes_is_unfinished_again()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (stopped, heir) = await OfferedTwiceAsync(store);
        await DoUnitAsync(store, heir);

        // The run is being closed, which cannot be seen yet, as long as somebody else holds it.
        var (closing, discarding) = await StartInTurnAsync(
            store, "bron.run", heir, () => store.NewStore("proces 2").CloseRunAsync(heir, CancellationToken.None), () => store.Store.DiscardRunAsync(stopped, CancellationToken.None));

        Assert.True(await closing);
        await discarding;
        Assert.Equal(heir, Assert.Single(await store.Store.UnfinishedRunsAsync(CancellationToken.None)));
        await store.FinishAsync(heir);
        await AssertJudgedAsync(store, heir);
    }

    [Fact]
    public async Task Unit_that_inherits_a_message_after_it_was_done_waits_for_the_night_that_has_begun_there()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (stopped, heir) = await OfferedTwiceAsync(store);
        await DoUnitAsync(store, heir);
        Assert.True(await store.Store.CloseRunAsync(heir, CancellationToken.None));
        var begun = await store.LeaseAsync();

        await store.Store.DiscardRunAsync(stopped, CancellationToken.None);

        Assert.Null(await store.Store.ClaimUnitAsync(heir, CancellationToken.None));
        await store.EndAsync(begun);
        await store.FinishAsync(heir);
        await AssertJudgedAsync(store, heir);
    }

    [Fact]
    public async Task Later_night_does_not_wait_for_a_closed_one_that_inherits_a_message()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var stopped = await store.OpenAsync();
        await store.TakeInAsync(stopped, Messages.Offer(Messages.Start("A1")));
        var heir = await store.OpenAsync();
        await store.TakeInAsync(heir, Messages.Offer(Messages.Start("A1")));
        await store.FinishAsync(heir);

        await store.Store.DiscardRunAsync(stopped, CancellationToken.None);

        // Nobody has taken the closed one up yet, and it goes on when this one is done.
        var later = await store.LeaseAsync();
        Assert.NotNull(later);
        Assert.Null(await store.Store.ClaimUnitAsync(heir, CancellationToken.None));
        await store.EndAsync(later);
        await store.FinishAsync(heir);
        Assert.Equal("geaccepteerd", await store.AskAsync<string>("select uitkomst from bron.bericht where identificatie = 'A1'"));
    }

    [Fact]
    public async Task Unit_that_inherits_a_message_after_it_was_done_is_nobodys_until_it_is_taken_again()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (stopped, heir) = await OfferedTwiceAsync(store);
        var earlier = await DoUnitAsync(store, heir);

        await store.Store.DiscardRunAsync(stopped, CancellationToken.None);

        await Assert.ThrowsAsync<LeaseLostException>(() => store.Store.FinishUnitAsync(earlier, CancellationToken.None));
        var lease = await ClaimAsync(store, heir);
        Assert.True(lease.Fencing > earlier.Fencing);
        await store.EndAsync(lease);
        await AssertJudgedAsync(store, heir);
    }

    /// <summary>A run that stops in its first pass with message A1, and its heir: that was offered A1 too, has A2, and is fixed.</summary>
    private static async Task<(Run Stopped, Run Heir)> OfferedTwiceAsync(StoreCase store)
    {
        var stopped = await store.OpenAsync();
        await store.TakeInAsync(stopped, Messages.Offer(Messages.Start("A1")));
        var heir = await store.OpenAsync();
        await store.TakeInAsync(heir, Messages.Offer(Messages.Start("A1")), Messages.Offer(Messages.Start("A2", nummer: 1002)));
        return (stopped, await store.Store.FixNightAsync(heir, CancellationToken.None));
    }

    private static async Task<UnitLease> ClaimAsync(StoreCase store, Run run)
    {
        var lease = await store.Store.ClaimUnitAsync(run, CancellationToken.None);
        Assert.NotNull(lease);
        return lease;
    }

    private static async Task<UnitLease> DoUnitAsync(StoreCase store, Run run)
    {
        var lease = await ClaimAsync(store, run);
        await store.Store.CommitChunkAsync(lease, await store.JudgedAsync(lease), CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        return lease;
    }

    /// <summary>Starts one and then the other while somebody else holds the rows of a run, so that both wait, in that order.</summary>
    private static async Task<(TFirst First, TSecond Second)> StartInTurnAsync<TFirst, TSecond>(StoreCase store, string table, Run run, Func<TFirst> first, Func<TSecond> second)
        where TFirst : Task
        where TSecond : Task
    {
        await using var connection = await store.Database.Writer.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync($"select from {table} where run_id = @RunId for update", new { run.RunId });
        var one = first();
        await UntilWaitingAsync(store, 1, one);
        var other = second();
        await UntilWaitingAsync(store, 2, other);
        return (one, other);
    }

    /// <summary>Waits until so many transactions wait for another, or a task that should not end did.</summary>
    private static async Task UntilWaitingAsync(StoreCase store, int count, Task task)
    {
        while (!task.IsCompleted && await store.AskAsync<long>("select count(distinct pid) from pg_locks where not granted") < count)
            await Task.Delay(10);
    }

    private static async Task AssertJudgedAsync(StoreCase store, Run heir)
    {
        Assert.Equal(
            [$"A1 {heir.RunId} geaccepteerd", $"A2 {heir.RunId} geaccepteerd"],
            await store.ListAsync<string>("select concat_ws(' ', identificatie, run_id, uitkomst) from bron.bericht where identificatie like 'A_' order by identificatie"));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from bron.werk"));
        Assert.Empty(await store.Store.UnfinishedRunsAsync(CancellationToken.None));
    }
}
