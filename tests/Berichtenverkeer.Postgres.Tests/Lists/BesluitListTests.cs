using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests.Lists;

/// <summary>Lists that gronden look at: seen by a run as they stood when it opened, with clients by pseudonym only.</summary>
[Collection(PostgresTests.Name)]
public sealed class BesluitListTests(PostgresFixture postgres)
{
    private const string Sleutel = "0123456789abcdef";
    private static readonly UnitKey Jw = new(Messages.Gemeente, Domein.Jw);
    private static readonly UnitKey Wmo = new(Messages.Gemeente, Domein.Wmo);
    private static readonly string One = new('1', 64);
    private static readonly string Two = new('2', 64);

    private static MunicipalListStore Lists(StoreCase store) => new(store.Database.Writer, Polly.ResiliencePipeline.Empty);

    private static ListSource Source(UnitKey unit, string? sleutel = null) => new(unit, "lijst.csv", [1], new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero)) { Sleutel = sleutel };

    [Fact]
    public async Task Run_sees_every_list_of_its_unit_as_it_stood_when_it_opened()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var lists = Lists(store);
        await LoadAllAsync(lists, Jw, "45A01", One, 1);
        await LoadAllAsync(lists, Jw, "45A02", Two, 2);
        await LoadAllAsync(lists, Jw with { Gemeente = "0034" }, "45A03", One, 3);
        await LoadAllAsync(lists, Wmo, "45A04", One, 4);
        var lease = await store.LeaseAsync();
        await LoadAllAsync(lists, Jw, "45A05", One, 5);

        var seen = await store.Store.ListsAsync(lease, CancellationToken.None);

        Assert.Equal([new(Messages.Aanbieder, "45", "45A02", Messages.Day(1), Messages.Day(2))], seen.Contracten);
        Assert.Equal([new(Two, "0034", Messages.Day(1), Messages.Day(2))], seen.Woonplaatsen!.Rows);
        Assert.Equal([new(2, Two, Messages.Day(2))], seen.Beschikkingen!.Rows);
        Assert.Equal([new(Two, "45", "45A02", Messages.Day(1), Messages.Day(2))], seen.Pgb!.Rows);
        Assert.Null(seen.Wlz);
        Assert.Equal([new(Messages.Aanbieder, Messages.Day(1), Messages.Day(2))], seen.Aandacht);
        Assert.Equal([new(Messages.Aanbieder, 2, Messages.Day(1), Messages.Day(2))], seen.Plafonds);
        Assert.Equal([new("45", "45A02", Messages.Day(1), Messages.Day(2))], seen.Landelijk);
        Assert.Equal(("woonplaatsen", 9, Sleutel), (seen.Woonplaatsen.Soort, seen.Woonplaatsen.LijstId, seen.Woonplaatsen.Sleutel));
    }

    [Fact]
    public async Task Days_and_codes_that_are_left_out_are_open()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var lists = Lists(store);
        await lists.LoadAsync(Source(Jw, Sleutel), [new WoonplaatsRow(One, "0014", null, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Jw, Sleutel), [new BeschikkingRow(7, One, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Jw, Sleutel), [new PgbRow(One, "45", null, null, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Jw), [new AandachtRow(Messages.Aanbieder, null, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Jw), [new LandelijkRow("45", null, null, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Jw), [new ContractEntry(Messages.Aanbieder, "45", null, null, null)], CancellationToken.None);

        var seen = await store.Store.ListsAsync(await store.LeaseAsync(), CancellationToken.None);

        Assert.Equal([new(One, "0014", null, null)], seen.Woonplaatsen!.Rows);
        Assert.Equal([new(7, One, null)], seen.Beschikkingen!.Rows);
        Assert.Equal([new(One, "45", null, null, null)], seen.Pgb!.Rows);
        Assert.Equal([new(Messages.Aanbieder, null, null)], seen.Aandacht);
        Assert.Equal([new("45", null, null, null)], seen.Landelijk);
        Assert.Equal([new(Messages.Aanbieder, "45", null, null, null)], seen.Contracten);
    }

    [Fact]
    public async Task Unit_without_lists_has_none()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var seen = await store.Store.ListsAsync(await store.LeaseAsync(), CancellationToken.None);
        Assert.Empty(seen.Contracten);
        Assert.Empty(seen.Aandacht);
        Assert.Empty(seen.Plafonds);
        Assert.Empty(seen.Landelijk);
        Assert.Null(seen.Woonplaatsen);
        Assert.Null(seen.Beschikkingen);
        Assert.Null(seen.Pgb);
        Assert.Null(seen.Wlz);
    }

    [Fact]
    public async Task Wlz_list_is_kept_for_the_wmo_and_never_for_the_jw()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await Lists(store).LoadAsync(Source(Wmo, Sleutel), [new WlzRow(One, Messages.Day(1), null)], CancellationToken.None);
        Assert.Equal([$"(1,\"\\\\x{One}\",2026-05-01,)"], await store.DumpAsync("ref.lijst_wlz"));

        await Assert.ThrowsAsync<PostgresException>(() => Lists(store).LoadAsync(Source(Jw, Sleutel), [new WlzRow(One, null, null)], CancellationToken.None));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from ref.lijst"));
    }

    [Fact]
    public async Task List_about_clients_names_its_key_and_another_list_has_none()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await Assert.ThrowsAsync<ArgumentException>(() => Lists(store).LoadAsync(Source(Jw), [new WoonplaatsRow(One, "0014", null, null)], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => Lists(store).LoadAsync(Source(Jw, Sleutel), [new AandachtRow(Messages.Aanbieder, null, null)], CancellationToken.None));
    }

    [Fact]
    public async Task Lists_about_clients_in_force_are_the_last_of_each_kind_and_unit()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var lists = Lists(store);
        await lists.LoadAsync(Source(Jw, Sleutel), [new WoonplaatsRow(One, "0014", null, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Jw, "fedcba9876543210"), [new WoonplaatsRow(One, "0014", null, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Jw), [new AandachtRow(Messages.Aanbieder, null, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Wmo, Sleutel), [new WlzRow(One, null, null)], CancellationToken.None);

        Assert.Equal(
            [new(Jw, "woonplaatsen", 2, "fedcba9876543210"), new(Wmo, "wlz", 4, Sleutel)],
            await lists.ClientListsAsync(CancellationToken.None));
        Assert.Equal([Sleutel, null, "fedcba9876543210", Sleutel], (await lists.LoadedAsync(CancellationToken.None)).Select(list => list.Sleutel));
    }

    [Fact]
    public async Task Nobody_but_the_writer_reads_pseudonyms()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        Assert.Empty(await store.ListAsync<string>(
            """
            select t || ' ' || r
            from unnest(array['ref.lijst_woonplaats', 'ref.lijst_beschikking', 'ref.lijst_pgb', 'ref.lijst_wlz']) t
            cross join unnest(array['berichten_backoffice', 'berichten_analist', 'berichten_monitor', 'berichten_monitor_eigenaar']) r
            where has_table_privilege(r, t, 'select')
            """));
        Assert.Equal(0, await store.AskAsync<long>(
            "select count(*) from pg_class c where c.relnamespace = 'ref'::regnamespace and c.relname like 'lijst%' and c.relkind = 'r' and not c.relrowsecurity"));
    }

    private static async Task LoadAllAsync(MunicipalListStore lists, UnitKey unit, string code, string client, int day)
    {
        var (van, tot) = (Messages.Day(1), Messages.Day(day));
        await lists.LoadAsync(Source(unit), [new ContractEntry(Messages.Aanbieder, "45", code, van, tot)], CancellationToken.None);
        await lists.LoadAsync(Source(unit, Sleutel), [new WoonplaatsRow(client, "0034", van, tot)], CancellationToken.None);
        await lists.LoadAsync(Source(unit, Sleutel), [new BeschikkingRow(day, client, tot)], CancellationToken.None);
        await lists.LoadAsync(Source(unit, Sleutel), [new PgbRow(client, "45", code, van, tot)], CancellationToken.None);
        await lists.LoadAsync(Source(unit), [new AandachtRow(Messages.Aanbieder, van, tot)], CancellationToken.None);
        await lists.LoadAsync(Source(unit), [new PlafondRow(Messages.Aanbieder, day, van, tot)], CancellationToken.None);
        await lists.LoadAsync(Source(unit), [new LandelijkRow("45", code, van, tot)], CancellationToken.None);
    }
}
