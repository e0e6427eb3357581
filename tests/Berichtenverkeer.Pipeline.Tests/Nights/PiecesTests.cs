using Berichtenverkeer.Pipeline.Tests.Declareren;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>Of how much work a lane knows at one time.</summary>
[Collection(PostgresTests.Name)]
public sealed class PiecesTests(PostgresFixture postgres)
{
    private static readonly DateOnly Januari = new(2026, 1, 1);

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    public async Task A_unit_with_more_work_than_fits_comes_in_pieces_in_order(int workCount, int pieces)
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var store = new CountingStore(night.Engine.Store);
        var first = DeclaratieBouw.Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31));
        var second = DeclaratieBouw.Toewijzing(10002, 2, "2", Januari, new(2026, 12, 31));
        second.Header.Dagtekening = first.Header.Dagtekening!.Value.AddDays(1);
        var declaratie = DeclaratieBouw.Declaratie("A", Januari, DeclaratieBouw.Debet("RN-1", 10001, Januari, 8), DeclaratieBouw.Debet("RN-2", 10002, Januari, 8));

        await night.Engine.RunAsync(
            night.Write([DeclaratieBouw.Bytes(declaratie), DeclaratieBouw.Bytes(second), DeclaratieBouw.Bytes(first)]),
            store: store, settings: new NightSettings { WorkCount = workCount }, opDatum: SmallNight.OpDatum);

        Assert.Equal(pieces, store.Pieces);
        Assert.Equal("RN-1 toegekend - / RN-2 toegekend -", await night.AskAsync(DeclaratieBouw.Regels));
    }
}
