using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Monitor;
using Berichtenverkeer.TestSupport;
using Npgsql;
using NpgsqlTypes;

namespace Berichtenverkeer.Postgres.Tests.Monitor;

/// <summary>A database with judged verzoeken, and the monitor on it.</summary>
internal sealed class MonitorCase : IAsyncDisposable
{
    private readonly List<NpgsqlDataSource> logins = [];

    private MonitorCase(TestDatabase database)
    {
        Database = database;
        Bron = new(database.Administrator, PostgresResilience.Create(new() { Retries = 1, Delay = TimeSpan.FromMilliseconds(1) }, TimeProvider.System));
    }

    public TestDatabase Database { get; }

    public MonitorBron Bron { get; }

    public static MonitorFilter Filter { get; } = new() { Van = new(2026, 1, 1), Tot = new(2026, 6, 30) };

    public static async Task<MonitorCase> NewAsync(PostgresFixture postgres, IReadOnlyList<Verzoek> verzoeken, int drempel = 5)
    {
        var monitor = new MonitorCase(await postgres.NewDatabaseAsync());
        await monitor.ExecuteAsync($$"""
            update ref.monitor_instelling set drempel = {{drempel}};
            insert into bron.run (soort, op_datum, moment, versie, instellingen, fase, gesloten_op)
            values ('verwerk', '2026-06-30', '2026-06-30 02:15+02', '0.1.0', '{}', 'gesloten', '2026-06-30 02:41+02');
            insert into ref.gt_regelset (hash, profiel, geldig_vanaf, regelset, eerst_gebruikt_op)
            select repeat(h, 64), 'standaard', '2026-01-01', '{"bepalingen":[{"id":"TZ1","naam":"Gemeente","aan":true,"volgorde":1},{"id":"TZ2","naam":"Contract","aan":true,"volgorde":2},{"id":"TZ3","naam":"Stapeling","aan":true,"volgorde":3},{"id":"TZ4","naam":"Leeftijd","aan":true,"volgorde":4},{"id":"TZ5","naam":"Omvang","aan":true,"volgorde":5}]}', '2026-01-01'
            from (values ('a'), ('b')) as x(h)
            """);
        await monitor.AddAsync(verzoeken);
        return monitor;
    }

    public async Task AddAsync(IReadOnlyList<Verzoek> verzoeken)
    {
        await using var connection = await Database.Administrator.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var v in verzoeken)
        {
            Add(batch, """
                insert into kern.gt_besluit (gemeente, domein, bericht_id, volgnr, beoordeling, soort, aanbieder, client_id, referentie_aanbieder, dagtekening, ontvangen_op, product_categorie,
                    product_code, begin, eind, verwijzer_type, leeftijd, leeftijd_ongeveer, waarde, advies, primaire, bepalingen, gronden_waar, gronden_onwaar, gronden_onbekend, gronden_nvt, toelichting, regelset, bekend_door_run)
                values ($1, $2, $3, 1, 1, $4, $5, $6, 'GEHEIM-' || $3, $7, $7, $8, $9, $7, null, $10, $11, false, null, case when cardinality($12) > 0 then 'tenzij' else 'administratief' end, ($12)[1], $12,
                    array(select b || '/' || right(b, 1) || 'a' from unnest($12) b), '{}', $13, '{}', '-', repeat($14, 64), 1)
                """, v.Gemeente, v.Domein, v.BerichtId, v.Soort, v.Aanbieder, v.Client, v.Dagtekening, v.Categorie, v.Code, v.Verwijzer, v.Leeftijd, v.Bepalingen, v.Onbekend, v.Regelset.ToString());
            if (v.Uitkomst != "open")
            {
                Add(batch, """
                    insert into kern.gt_verloop (gemeente, domein, bericht_id, volgnr, onderzoek_op, toegekend_op, anders_toegekend, afgewezen_op, reden_afwijzing, werkdagen_eerste, werkdagen_totaal, dagen_totaal, bijgewerkt_door_run)
                    values ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $9, $10, 1)
                    """, v.Gemeente, v.Domein, v.BerichtId, v.Onderzoek ? v.Dagtekening.AddDays(3) : null, v.Toegekend ? v.Dagtekening.AddDays(20) : null, v.Toegekend ? v.Anders : null,
                    v.Reden is null ? null : v.Dagtekening.AddDays(20), v.Reden, v.Werkdagen, v.Toegekend || v.Reden is not null ? 20 : null);
            }

            if (v.Oordeel is not null)
                Add(batch, "insert into kern.gt_registratie (gemeente, bericht_id, volgnr, oordeel, reden, door, op, bron) values ($1, $2, 1, $3, 'Anders.', 'iemand', '2026-06-01', 'opdracht')", v.Gemeente, v.BerichtId, v.Oordeel);
        }

        await batch.ExecuteNonQueryAsync();
        foreach (var (gemeente, domein) in verzoeken.Select(v => (v.Gemeente, v.Domein)).Distinct())
        {
            await using var command = new NpgsqlCommand("select kern.gt_feit_bijwerken($1, $2)", connection, transaction);
            command.Parameters.Add(new() { Value = gemeente });
            command.Parameters.Add(new() { Value = domein });
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = Database.Administrator.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Connects as somebody who logs in with a role of his own.</summary>
    public async Task<NpgsqlDataSource> LoginAsync(string name, string role, params string[] gemeenten)
    {
        await ExecuteAsync($"do $$ begin if not exists (select from pg_roles where rolname = '{name}') then create role {name} login in role {role}; end if; end $$");
        // A copy of the template does not take over the rights on the database: these are those that the first migration gives.
        await ExecuteAsync($"revoke all on database {Database.Name} from public; grant connect on database {Database.Name} to berichten_monitor, berichten_analist");
        foreach (var gemeente in gemeenten)
            await ExecuteAsync($"insert into ref.toegang (rol, gemeente) values ('{name}', '{gemeente}')");
        var source = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Username = name, Pooling = false, Options = null }.ConnectionString).Build();
        logins.Add(source);
        return source;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var login in logins)
            await login.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static void Add(NpgsqlBatch batch, string sql, params object?[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value switch
            {
                string[] list => new NpgsqlParameter { Value = list, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
                null => new NpgsqlParameter { Value = DBNull.Value },
                _ => new NpgsqlParameter { Value = value },
            });
        }

        batch.BatchCommands.Add(command);
    }
}
