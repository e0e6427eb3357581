using System.Globalization;
using System.Text;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>
/// How the cost of a message grows: with the size of the night, with what is stored already, and on one core against two. Every line is a
/// mixed night of small messages, from folder to committed rows.
/// </summary>
internal static class ScaleBenchmark
{
    /// <summary>Rounds of a night, of which the middle one counts; a larger night than <see cref="Reference"/> is run once.</summary>
    public const int Rounds = 3;

    /// <summary>The largest night, unless told otherwise.</summary>
    public const int Largest = 100_000;

    /// <summary>The prestaties that stand already, unless told otherwise.</summary>
    public const long Stored = 10_000_000;

    /// <summary>The night that all others are compared with.</summary>
    private const int Reference = 10_000;

    private const int Smallest = 1_000;

    /// <summary>The table of the README.</summary>
    /// <param name="largest">Messages of the largest night: 10,000, 100,000 and so on.</param>
    /// <param name="stored">Prestaties that stand already when the last night begins.</param>
    public static string Run(int largest, long stored) => RunAsync(largest, stored).GetAwaiter().GetResult();

    private static async Task<string> RunAsync(int largest, long stored)
    {
        var rows = new List<(string Name, int Messages, NightMeasure Measure)>();
        string heading;
        await using (var cluster = await BenchmarkCluster.StartAsync())
        {
            heading = await cluster.HeadingAsync();
            using (var input = NightInput.Small(Reference))
            {
                var (plain, filled) = await StoredAsync(cluster, input, stored);
                rows.Add(Told(input.Name, Reference, plain));
                rows.Add(Told($"{input.Name}, met al {stored / ScaleHistory.PrestatiesPerToewijzing} toewijzingen en {stored} prestaties bewaard", Reference, filled));
            }

            // After the one that it is compared with: so small a night is done before the runtime has compiled what it uses most.
            using (var input = NightInput.Small(Smallest))
                rows.Insert(0, Told(input.Name, Smallest, await SmallestAsync(cluster, input)));
            for (var messages = Reference * 10; messages <= largest; messages *= 10)
            {
                using var input = NightInput.Small(messages);
                rows.Insert(rows.Count - 1, Told($"{input.Name} (één keer)", messages, await OnceAsync(cluster, input)));
            }
        }

        // After that cluster: each has a server of its own, which has the cores to itself and to the engine.
        foreach (var (cores, name) in ((int, string)[])[(1, "motor en PostgreSQL samen op één core"), (2, "motor en PostgreSQL samen op twee cores")])
        {
            if (await BoundNight.RunAsync(cores, Reference) is { } measure)
                rows.Add(Told($"{Reference} kleine berichten, {name}", Reference, measure));
        }

        return Table(heading, rows);
    }

    private static async Task<NightMeasure> SmallestAsync(BenchmarkCluster cluster, NightInput input)
    {
        var history = await EngineNight.PrepareAsync(cluster, input);
        var way = EngineNight.Way(cluster, input.Name, history, input, RunSoort.Verwerk);
        for (var round = 0; round < Rounds; round++)
            await way.RoundAsync(cluster);
        await cluster.DropAsync(history);
        return way.Median;
    }

    /// <summary>The same night after its own history alone, and after years of traffic; in turn, since their ratio is what counts. A round before them warms up.</summary>
    private static async Task<(NightMeasure Plain, NightMeasure Filled)> StoredAsync(BenchmarkCluster cluster, NightInput input, long stored)
    {
        var history = await EngineNight.PrepareAsync(cluster, input);
        var years = await cluster.CopyAsync(history);
        await ScaleHistory.FillAsync(cluster, years, stored);
        await EngineNight.Way(cluster, "opwarmen", history, input, RunSoort.Verwerk).RoundAsync(cluster);
        var plain = EngineNight.Way(cluster, "eigen verleden", history, input, RunSoort.Verwerk);
        var filled = EngineNight.Way(cluster, "jaren", years, input, RunSoort.Verwerk);
        for (var round = 0; round < Rounds; round++)
        {
            await plain.RoundAsync(cluster);
            await filled.RoundAsync(cluster);
        }

        await cluster.DropAsync(history);
        await cluster.DropAsync(years);
        return (plain.Median, filled.Median);
    }

    /// <summary>One round, in the prepared database itself: a copy of it would take as much disk again.</summary>
    private static async Task<NightMeasure> OnceAsync(BenchmarkCluster cluster, NightInput input)
    {
        var name = await EngineNight.PrepareAsync(cluster, input);
        await cluster.ExecuteAsync("postgres", "checkpoint");
        var measure = await NightMeter.MeasureAsync(cluster, () => EngineNight.RunAsync(cluster, name, RunSoort.Verwerk, input));
        await cluster.DropAsync(name);
        return measure;
    }

    /// <summary>Tells it at once: what was measured by then is not lost when a larger night after it breaks off.</summary>
    private static (string Name, int Messages, NightMeasure Measure) Told(string name, int messages, NightMeasure measure)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {measure.Seconds:0.00} s, {measure.Engine:0.0} + {measure.Server:0.0} s"));
        return (name, messages, measure);
    }

    private static string Table(string heading, List<(string Name, int Messages, NightMeasure Measure)> rows)
    {
        var reference = rows.First(row => row.Messages == Reference).Measure.Seconds / Reference;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{heading}; motor en PostgreSQL op dezelfde machine, motor al gestart; het middelste van {Rounds} keer, tenzij anders vermeld.");
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"| van map tot vastgelegde rijen, alles aan | tijd | per seconde | kosten per bericht tegen {Reference} | processor motor + PostgreSQL |");
        text.AppendLine("|---|--:|--:|--:|--:|");
        foreach (var (name, messages, measure) in rows)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {name} | {measure.Seconds:0.00} s | {messages / measure.Seconds:0} berichten | {measure.Seconds / messages / reference:0.00}× | {measure.Engine:0.0} + {measure.Server:0.0} s |");
        }

        return text.ToString();
    }
}
