using Berichtenverkeer.Pipeline.Tests.Declareren;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Declareren.DeclaratieBouw;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>Nights that broke off while others went on beside them. All are about one gemeente and domein.</summary>
[Collection(PostgresTests.Name)]
public sealed class RecoveryTests(PostgresFixture postgres)
{
    private const string Outcomes = "select identificatie, run_id, uitkomst from bron.bericht order by identificatie";
    private const string Unclosed = "select count(*) from bron.run where fase <> 'gesloten'";

    [Fact]
    public async Task A_closed_night_that_inherits_a_message_is_finished_again_before_the_next_night()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var first = new Engine(database, owner: "a");
        var beside = new Engine(database, owner: "b");

        // The first breaks off in its first pass, when the one beside it was offered the same bytes and is done.
        await Assert.ThrowsAsync<IOException>(() => RunAsync(first, night, [Message(10001)], beforeFix: async () =>
        {
            await RunAsync(beside, night, [Message(10001), Message(10002)]);
            throw new IOException("Stuk.");
        }));
        var next = await RunAsync(first, night, [Message(10003)]);

        Assert.False(next.Interrupted);
        Assert.Equal(2, Assert.Single(next.Recovered).Run.RunId);
        Assert.Equal("T10001 2 geaccepteerd / T10002 2 geaccepteerd / T10003 3 geaccepteerd", await night.AskAsync(Outcomes));
        Assert.Equal("0", await night.AskAsync(Unclosed));
    }

    [Fact]
    public async Task A_night_that_inherits_a_message_in_its_second_pass_goes_on_with_it()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var first = new Engine(database, owner: "a");
        var beside = new Engine(database, owner: "b");
        NightResult? other = null;

        await Assert.ThrowsAsync<IOException>(() => RunAsync(first, night, [Message(10001)], beforeFix: async () =>
        {
            other = await RunAsync(beside, night, [Message(10001), Message(10002)], beforeFirstCommit: () => DiscardAsync(first.Store));
            throw new IOException("Stuk.");
        }));

        Assert.False(other!.Interrupted);
        Assert.Equal("T10001 2 geaccepteerd / T10002 2 geaccepteerd", await night.AskAsync(Outcomes));
        Assert.Equal("0", await night.AskAsync(Unclosed));
    }

    [Fact]
    public async Task Two_broken_off_nights_of_which_the_later_has_begun_are_both_finished()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var first = new Engine(database, owner: "a", leaseSeconds: 0.3);
        var second = new Engine(database, owner: "b", leaseSeconds: 0.3);
        using var stop = new CancellationTokenSource();

        // The one that opens first is fixed last, and stops there; the other breaks off with its unit begun.
        var interrupted = await RunAsync(first, night, [Message(10001)], stop: stop.Token, beforeFix: async () =>
        {
            await Assert.ThrowsAsync<IOException>(() =>
                RunAsync(second, night, [Message(10002)], beforeFirstCommit: () => throw new IOException("Stuk.")));
            await stop.CancelAsync();
        });
        var next = await RunAsync(first, night, [Message(10003)]);

        Assert.True(interrupted.Interrupted);
        Assert.False(next.Interrupted);
        Assert.Equal([1, 2], next.Recovered.Select(run => run.Run.RunId));
        Assert.Equal("T10001 1 geaccepteerd / T10002 2 geaccepteerd / T10003 3 geaccepteerd", await night.AskAsync(Outcomes));
    }

    /// <summary>A night at which something happens. Lanes that would wait for ever are stopped, and the night is interrupted.</summary>
    private static async Task<NightResult> RunAsync(
        Engine engine, SmallNight night, IReadOnlyList<byte[]> payloads, Func<Task>? beforeFix = null, Func<Task>? beforeFirstCommit = null, CancellationToken stop = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        var store = new HeldStore(engine.Store, beforeFix ?? (() => Task.CompletedTask), beforeFirstCommit ?? (() => Task.CompletedTask));
        return await engine.RunAsync(night.Write(payloads), store: store, opDatum: SmallNight.OpDatum, cancellationToken: patience.Token);
    }

    /// <summary>Discards what its process was still taking in.</summary>
    private static async Task DiscardAsync(INightStore store)
    {
        var runs = await store.UnfinishedRunsAsync(CancellationToken.None);
        await store.DiscardRunAsync(Assert.Single(runs, run => !run.Opened), CancellationToken.None);
    }

    private static byte[] Message(long nummer) =>
        Bytes(Toewijzing(nummer, 2, "2", new(2026, 1, 1), new(2026, 12, 31), nummer == 10001 ? Voorbeeld.Bsn : Voorbeeld.AndereBsn));
}
