using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>What must hold for every table, also for those that are still to come.</summary>
[Collection(PostgresTests.Name)]
public sealed class DatabaseShapeTests(PostgresFixture postgres)
{
    /// <summary>Rows of files that were not recognised have no gemeente.</summary>
    private static readonly string[] UniqueWithoutGemeente =
    [
        "bron.migratie", "bron.run", "kern.gt_profiel", "bron.bericht", "bron.inhoud", "bron.envelop", "bron.aanbieding", "bron.bevinding", "bron.quarantaine",
    ];

    [Fact]
    public async Task Every_table_view_and_column_is_explained()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        Assert.Empty(await store.ListAsync<string>(
            """
            select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '')
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where n.nspname in ('bron', 'kern', 'ref', 'monitor') and c.relkind in ('r', 'v', 'm', 'p')
              and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)
            """));
    }

    [Fact]
    public async Task No_statistics_are_kept_of_gemeente_but_of_the_facts_of_the_monitor()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        Assert.Equal(
            ["kern.client_pseudoniem", "kern.gt_feit", "kern.gt_keuze"],
            await store.ListAsync<string>(
                """
                select c.oid::regclass::text
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('bron', 'kern')
                where a.attname = 'gemeente' and a.attstattarget <> 0
                order by 1
                """));
    }

    [Fact]
    public async Task Every_unique_index_starts_with_gemeente()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var others = await store.ListAsync<string>(
            """
            select distinct n.nspname || '.' || t.relname
            from pg_index i
            join pg_class t on t.oid = i.indrelid
            join pg_namespace n on n.oid = t.relnamespace
            join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
            where i.indisunique and n.nspname in ('bron', 'kern') and a.attname <> 'gemeente'
            """);
        Assert.Equal(UniqueWithoutGemeente.Order(StringComparer.Ordinal), others.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_fact_table_says_which_run_made_a_row_known_and_which_withdrew_it()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        foreach (var table in FactCollector.Tables.Append("kern.bericht").Append("kern.toewijzing_versie").Append("kern.client"))
        {
            Assert.Equal(
                (table, 2),
                (table, await store.AskAsync<long>("select count(*) from pg_attribute where attrelid = @Table::regclass and attname in ('bekend_door_run', 'ingetrokken_door_run')", new { Table = table })));
        }
    }

    [Fact]
    public async Task Personal_data_stand_in_the_client_table_only()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        Assert.Equal(
            ["kern.client"],
            await store.ListAsync<string>(
                """
                select distinct table_schema || '.' || table_name
                from information_schema.columns
                where table_schema in ('bron', 'kern', 'monitor')
                  and (column_name in ('bsn', 'geboortedatum', 'geslacht') or column_name like '%naam' and column_name <> 'naam' or column_name like 'voor%' and column_name <> 'voornemen')
                """));
    }

    [Fact]
    public async Task Backoffice_reads_and_analyst_and_monitor_see_no_persons()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        Assert.Empty(await store.ListAsync<string>(
            """
            select t.relname || ' ' || r.rolname
            from pg_class t
            join pg_namespace n on n.oid = t.relnamespace
            cross join (values ('berichten_analist'), ('berichten_monitor')) as r(rolname)
            where n.nspname in ('bron', 'kern') and t.relkind in ('r', 'v') and has_table_privilege(r.rolname, t.oid, 'select')
            """));
        // Nobody logs in as the owner of the views, and what it reads for them names no person.
        Assert.Equal(
            ["client_pseudoniem", "gt_besluit", "gt_feit", "gt_keuze", "gt_profiel", "gt_registratie", "gt_stand", "gt_verloop", "termijn"],
            await store.ListAsync<string>(
                """
                select t.relname
                from pg_class t
                join pg_namespace n on n.oid = t.relnamespace
                where n.nspname in ('bron', 'kern') and t.relkind in ('r', 'v') and has_table_privilege('berichten_monitor_eigenaar', t.oid, 'select')
                order by 1
                """));
        Assert.Empty(await store.ListAsync<string>(
            """
            select t.relname
            from pg_class t
            join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = 'kern' and t.relkind in ('r', 'v')
              and not (has_table_privilege('berichten_backoffice', t.oid, 'select') and not has_table_privilege('berichten_backoffice', t.oid, 'insert, update, delete'))
            """));
    }
}
