using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Pipeline.Tests.Nights;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Declareren.DeclaratieBouw;

namespace Berichtenverkeer.Pipeline.Tests.Declareren;

/// <summary>How often a declaratie is read that is too large to stay in memory with others.</summary>
[Collection(PostgresTests.Name)]
public sealed class ReadOnceTests(PostgresFixture postgres)
{
    private static readonly DateOnly Januari = new(2026, 1, 1);
    private static readonly NightSettings NothingKept = new() { MemoryBudget = 0 };

    [Fact]
    public async Task Declaraties_of_one_chunk_stay_in_memory_between_their_two_steps() =>
        Assert.Equal(2, await ReadAsync(NothingKept, Eerste, Tweede));

    [Fact]
    public async Task With_a_removal_in_between_they_do_not() =>
        Assert.Equal(5, await ReadAsync(NothingKept, Eerste, Tweede, Verwijdering(Toewijzing(10002, 2, "2", Januari, new(2026, 12, 31)))));

    [Fact]
    public async Task More_than_one_chunk_does_not() =>
        Assert.Equal(4, await ReadAsync(NothingKept with { ChunkCount = 1 }, Eerste, Tweede));

    private static Bericht Eerste => Declaratie("A", Januari, Debet("RN-1", 10001, Januari, 8));

    private static Bericht Tweede => Declaratie("B", new(2026, 2, 1), Debet("RN-2", 10001, new(2026, 2, 1), 8));

    private async Task<int> ReadAsync(NightSettings settings, params Bericht[] berichten)
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await night.RunAsync(Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31)), Toewijzing(10002, 2, "2", Januari, new(2026, 12, 31)));
        var store = new CountingStore(night.Engine.Store);

        await night.Engine.RunAsync(night.Write([.. berichten.Select(Bytes)]), store: store, settings: settings, opDatum: SmallNight.OpDatum);

        Assert.Equal("A geaccepteerd - / B geaccepteerd -", await night.AskAsync(Declaraties));
        return store.Payloads;
    }
}
