using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

[Collection(PostgresTests.Name)]
public sealed class UnitTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Each_unit_is_given_to_one_process()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        await store.TakeInAsync(run, Messages.Offer(Messages.Start("A1")), Messages.Offer(Messages.Of315("A2", gemeente: "0034")));
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        var other = store.NewStore("proces 2");
        var first = await store.Store.ClaimUnitAsync(run, CancellationToken.None);
        var second = await other.ClaimUnitAsync(run, CancellationToken.None);
        Assert.Equal(new UnitKey("0014", Domein.Jw), first!.Unit);
        Assert.Equal(new UnitKey("0034", Domein.Jw), second!.Unit);
        Assert.Null(await store.Store.ClaimUnitAsync(run, CancellationToken.None));
        Assert.Null(await other.ClaimUnitAsync(run, CancellationToken.None));
    }

    [Fact]
    public async Task Process_that_was_overtaken_stores_nothing()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        await store.TakeInAsync(run, Messages.Offer(Messages.Start("A1")));
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        var slow = store.NewStore("proces 2", TimeSpan.FromMilliseconds(1));
        var lost = await slow.ClaimUnitAsync(run, CancellationToken.None);
        var chunk = await store.JudgedAsync(lost!);
        await Task.Delay(20);
        var lease = await store.Store.ClaimUnitAsync(run, CancellationToken.None);
        Assert.True(lease!.Fencing > lost!.Fencing);
        await Assert.ThrowsAsync<LeaseLostException>(() => slow.CommitChunkAsync(lost, chunk, CancellationToken.None));
        await Assert.ThrowsAsync<LeaseLostException>(() => slow.FinishUnitAsync(lost, CancellationToken.None));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.bericht"));
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.bericht"));
    }

    [Fact]
    public async Task Late_process_that_nobody_overtook_may_go_on()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        await store.TakeInAsync(run, Messages.Offer(Messages.Start("A1")));
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        var slow = store.NewStore("proces 2", TimeSpan.FromMilliseconds(1));
        var lease = await slow.ClaimUnitAsync(run, CancellationToken.None);
        await Task.Delay(20);
        await slow.CommitChunkAsync(lease!, await store.JudgedAsync(lease!), CancellationToken.None);
        Assert.True(await slow.FinishUnitAsync(lease!, CancellationToken.None));
        Assert.True(await slow.FinishUnitAsync(lease!, CancellationToken.None));
        Assert.True(await slow.CloseRunAsync(run, CancellationToken.None));
        Assert.True(await slow.CloseRunAsync(run, CancellationToken.None));
        Assert.Empty(await slow.UnfinishedRunsAsync(CancellationToken.None));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from bron.werk"));
    }

    [Fact]
    public async Task A_run_that_another_living_process_is_opening_is_left_alone_and_that_of_a_dead_one_is_not()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var opening = new RunOpening(RunSoort.Verwerk, new(2026, 5, 6), new(2026, 5, 6, 2, 15, 0, TimeSpan.Zero), "0.1.0", "{}");
        await store.NewStore($"{Environment.MachineName}:1").OpenRunAsync(opening, CancellationToken.None);
        var dead = await store.NewStore($"{Environment.MachineName}:{int.MaxValue}").OpenRunAsync(opening, CancellationToken.None);

        Assert.Equal([dead], await store.Store.UnfinishedRunsAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Unit_waits_for_the_same_gemeente_of_an_earlier_night()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var first = await store.OpenAsync();
        await store.TakeInAsync(first, Messages.Offer(Messages.Start("A1")));
        var second = await store.OpenAsync(new(2026, 5, 7));
        await store.TakeInAsync(second, Messages.Offer(Messages.Start("A2")), Messages.Offer(Messages.Of315("A3", gemeente: "0034")));
        first = await store.Store.FixNightAsync(first, CancellationToken.None);
        second = await store.Store.FixNightAsync(second, CancellationToken.None);
        Assert.Equal("0034", (await store.Store.ClaimUnitAsync(second, CancellationToken.None))!.Unit.Gemeente);
        Assert.Null(await store.Store.ClaimUnitAsync(second, CancellationToken.None));
        await store.FinishAsync(first);
        Assert.Equal("0014", (await store.Store.ClaimUnitAsync(second, CancellationToken.None))!.Unit.Gemeente);
    }

    [Fact]
    public async Task Unit_with_open_work_does_not_end_and_its_run_does_not_close()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, _) = await store.ClaimAsync(Messages.Start("A1"));
        Assert.False(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.False(await store.Store.CloseRunAsync(lease.Run, CancellationToken.None));
    }

    [Fact]
    public async Task Run_is_given_back_as_it_was_opened()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var moment = new DateTimeOffset(2026, 5, 6, 2, 15, 3, TimeSpan.FromHours(2));
        var run = await store.Store.OpenRunAsync(new(RunSoort.Historie, new(2026, 5, 6), moment, "1.2.3", """{"a":1}"""), CancellationToken.None);
        var stored = Assert.Single(await store.Store.UnfinishedRunsAsync(CancellationToken.None));
        Assert.Equal(run, stored);
        Assert.Equal(moment, stored.Moment);
        Assert.Equal("1.2.3 {\"a\": 1}", await store.AskAsync<string>("select versie || ' ' || instellingen from bron.run"));
    }
}
