using System.Globalization;
using System.Text;
using Berichtenverkeer.Benchmarks.Nights;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Storing;

/// <summary>
/// How many rows a second PostgreSQL takes, by how they are sent and by what stands on the table; and what the choices that we made for our
/// own largest table cost. Every way in turn, a few rounds, the middle one counts.
/// </summary>
internal static class StoringBenchmark
{
    private const int Rounds = 3;
    private const int Rows = 200_000;

    /// <summary>Rows of the slowest way: each waits for the disk.</summary>
    private const int Sample = 2_000;

    /// <summary>Rows of a batch of inserts: the server reads each anew.</summary>
    private const int BatchSample = 20_000;

    /// <summary>The tables of the README.</summary>
    public static string Run()
    {
        using var year = NightInput.Year();
        return RunAsync(year).GetAwaiter().GetResult();
    }

    private static async Task<string> RunAsync(NightInput year)
    {
        await using var cluster = await BenchmarkCluster.StartAsync();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{await cluster.HeadingAsync()} op dezelfde machine; het middelste van {Rounds} keer, om de beurt.");
        text.AppendLine();
        await AppendWaysAsync(text, cluster);
        text.AppendLine();
        await AppendOwnAsync(text, cluster, year);
        return text.ToString();
    }

    private static async Task AppendWaysAsync(StringBuilder text, BenchmarkCluster cluster)
    {
        await using var connection = await cluster.ConnectAsync(await cluster.EmptyAsync());
        var rows = StoredRow.Make(Rows);
        StoringWay Way(string name, StoredTable table, StoredRow[] some, Func<NpgsqlConnection, StoredTable, StoredRow[], Task> store) =>
            new(name, table.Name, some.Length, table.CreateAsync, with => store(with, table, some));

        // Encoded by the server itself, from the first rows that it took.
        await StoredTable.Full.CreateAsync(connection);
        await StoringWays.ImportAsync(connection, StoredTable.Full, rows);
        var encoded = await RawCopy.TakeAsync(connection, $"select {StoredTable.Full.ColumnList} from rij order by bericht_id, volgnr");

        var dapper = Way("Dapper, een insert en een commit per rij (een deel)", StoredTable.Full, [.. rows.Take(Sample)], StoringWays.DapperAsync);
        StoringWay[] ways =
        [
            dapper,
            Way("NpgsqlBatch, 1000 inserts per keer (een deel)", StoredTable.Full, [.. rows.Take(BatchSample)], StoringWays.BatchAsync),
            Way("insert uit unnest, 10000 rijen per keer", StoredTable.Full, rows, StoringWays.UnnestAsync),
            Way("COPY met de importer van Npgsql", StoredTable.Full, rows, StoringWays.ImportAsync),
            Way("COPY met de importer van Npgsql", StoredTable.KeyOnly, rows, StoringWays.ImportAsync),
            Way("COPY met de importer van Npgsql", StoredTable.Bare, rows, StoringWays.ImportAsync),
            Way("COPY met de importer van Npgsql", StoredTable.Compact, rows, StoringWays.ImportAsync),
            Way("COPY, al gecodeerd", StoredTable.Full, rows, (with, table, _) => RawCopy.PutAsync(with, "rij", table.ColumnList, encoded)),
            Way("COPY, al gecodeerd", StoredTable.Bare, rows, (with, table, _) => RawCopy.PutAsync(with, "rij", table.ColumnList, encoded)),
        ];
        await MeasureAsync(connection, ways);
        text.AppendLine(CultureInfo.InvariantCulture, $"| {Rows} prestaties van {StoredTable.Full.Columns.Count} kolommen, één verbinding | tabel | rijen per seconde | tegen Dapper | log per rij |");
        text.AppendLine("|---|---|--:|--:|--:|");
        foreach (var way in ways)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {way.Name} | {way.Table} | {way.RowsPerSecond:0} | {way.RowsPerSecond / dapper.RowsPerSecond:0.0}× | {way.LogBytesPerRow:0} bytes |");
        }
    }

    private static async Task AppendOwnAsync(StringBuilder text, BenchmarkCluster cluster, NightInput year)
    {
        var database = await EngineNight.PrepareAsync(cluster, year);
        var own = await OwnTable.TakeAsync(cluster, database, year);
        await using var connection = await cluster.ConnectAsync(database);
        var ways = own.Ways(cluster, database).ToList();
        await MeasureAsync(connection, ways);
        var asItIs = ways[0];
        text.AppendLine(CultureInfo.InvariantCulture, $"| {asItIs.Rows} rijen van een nacht declaraties in kern.prestatie, COPY, al gecodeerd | verbindingen | rijen per seconde | tegen de tabel zoals hij is | log per rij |");
        text.AppendLine("|---|--:|--:|--:|--:|");
        foreach (var way in ways)
        {
            var same = ways.First(other => other.Name == way.Name);
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {way.Table} | {way.Name} | {way.RowsPerSecond:0} | {way.RowsPerSecond / same.RowsPerSecond:0.00}× | {way.LogBytesPerRow:0} bytes |");
        }
    }

    private static async Task MeasureAsync(NpgsqlConnection connection, IReadOnlyList<StoringWay> ways)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var way in ways)
                await way.RoundAsync(connection);
        }
    }
}
