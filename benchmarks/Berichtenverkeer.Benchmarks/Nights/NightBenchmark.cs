using System.Globalization;
using System.Text;
using Berichtenverkeer.Storage;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>
/// Whole nights, from folder to committed rows, beside what a user would write instead and beside the wall, in one run: every way
/// in turn, a few rounds, the middle one counts.
/// </summary>
internal static class NightBenchmark
{
    private const int Rounds = 3;
    private const long NaiveMessages = 100;
    private const long NaiveLines = 500;

    /// <summary>Small messages of a night, unless told otherwise.</summary>
    public const int SmallNight = 20_000;

    /// <summary>The table of the README.</summary>
    public static string Run(int smallMessages)
    {
        using var small = NightInput.Small(smallMessages);
        using var year = NightInput.Year();
        using var large = NightInput.Large(24);
        return RunAsync([small, year, large]).GetAwaiter().GetResult();
    }

    private static async Task<string> RunAsync(IReadOnlyList<NightInput> inputs)
    {
        await using var databases = await NightDatabase.StartAsync();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Processor.Name}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, {await VersionAsync(databases)}; motor en PostgreSQL op dezelfde machine, motor al gestart; het middelste van {Rounds} keer.");
        text.AppendLine();
        text.AppendLine("| van map tot vastgelegde rijen | manier | tijd | per seconde | tegen zorgvuldig | processor motor + PostgreSQL |");
        text.AppendLine("|---|---|--:|--:|--:|--:|");
        foreach (var input in inputs)
            text.Append(await MeasureAsync(databases, input));
        return text.ToString();
    }

    private static async Task<string> MeasureAsync(NightDatabase databases, NightInput input)
    {
        var documents = input.Documents().ToList();
        var tables = new RecordTables();
        var history = await databases.PrepareAsync(async database => await EngineNight.PrepareAsync(databases, database, NameOf(database), input));
        var ours = await databases.PrepareAsync(_ => Task.CompletedTask);
        var theirs = await databases.EmptyAsync();
        await databases.ExecuteAsync(theirs, tables.Definition());
        var naive = 0L;

        async Task EngineAsync(string name, RunSoort soort)
        {
            await using var database = await databases.OpenAsync(name);
            await EngineNight.RunAsync(database, soort, input.Folders, Environment.ProcessorCount);
        }

        async Task NaiveAsync(string name) => naive = await new NaiveStore(tables).RunAsync(
            databases.ConnectionString(name), documents, input.Unit == "berichten" ? null : "Prestatie", input.Unit == "berichten" ? NaiveMessages : NaiveLines);

        // The wall is made of the rows of the first round, which is also the one that warms up.
        var first = await databases.CopyAsync(history);
        var since = await TransactionAsync(databases, first);
        await EngineAsync(first, RunSoort.Verwerk);
        var wall = await NightWall.TakeAsync(databases.ConnectionString(first), since);
        await databases.DropAsync(first);

        (string Name, string From, Func<string, Task> Work)[] ways =
        [
            ("alles aan: regels, dossier, tenzij, matching, antwoorden", history, name => EngineAsync(name, RunSoort.Verwerk)),
            ("lezen en bewaren alleen (--historie)", history, name => EngineAsync(name, RunSoort.Historie)),
            ("muur: COPY van dezelfde rijen, al gecodeerd", ours, name => wall.RunAsync(databases.ConnectionString(name))),
            ("zorgvuldig: XmlReader + XmlSchemaSet, COPY, een commit per bestand", theirs, name => new CarefulStore(tables).RunAsync(databases.ConnectionString(name), documents)),
            ("naïef: XDocument + Dapper, een deel", theirs, NaiveAsync),
        ];
        var measures = ways.Select(_ => new List<NightMeasure>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var name = await databases.CopyAsync(ways[way].From);
                measures[way].Add(await NightMeter.MeasureAsync(databases, () => ways[way].Work(name)));
                await databases.DropAsync(name);
            }
        }

        var medians = measures.ConvertAll(NightMeasure.Median);
        medians[^1] = medians[^1].Times((double)input.Count / naive);
        var text = new StringBuilder();
        for (var way = 0; way < ways.Length; way++)
            Append(text, input, ways[way].Name, medians[way], medians[^2]);
        text.AppendLine(CultureInfo.InvariantCulture, $"| {input.Name} | deel van de muur | | alles aan {medians[2].Seconds / medians[0].Seconds:0.00} · alleen bewaren {medians[2].Seconds / medians[1].Seconds:0.00} | | |");
        await databases.DropAsync(history);
        await databases.DropAsync(ours);
        await databases.DropAsync(theirs);
        return text.ToString();
    }

    private static void Append(StringBuilder text, NightInput input, string way, NightMeasure measure, NightMeasure careful) => text.AppendLine(
        CultureInfo.InvariantCulture,
        $"| {input.Name} | {way} | {measure.Seconds:0.00} s | {input.Count / measure.Seconds:0} {input.Unit} | {careful.Seconds / measure.Seconds:0.00}× | {measure.Engine:0.0} + {measure.Server:0.0} s |");

    private static string NameOf(Postgres.Connecting.Database database) => new NpgsqlConnectionStringBuilder(database.Administrator.ConnectionString).Database!;

    private static async Task<long> TransactionAsync(NightDatabase databases, string name)
    {
        await using var connection = new NpgsqlConnection(databases.ConnectionString(name) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select pg_current_xact_id()::text::bigint", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<string> VersionAsync(NightDatabase databases)
    {
        await using var connection = new NpgsqlConnection(databases.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        return "PostgreSQL " + connection.PostgreSqlVersion.ToString();
    }
}
