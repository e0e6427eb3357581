using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Dapper;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>What the store remembers of clients while a unit is ours.</summary>
[Collection(PostgresTests.Name)]
public sealed class KnownClientsTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Chunks_of_one_unit_add_to_one_client()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await CommitEachAsync(store, store.Store, Named("A1", "Eerst"), Named("A2", "Daarna"), Named("A3", "Daarna"), Named("A4", "Ten slotte"));
        Assert.Equal(["1 Eerst", "2 Daarna", "3 Ten slotte"], await VersionsAsync(store));
        Assert.Equal(1, await store.AskAsync<long>("select count(distinct client_id) from kern.start_product"));
    }

    [Fact]
    public async Task Client_whose_answer_got_lost_is_asked_again()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await CommitEachAsync(store, store.NewStoreThatLosesAnswers(), Named("A1", "Eerst"), Named("A2", "Daarna"), Named("A3", "Ten slotte"));
        Assert.Equal(["1 Eerst", "2 Daarna", "3 Ten slotte"], await VersionsAsync(store));
    }

    [Fact]
    public async Task What_a_refused_chunk_told_of_a_client_is_not_remembered()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Named("A1", "Eerst"), Named("A2", "Nooit"), Named("A3", "Daarna"));
        await store.Store.CommitChunkAsync(lease, [chunk[0]], CancellationToken.None);
        await using (var administrator = await store.Database.Administrator.OpenConnectionAsync())
        {
            await administrator.ExecuteAsync("alter table kern.client add constraint proef check (geslachtsnaam <> 'Nooit')");
        }

        await Assert.ThrowsAsync<StoreDataException>(() => store.Store.CommitChunkAsync(lease, [chunk[1]], CancellationToken.None));

        await store.Store.CommitChunkAsync(lease, [chunk[2]], CancellationToken.None);

        Assert.Equal(["1 Eerst", "2 Daarna"], await VersionsAsync(store));
    }

    [Fact]
    public async Task Who_takes_a_unit_over_goes_by_what_is_stored()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Named("A1", "Eerst"), Named("A2", "Daarna"), Named("A3", "Ten slotte"));
        await store.Store.CommitChunkAsync(lease, [chunk[0]], CancellationToken.None);
        await TakeOverAsync(store.NewStore("proces 2"), chunk[1]);
        await Assert.ThrowsAsync<LeaseLostException>(() => store.Store.CommitChunkAsync(lease, [chunk[2]], CancellationToken.None));

        await TakeOverAsync(store.Store, chunk[2]);

        async Task TakeOverAsync(PostgresNightStore heir, JudgedBericht one)
        {
            await store.AskAsync<object>("update bron.eenheid set lease_tot = clock_timestamp() - interval '1 second'");
            await heir.CommitChunkAsync((await heir.ClaimUnitAsync(lease.Run, CancellationToken.None))!, [one], CancellationToken.None);
        }

        Assert.Equal(["1 Eerst", "2 Daarna", "3 Ten slotte"], await VersionsAsync(store));
    }

    [Fact]
    public async Task Client_that_is_remembered_is_found_without_asking_for_its_number()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Toewijzing("T1"), Named("A1", "Voorbeeld"));
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        var found = await store.DossierAsync(lease, bsns: [Messages.FirstBsn, Messages.FirstBsn, Messages.SecondBsn]);
        Assert.Equal([1001L], found.Toewijzingen.Select(stand => stand.ToewijzingNummer!.Value));
        Assert.Equal([Messages.FirstBsn], found.Leveringen.Select(stand => stand.Bsn));
    }

    [Fact]
    public void When_there_is_no_room_the_first_stay()
    {
        var known = new KnownClients(2);
        known.Keep([Version(1), Version(2), Version(3)]);
        Assert.Equal(1, known.IdOf("1"));
        Assert.Null(known.Take("3"));

        Assert.Equal(1, known.Take("1")!.ClientId);
        Assert.Null(known.IdOf("1"));
        known.Keep([Version(3)]);
        Assert.Equal(3, known.IdOf("3"));
    }

    private static ClientVersion Version(int number) => new(default, number, 1, $"{number}", ClientDetails.None, Messages.Day(1), 1, 1, null);

    private static Bericht Named(string identificatie, string geslachtsnaam)
    {
        var start = Messages.Start(identificatie);
        start.Client!.Naam!.Geslachtsnaam = geslachtsnaam;
        return start;
    }

    private static async Task CommitEachAsync(StoreCase store, PostgresNightStore writer, params Bericht[] messages)
    {
        var (lease, chunk) = await store.ClaimAsync(messages);
        foreach (var one in chunk)
            await writer.CommitChunkAsync(lease, [one], CancellationToken.None);
    }

    private static Task<IReadOnlyList<string>> VersionsAsync(StoreCase store) =>
        store.ListAsync<string>("select concat_ws(' ', versie, geslachtsnaam) from kern.client order by versie");
}
