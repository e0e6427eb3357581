using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>What there is to do in a unit, piece by piece.</summary>
[Collection(PostgresTests.Name)]
public sealed class WorkTests(PostgresFixture postgres)
{
    [Fact]
    public async Task The_first_day_of_the_first_step_comes_whole_and_nothing_after_it()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, _) = await store.ClaimAsync(Messages.Stop("S"), Messages.Of315("B2", day: 4), Messages.Of315("B1", day: 3), Messages.Of315("B0", day: 3));

        Assert.Equal(["B0", "B1"], await FirstAsync(store, lease, 1));
        Assert.Equal(["B0", "B1", "B2"], await FirstAsync(store, lease, 3));
        Assert.Equal(["B0", "B1", "B2", "S"], await FirstAsync(store, lease, 4));
    }

    [Fact]
    public async Task Declaraties_come_all_at_once_whatever_their_day()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var later = Messages.Declaratie("D2", 1, prefix: "RM");
        later.Header.Dagtekening = later.Header.Dagtekening!.Value.AddDays(40);
        var first = Messages.Declaratie("D1", 1);
        var (lease, _) = await store.ClaimAsync(later, first, Messages.DeclaratieAntwoord(first, "A1"));

        Assert.Equal(["D1", "D2"], await FirstAsync(store, lease, 1));
    }

    [Fact]
    public async Task What_was_stored_is_no_work_any_more()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Of315("B1", day: 3), Messages.Of315("B2", day: 4));
        await store.Store.CommitChunkAsync(lease, [chunk[0]], CancellationToken.None);

        Assert.Equal(["B2"], await FirstAsync(store, lease, 1));
    }

    [Fact]
    public async Task What_is_answered_in_the_night_is_known_also_when_the_answer_was_stored()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var start = Messages.Start("A1");
        var declaratie = Messages.Declaratie("D1", 1);
        var (lease, chunk) = await store.ClaimAsync(
            start, Messages.Retour(start, "R1", new(2026, 3, 9), "8001"), declaratie, Messages.DeclaratieAntwoord(declaratie, "A9"), Messages.Start("A2", bsn: Messages.SecondBsn));
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);

        Assert.Equal(
            [new HeenSleutel(305, Messages.Aanbieder, "A1"), new HeenSleutel(323, Messages.Aanbieder, "D1")],
            (await store.Store.AnsweredAsync(lease, CancellationToken.None)).OrderBy(key => key.Nummer));
        Assert.Equal(new HeenSleutel(305, Messages.Aanbieder, "A1"), HeenSleutel.Of(start));
    }

    private static async Task<IEnumerable<string>> FirstAsync(StoreCase store, UnitLease lease, int count) =>
        (await store.Store.WorkAsync(lease, count, CancellationToken.None)).Select(item => item.Identificatie).Order(StringComparer.Ordinal);
}
