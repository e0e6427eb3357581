using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Pipeline.Tests.Nights;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Declareren.DeclaratieBouw;

namespace Berichtenverkeer.Pipeline.Tests.Declareren;

/// <summary>A night with all that declaraties may bring: however it is cut, broken off or divided, it ends the same.</summary>
[Collection(PostgresTests.Name)]
public sealed class BrokenOffTests(PostgresFixture postgres)
{
    private static readonly DateOnly Januari = new(2026, 1, 1);
    private static readonly DateOnly Februari = new(2026, 2, 1);
    private static readonly DateOnly Eind = new(2026, 12, 31);

    [Fact]
    public async Task A_night_ends_as_it_should()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await PastAsync(night);

        await night.RunAsync("{}", Narrow, Night());

        Assert.Equal(
            "A geaccepteerd - / B geaccepteerd - / C deels_afgewezen - / D afgekeurd - / E quarantaine wacht_op / F deels_afgewezen - / G geaccepteerd - / OUD geaccepteerd -",
            await night.AskAsync(Declaraties));
        Assert.Equal(
            "OUD-1 toegekend - / OUD-2 toegekend - / RN-1 toegekend - / RN-2 toegekend - / RN-3 toegekend - / RN-4 toegekend - / RN-5 afgewezen TR308,TR322,TR384 / RN-6 - - / RN-9 toegekend - / RN-A afgewezen TR321,TR322 / RN-B toegekend -",
            await night.AskAsync(Regels));
        Assert.Equal("A B C D F OUD", string.Join(' ', (await AnswersAsync(database)).Split(" / ").Select(answer => answer.Split(' ')[0])));
    }

    [Theory]
    [InlineData(2, 0, 50_000)]
    [InlineData(1, 32 * 1024 * 1024, 50_000)]
    [InlineData(3, 3_000, 50_000)]
    [InlineData(2, 3_000, 1)]
    public async Task Chunks_pieces_and_memory_do_not_matter(int chunkCount, long memoryBudget, int workCount)
    {
        await using var whole = await postgres.NewDatabaseAsync();
        using var first = new SmallNight(whole);
        await PastAsync(first);
        await first.RunAsync("{}", Narrow, Night());
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await PastAsync(night);

        await night.RunAsync("{}", Narrow with { ChunkCount = chunkCount, MemoryBudget = memoryBudget, WorkCount = workCount }, [.. Night().Reverse()]);

        Assert.Equal(await CanonicalDump.OfAsync(whole.Writer), await CanonicalDump.OfAsync(database.Writer));
    }

    [Fact]
    public async Task Broken_off_at_any_call_the_next_run_comes_to_the_same()
    {
        await using var whole = await postgres.NewDatabaseAsync();
        using var first = new SmallNight(whole);
        await PastAsync(first);
        await first.RunAsync("{}", Narrow, Night());
        var expected = await CanonicalDump.OfAsync(whole.Writer);

        // What comes before the first commit stores nothing.
        for (var at = 9; ; at += 5)
        {
            await using var database = await postgres.NewDatabaseAsync();
            using var night = new SmallNight(database);
            await PastAsync(night);
            var engine = new Engine(database, leaseSeconds: 0.3);
            var store = new BreakingStore(engine.Store, at);
            var folder = night.Write(Night());
            var settings = Narrow with { ChunkCount = 2, Parallelism = 1, WorkCount = 3 };
            try
            {
                await engine.RunAsync(folder, store: store, settings: settings, opDatum: SmallNight.OpDatum);
            }
            catch (IOException) when (store.Broke)
            {
            }

            await engine.RunAsync(folder, settings: settings, opDatum: SmallNight.OpDatum);

            Assert.Equal(expected, await CanonicalDump.OfAsync(database.Writer));
            if (!store.Broke)
                break;
        }
    }

    private static async Task PastAsync(SmallNight night)
    {
        await night.RunAsync(
            Toewijzing(10001, 2, "2", Januari, Eind),
            Toewijzing(10002, 2, "2", Januari, Eind, Voorbeeld.AndereBsn),
            Declaratie("OUD", Januari, (Voorbeeld.Bsn, [Debet("OUD-1", 10001, Januari, 8)]), (Voorbeeld.AndereBsn, [Debet("OUD-2", 10002, Januari, 8)])));
    }

    private static IReadOnlyList<byte[]> Night()
    {
        var toewijzing = Toewijzing(10002, 2, "2", Januari, Eind, Voorbeeld.AndereBsn);
        var beantwoord = Declaratie("G", Februari, Debet("RN-B", 10003, Februari, 5));
        var dubbel = Declaratie("D", Februari, Debet("RN-6", 10001, Februari, 1));
        dubbel.Declaratie!.DeclaratieNummer = "DA";
        return
        [
            Bytes(Declaratie("A", Februari, Debet("RN-1", 10001, Februari, 8))),

            // The credit makes room for a debit above it, in another file.
            Bytes(Declaratie("B", Februari, Debet("RN-2", 10001, Januari, 7), Credit("RN-3", Debet("OUD-1", 10001, Januari, 8)))),

            // The toewijzing goes once its prestatie is credited; nothing more is granted on it.
            Bytes(Declaratie("C", Februari, (Voorbeeld.AndereBsn, [Credit("RN-4", Debet("OUD-2", 10002, Januari, 8)), Debet("RN-5", 10002, Februari, 8)]))),
            Bytes(Verwijdering(toewijzing)),
            Bytes(dubbel),
            TooWide(Toewijzing(10004, 2, "2", Januari, Eind)),
            Bytes(Declaratie("E", Februari, Debet("RN-7", 10004, Februari, 8), Debet("RN-8", 10001, new(2026, 1, 1), 1))),
            Bytes(Toewijzing(10003, 6, "6", Januari, Eind)),
            Bytes(Declaratie("F", Februari, Debet("RN-9", 10003, Januari, 1), Debet("RN-A", 10003, Februari, 7))),
            Bytes(beantwoord),
            Bytes(Antwoord(beantwoord)),
        ];
    }
}
