using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>
/// The wall: all rows that a night left, encoded beforehand, into all tables and indexes that it wrote. No reading, no judging,
/// no looking up, no updates, one COPY and one commit per table, on two connections. No night can be faster than this.
/// </summary>
internal sealed class NightWall
{
    private const string Tables =
        """
        select format('%I.%I', n.nspname, c.relname), string_agg(quote_ident(a.attname), ', ' order by a.attnum)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where n.nspname in ('bron', 'kern') and c.relkind = 'r' and c.relname <> 'migratie'
        group by n.nspname, c.relname
        """;

    private readonly List<(string Table, string Columns, byte[] Rows)> tables = [];

    /// <summary>Takes what a night wrote, from the database that it wrote to.</summary>
    /// <param name="connection">To that database, as the owner of the cluster.</param>
    /// <param name="since">The first transaction of the night: <c>pg_current_xact_id()</c>.</param>
    public static async Task<NightWall> TakeAsync(NpgsqlConnection connection, long since)
    {
        var wall = new NightWall();
        foreach (var (table, columns) in await connection.QueryAsync<(string Table, string Columns)>(Tables))
        {
            var rows = await RawCopy.TakeAsync(connection, $"select {columns} from {table} where xmin::text::bigint >= {since}");
            // Signature, flags and trailer alone: no rows.
            if (rows.Length > 21)
                wall.tables.Add((table, columns, rows));
        }

        // The largest first, so that the two connections end together.
        wall.tables.Sort((left, right) => right.Rows.Length.CompareTo(left.Rows.Length));
        return wall;
    }

    /// <summary>Ready to copy all of it into a database with our tables and no rows.</summary>
    public async Task<StartedNight> StartAsync(BenchmarkCluster cluster, string database)
    {
        NpgsqlConnection[] connections = [await cluster.ConnectAsync(database), await cluster.ConnectAsync(database)];

        // Tables go in any order: without their references to each other, which only makes the wall higher.
        foreach (var connection in connections)
            await connection.ExecuteAsync("set session_replication_role = replica");
        return new(() => RunAsync(connections), connections);
    }

    private async Task RunAsync(NpgsqlConnection[] connections)
    {
        var next = -1;
        await Task.WhenAll(connections.Select(connection => Task.Run(async () =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < tables.Count;)
            {
                var (table, columns, rows) = tables[i];
                await RawCopy.PutAsync(connection, table, columns, rows);
            }
        })));
    }
}
