using System.Globalization;
using Berichtenverkeer.Benchmarks.Nights;
using Berichtenverkeer.Storage;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Storing;

/// <summary>
/// The rows that a year of declaraties of two gemeenten leaves in <c>kern.prestatie</c>, into copies of that table that each differ in one
/// choice: what each choice costs.
/// </summary>
internal sealed class OwnTable
{
    private const string DropSecondary =
        """
        do $d$ declare i regclass; begin
            for i in select indexrelid::regclass from pg_index where indrelid = 'kern.proef'::regclass and not indisprimary loop
                execute format('drop index %s', i);
            end loop;
        end $d$;
        """;

    private const string DropChecks =
        """
        do $d$ declare c name; begin
            for c in select conname from pg_constraint where conrelid = 'kern.proef'::regclass and contype = 'c' loop
                execute format('alter table kern.proef drop constraint %I', c);
            end loop;
        end $d$;
        """;

    private const string DropKey = "alter table kern.proef drop constraint proef_pkey;";

    /// <summary>What is altered of the table as it is.</summary>
    private static readonly (string Name, string Sql)[] Choices =
    [
        ("zoals hij is", ""),
        ("zonder controles (check)", DropChecks),
        ("zonder bedrag_getekend (berekende kolom)", "alter table kern.proef drop column bedrag_getekend;"),
        ("fillfactor 85", "alter table kern.proef set (fillfactor = 85);"),
        ("sleutel zonder gemeente", DropKey + "alter table kern.proef add primary key (bericht_id, volgnr);"),
        ("alleen de sleutel", DropSecondary),
        ("geen enkele index", DropSecondary + DropKey),
    ];

    private readonly string columns;
    private readonly byte[][] lanes;
    private readonly long rows;

    private OwnTable(string columns, byte[][] lanes, long rows)
    {
        this.columns = columns;
        this.lanes = lanes;
        this.rows = rows;
    }

    /// <summary>Runs the year in a database, and takes the rows that it left: those of each gemeente apart, as the engine would write them.</summary>
    public static async Task<OwnTable> TakeAsync(BenchmarkCluster cluster, string database, NightInput year)
    {
        await EngineNight.RunAsync(cluster, database, RunSoort.Verwerk, year);
        await using var connection = await cluster.ConnectAsync(database);
        var names = (await connection.ExecuteScalarAsync<string>(
            """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = 'kern.prestatie'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """))!;
        var encoded = new List<byte[]>();
        foreach (var gemeente in await connection.QueryAsync<string>("select distinct gemeente from kern.prestatie order by 1"))
            encoded.Add(await RawCopy.TakeAsync(connection, $"select {names} from kern.prestatie where gemeente = '{gemeente}' order by bericht_id, volgnr"));
        return new(names, [.. encoded], await connection.ExecuteScalarAsync<long>("select count(*) from kern.prestatie"));
    }

    /// <summary>Each choice, on one connection and on one for each gemeente.</summary>
    public IEnumerable<StoringWay> Ways(BenchmarkCluster cluster, string database)
    {
        foreach (var (name, sql) in Choices)
        {
            var create = $"drop table if exists kern.proef; create table kern.proef (like kern.prestatie including all); {sql}";
            Task PrepareAsync(NpgsqlConnection connection) => connection.ExecuteAsync(create);
            yield return new("1", name, rows, PrepareAsync, StoreAsync);
            yield return new(lanes.Length.ToString(CultureInfo.InvariantCulture), name, rows, PrepareAsync, _ => StoreTogetherAsync(cluster, database));
        }
    }

    private async Task StoreAsync(NpgsqlConnection connection)
    {
        foreach (var lane in lanes)
            await RawCopy.PutAsync(connection, "kern.proef", columns, lane);
    }

    private Task StoreTogetherAsync(BenchmarkCluster cluster, string database) => Task.WhenAll(lanes.Select(lane => Task.Run(async () =>
    {
        await using var connection = await cluster.ConnectAsync(database);
        await RawCopy.PutAsync(connection, "kern.proef", columns, lane);
    })));
}
