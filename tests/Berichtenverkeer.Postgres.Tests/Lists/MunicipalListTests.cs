using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests.Lists;

/// <summary>Municipal lists: loaded whole, kept beside each other, seen by a run as they stood when it opened.</summary>
[Collection(PostgresTests.Name)]
public sealed class MunicipalListTests(PostgresFixture postgres)
{
    private static readonly UnitKey Unit = new(Messages.Gemeente, Domein.Jw);
    private static readonly DateTimeOffset Moment = new(2026, 5, 6, 4, 0, 0, TimeSpan.FromHours(2));

    private static MunicipalListStore Lists(StoreCase store) => new(store.Database.Writer, Polly.ResiliencePipeline.Empty);

    private static ListSource Source(UnitKey? unit, string name = "lijst.csv") => new(unit, name, [1, 2, 3], Moment);

    private static ProductcodeEntry Code(string code) => new("45", code, "Begeleiding", Messages.Day(1), null);

    [Fact]
    public async Task Run_sees_the_lists_of_its_unit_as_they_stood_when_it_opened()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var lists = Lists(store);
        await lists.LoadAsync(Source(null), [new GemeenteRow("0014", null, null), new("0005", Messages.Day(1), Messages.Day(31))], CancellationToken.None);
        await lists.LoadAsync(Source(Unit), [Code("45A00")], CancellationToken.None);
        await lists.LoadAsync(Source(Unit), [Code("45B02"), Code("45B01")], CancellationToken.None);
        await lists.LoadAsync(Source(Unit with { Domein = Domein.Wmo }), [Code("45C00")], CancellationToken.None);
        await lists.LoadAsync(Source(Unit with { Gemeente = "0034" }), [Code("45D00")], CancellationToken.None);
        var lease = await store.LeaseAsync();
        await lists.LoadAsync(Source(Unit), [Code("45E00")], CancellationToken.None);
        await lists.LoadAsync(Source(null), [new GemeenteRow("0034", null, null)], CancellationToken.None);

        var seen = await store.Store.ListsAsync(lease, CancellationToken.None);
        Assert.Equal([new("0005", Messages.Day(1), Messages.Day(31)), new("0014", null, null)], seen.Gemeenten);
        Assert.Equal([new("45", "45B01", Messages.Day(1), null), new("45", "45B02", Messages.Day(1), null)], seen.Productcodes);

        await store.EndAsync(lease);
        var later = await store.Store.ListsAsync(await store.LeaseAsync(), CancellationToken.None);
        Assert.Equal("0034", Assert.Single(later.Gemeenten).Code);
        Assert.Equal("45E00", Assert.Single(later.Productcodes).Code);
    }

    [Fact]
    public async Task Run_sees_the_tariffs_of_its_unit_as_they_stood_when_it_opened()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var lists = Lists(store);
        await lists.LoadAsync(Source(Unit), [new TariefEntry(null, "45A00", "01", 1, null, null)], CancellationToken.None);
        await lists.LoadAsync(
            Source(Unit), [new TariefEntry(Messages.Aanbieder, "45A53", "04", 6200, Messages.Day(1), null), new(null, "45A53", "04", 6150, null, Messages.Day(31))], CancellationToken.None);
        await lists.LoadAsync(Source(Unit with { Domein = Domein.Wmo }), [new TariefEntry(null, "45B00", "01", 2, null, null)], CancellationToken.None);
        await lists.LoadAsync(Source(Unit with { Gemeente = "0034" }), [new TariefEntry(null, "45C00", "01", 3, null, null)], CancellationToken.None);
        var lease = await store.LeaseAsync();
        await lists.LoadAsync(Source(Unit), [new TariefEntry(null, "45D00", "01", 4, null, null)], CancellationToken.None);
        var seen = await store.Store.ListsAsync(lease, CancellationToken.None);
        Assert.Equal([new(null, "45A53", "04", 6150, null, Messages.Day(31)), new(Messages.Aanbieder, "45A53", "04", 6200, Messages.Day(1), null)], seen.Tarieven);
    }

    [Fact]
    public async Task Unit_without_lists_sees_empty_ones()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var seen = await store.Store.ListsAsync(await store.LeaseAsync(), CancellationToken.None);
        Assert.Empty(seen.Gemeenten);
        Assert.Empty(seen.Productcodes);
        Assert.Empty(seen.Tarieven);
    }

    [Fact]
    public async Task Contracts_and_tariffs_are_kept_with_all_that_they_say()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var lists = Lists(store);
        await lists.LoadAsync(Source(Unit), [new ContractEntry(Messages.Aanbieder, "45", null, Messages.Day(1), null)], CancellationToken.None);
        await lists.LoadAsync(Source(Unit), [new TariefEntry(null, "45A53", "04", 6150, null, Messages.Day(31))], CancellationToken.None);
        Assert.Equal(["(1,98000001,45,,2026-05-01,)"], await store.DumpAsync("ref.lijst_contract"));
        Assert.Equal(["(2,,45A53,04,6150,,2026-05-31)"], await store.DumpAsync("ref.lijst_tarief"));
    }

    [Fact]
    public async Task Overview_shows_what_is_in_force_first()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var lists = Lists(store);
        await lists.LoadAsync(Source(Unit, "oud.csv"), [Code("45A00")], CancellationToken.None);
        await lists.LoadAsync(Source(Unit, "nieuw.csv"), [Code("45A00"), Code("45A01")], CancellationToken.None);
        await lists.LoadAsync(Source(null, "gemeenten.csv"), [new GemeenteRow("0014", null, null)], CancellationToken.None);
        var loaded = await lists.LoadedAsync(CancellationToken.None);
        Assert.Equal([("gemeenten.csv", true), ("nieuw.csv", true), ("oud.csv", false)], loaded.Select(list => (list.Bestand, list.Geldt)));
        Assert.Equal(("productcodes", "0014", "jw", 2, "010203"), (loaded[1].Soort, loaded[1].Gemeente, loaded[1].Domein, loaded[1].Rijen, loaded[1].Sha256));
        Assert.Equal((null, null, Moment.UtcDateTime), (loaded[0].Gemeente, loaded[0].Domein, loaded[0].GeladenOp));
    }

    [Fact]
    public async Task List_for_nobody_or_without_rows_is_a_fault_of_the_caller()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await Assert.ThrowsAsync<ArgumentException>(() => Lists(store).LoadAsync(Source(null), [Code("45A00")], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => Lists(store).LoadAsync(Source(Unit), [new GemeenteRow("0014", null, null)], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => Lists(store).LoadAsync(Source(Unit), Array.Empty<ProductcodeEntry>(), CancellationToken.None));
    }

    [Fact]
    public async Task List_of_which_a_row_is_refused_is_not_loaded_at_all()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await Assert.ThrowsAsync<PostgresException>(() => Lists(store).LoadAsync(Source(Unit), [new TariefEntry(null, "45A53", "04", -1, null, null)], CancellationToken.None));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from ref.lijst"));
    }

    [Fact]
    public async Task Reading_role_sees_the_lists_of_its_own_gemeente_and_of_all()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var lists = Lists(store);
        await lists.LoadAsync(Source(Unit), [Code("45A00")], CancellationToken.None);
        await lists.LoadAsync(Source(Unit with { Gemeente = "0034" }), [Code("45A00")], CancellationToken.None);
        await lists.LoadAsync(Source(null), [new GemeenteRow("0014", null, null)], CancellationToken.None);
        await using var connection = await store.Database.Administrator.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            """
            do $$ begin if not exists (select from pg_roles where rolname = 'lezer_van_lijsten') then create role lezer_van_lijsten nologin in role berichten_backoffice; end if; end $$;
            insert into ref.toegang (rol, gemeente) values ('lezer_van_lijsten', '0014');
            set role lezer_van_lijsten;
            select concat_ws(' ', (select count(*) from ref.lijst), (select count(*) from ref.lijst_productcode), (select count(*) from ref.lijst_gemeente), (select count(*) from bron.onbeslist));
            """,
            connection);
        Assert.Equal("2 1 1 0", await command.ExecuteScalarAsync());
        command.CommandText = "reset role";
        await command.ExecuteNonQueryAsync();
    }
}
