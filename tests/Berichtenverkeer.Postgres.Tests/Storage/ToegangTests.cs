using Berichtenverkeer.Model;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>A reading role sees the gemeenten it was given, through every table and view, and nothing else.</summary>
[Collection(PostgresTests.Name)]
public sealed class ToegangTests(PostgresFixture postgres)
{
    private const string Reader = "lezer_van_toegang";

    [Fact]
    public async Task A_reading_role_sees_its_own_gemeente_only()
    {
        await using var store = await NightOfTwoGemeentenAsync("A1");
        await using var reader = await ReaderAsync(store, gemeente: "0014");

        Assert.Equal(["0014"], await reader.GemeentenAsync("kern.bericht"));
        Assert.Equal(["0014"], await reader.GemeentenAsync("kern.start_product"));
        Assert.Equal(["0014"], await reader.GemeentenAsync("kern.client"));
        Assert.Equal(["0014"], await reader.GemeentenAsync("bron.bericht"));
        Assert.Equal(["0014"], await reader.GemeentenAsync("bron.aanbieding_uitkomst"));
        Assert.Equal(1, await reader.CountAsync("bron.inhoud"));
        Assert.Equal(1, await reader.CountAsync("bron.aanbieding"));
    }

    [Fact]
    public async Task A_reading_role_without_gemeente_sees_no_row_of_any_table_about_messages()
    {
        await using var store = await NightOfTwoGemeentenAsync("B1");
        await using var reader = await ReaderAsync(store, gemeente: null);

        foreach (var table in await store.ListAsync<string>("""
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema = 'kern' or table_schema || '.' || table_name in ('bron.bericht', 'bron.inhoud', 'bron.aanbieding', 'bron.aanbieding_uitkomst', 'bron.bevinding', 'bron.quarantaine')
            """))
        {
            Assert.True(await reader.CountAsync(table) == 0, table);
        }
    }

    [Fact]
    public async Task Every_table_that_names_a_gemeente_has_a_policy()
    {
        await using var store = await StoreCase.NewAsync(postgres);

        var open = await store.ListAsync<string>("""
            select c.oid::regclass::text from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('kern', 'bron') and c.relkind = 'r' and not c.relrowsecurity
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('gemeente', 'bericht_id') and not a.attisdropped)
            """);

        Assert.Empty(open);
    }

    private async Task<StoreCase> NightOfTwoGemeentenAsync(string identificatie)
    {
        var store = await StoreCase.NewAsync(postgres);
        var elsewhere = Messages.Start(identificatie);
        elsewhere.Header.Ontvanger = "0034";
        await store.NightAsync(Messages.Start(identificatie), elsewhere);
        Assert.Equal(2, await store.AskAsync<long>("select count(*) from kern.start_product"));
        return store;
    }

    private static async Task<ReaderConnection> ReaderAsync(StoreCase store, string? gemeente)
    {
        var connection = await store.Database.Administrator.OpenConnectionAsync();
        await ExecuteAsync(connection, $"do $$ begin if not exists (select from pg_roles where rolname = '{Reader}') then create role {Reader} nologin in role berichten_backoffice; end if; end $$");
        if (gemeente is not null)
            await ExecuteAsync(connection, $"insert into ref.toegang (rol, gemeente) values ('{Reader}', '{gemeente}')");
        await ExecuteAsync(connection, $"set role {Reader}");
        return new(connection);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class ReaderConnection(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async Task<string[]> GemeentenAsync(string table)
        {
            await using var command = new NpgsqlCommand($"select coalesce(array_agg(distinct gemeente::text), '{{}}') from {table}", connection);
            return (string[])(await command.ExecuteScalarAsync())!;
        }

        public async Task<long> CountAsync(string table)
        {
            await using var command = new NpgsqlCommand($"select count(*) from {table}", connection);
            return (long)(await command.ExecuteScalarAsync())!;
        }

        public async ValueTask DisposeAsync()
        {
            await ExecuteAsync(connection, "reset role");
            await connection.DisposeAsync();
        }
    }
}
