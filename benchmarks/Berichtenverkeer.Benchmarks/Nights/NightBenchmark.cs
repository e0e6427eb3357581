using System.Globalization;
using System.Text;
using Berichtenverkeer.Storage;

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
        using var one = NightInput.Large(1);
        using var five = NightInput.Large(5);
        using var large = NightInput.Large(24);
        return RunAsync([small, year, one, five, large]).GetAwaiter().GetResult();
    }

    private static async Task<string> RunAsync(IReadOnlyList<NightInput> inputs)
    {
        await using var cluster = await BenchmarkCluster.StartAsync();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{await cluster.HeadingAsync()}; motor en PostgreSQL op dezelfde machine, motor al gestart (bij elke manier staan de verbindingen open; motor en zorgvuldig deden één klein bericht vooraf); het middelste van {Rounds} keer.");
        text.AppendLine();
        text.AppendLine("| van map tot vastgelegde rijen | manier | tijd | per seconde | tegen zorgvuldig | processor motor + PostgreSQL |");
        text.AppendLine("|---|---|--:|--:|--:|--:|");
        foreach (var input in inputs)
            text.Append(await MeasureAsync(cluster, input));
        return text.ToString();
    }

    private static async Task<string> MeasureAsync(BenchmarkCluster cluster, NightInput input)
    {
        var documents = input.Documents().ToList();
        var tables = new RecordTables();
        var history = await EngineNight.PrepareAsync(cluster, input);
        var ours = await cluster.PrepareAsync();
        var theirs = await cluster.EmptyAsync();
        await cluster.ExecuteAsync(theirs, tables.Definition());

        async Task<StartedNight> CarefulAsync(string name)
        {
            var connection = await cluster.ConnectAsync(name);
            var store = new CarefulStore(tables);
            await store.RunAsync(connection, [NightInput.FirstMessage()], first: -1);
            return new(() => store.RunAsync(connection, documents), connection);
        }

        async Task<StartedNight> NaiveAsync(string name)
        {
            var connection = await cluster.ConnectAsync(name);
            var (counted, enough) = input.Unit == "berichten" ? (null, NaiveMessages) : ("Prestatie", NaiveLines);
            return new(async () => (double)input.Count / await new NaiveStore(tables).RunAsync(connection, documents, counted, enough), connection);
        }

        // The wall is made of the rows of the first round, which is also the one that warms up.
        var first = await cluster.CopyAsync(history);
        var since = await cluster.ScalarAsync<long>(first, "select pg_current_xact_id()::text::bigint");
        await EngineNight.RunAsync(cluster, first, RunSoort.Verwerk, input);
        var rows = await WallAsync(cluster, first, since);
        await cluster.DropAsync(first);

        var everything = EngineNight.Way(cluster, "alles aan: regels, dossier, tenzij, matching, antwoorden", history, input, RunSoort.Verwerk);
        var storing = EngineNight.Way(cluster, "lezen en bewaren alleen (--historie)", history, input, RunSoort.Historie);
        var wall = new NightWay("muur: COPY van dezelfde rijen, al gecodeerd", ours, name => rows.StartAsync(cluster, name));
        var careful = new NightWay("zorgvuldig: XmlReader + XmlSchemaSet, COPY, een commit per bestand", theirs, CarefulAsync);
        var naive = new NightWay("naïef: XDocument + Dapper, een deel", theirs, NaiveAsync);
        NightWay[] ways = [everything, storing, wall, careful, naive];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var way in ways)
                await way.RoundAsync(cluster);
        }

        var text = new StringBuilder();
        foreach (var way in ways)
            Append(text, input, way.Name, way.Median, careful.Median);
        var height = wall.Median.Seconds;
        text.AppendLine(CultureInfo.InvariantCulture, $"| {input.Name} | deel van de muur | | alles aan {height / everything.Median.Seconds:0.00} · alleen bewaren {height / storing.Median.Seconds:0.00} | | |");
        foreach (var name in (string[])[history, ours, theirs])
            await cluster.DropAsync(name);
        return text.ToString();
    }

    private static async Task<NightWall> WallAsync(BenchmarkCluster cluster, string database, long since)
    {
        await using var connection = await cluster.ConnectAsync(database);
        return await NightWall.TakeAsync(connection, since);
    }

    private static void Append(StringBuilder text, NightInput input, string way, NightMeasure measure, NightMeasure careful) => text.AppendLine(
        CultureInfo.InvariantCulture,
        $"| {input.Name} | {way} | {measure.Seconds:0.00} s | {input.Count / measure.Seconds:0} {input.Unit} | {careful.Seconds / measure.Seconds:0.00}× | {measure.Engine:0.0} + {measure.Server:0.0} s |");
}
