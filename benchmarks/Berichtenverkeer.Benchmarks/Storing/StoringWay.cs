using System.Diagnostics;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Storing;

/// <summary>One way to store rows, and what each round of it took.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="Table">Into what.</param>
/// <param name="Rows">How many rows it stores.</param>
/// <param name="PrepareAsync">Makes the table, empty: not measured.</param>
/// <param name="StoreAsync">Stores them.</param>
internal sealed record StoringWay(string Name, string Table, long Rows, Func<NpgsqlConnection, Task> PrepareAsync, Func<NpgsqlConnection, Task> StoreAsync)
{
    private readonly List<double> seconds = [];
    private long log;

    /// <summary>By the middle round.</summary>
    public double RowsPerSecond => Rows / seconds.Order().ElementAt(seconds.Count / 2);

    /// <summary>What the server wrote to its log for a row, in the last round.</summary>
    public double LogBytesPerRow => (double)log / Rows;

    /// <summary>One round, with nothing left to write of the one before.</summary>
    public async Task RoundAsync(NpgsqlConnection connection)
    {
        await PrepareAsync(connection);
        await using (var checkpoint = new NpgsqlCommand("checkpoint", connection))
            await checkpoint.ExecuteNonQueryAsync();
        GC.Collect();
        var before = await LogAsync(connection);
        var started = Stopwatch.GetTimestamp();
        await StoreAsync(connection);
        seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        log = await LogAsync(connection) - before;
    }

    private static Task<long> LogAsync(NpgsqlConnection connection) => connection.ExecuteScalarAsync<long>("select (pg_current_wal_insert_lsn() - '0/0')::bigint");
}
