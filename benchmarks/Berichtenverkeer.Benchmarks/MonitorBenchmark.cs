using System.Diagnostics;
using System.Globalization;
using System.Text;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Monitor;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// How long the figures of a page take, over the questions that readers ask. Not by BenchmarkDotNet: what counts is the slow tail over
/// many different questions, and each has an answer of its own.
/// </summary>
internal static class MonitorBenchmark
{
    private const int Rondes = 5;
    private const double GrensInMs = 300;
    private const long Prestaties = 4_000_000;

    /// <summary>Makes the region, asks, and gives a table in Markdown.</summary>
    public static string Run()
    {
        var database = BenchmarkDatabase.Start();
        try
        {
            database.Fresh();
            var making = Stopwatch.StartNew();
            MonitorRegio.Vul(database.Current.Administrator, 1, Prestaties);
            making.Stop();
            var bron = new MonitorBron(database.Current.Administrator, PostgresResilience.Create(new(), TimeProvider.System));
            var times = Measure(bron);
            return Table(times, making.Elapsed);
        }
        finally
        {
            database.Destroy();
        }
    }

    private static List<(string Vraag, double Ms)> Measure(MonitorBron bron)
    {
        var times = new List<(string Vraag, double Ms)>();
        foreach (var (name, filter) in Vragen().Take(3))
            Ask(bron, filter, name);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            foreach (var (name, filter) in Vragen())
                times.Add((name, Ask(bron, filter, name)));
        }

        return times;
    }

    private static double Ask(MonitorBron bron, MonitorFilter filter, string name)
    {
        var watch = Stopwatch.StartNew();
        var cijfers = bron.CijfersAsync(filter, CancellationToken.None).GetAwaiter().GetResult();
        watch.Stop();
        return cijfers.Tegels.Beoordeeld.Waarde is null or > 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"No figures for {name}.");
    }

    private static IEnumerable<(string Name, MonitorFilter Filter)> Vragen()
    {
        (string Name, DateOnly Van)[] periods =
        [
            ("1 maand", new(2026, 6, 1)), ("1 jaar", new(2025, 7, 1)), ("3 jaar", MonitorRegio.Eerste),
        ];
        foreach (var (name, van) in periods)
        {
            var all = new MonitorFilter { Van = van, Tot = MonitorRegio.Laatste };
            yield return ($"{name}, alles", all);
            yield return ($"{name}, alles, werkelijk", all with { Telling = Telling.Werkelijk });
            yield return ($"{name}, alles, per week", all with { Korrel = Korrel.Week });
            yield return ($"{name}, Jeugdwet", all with { Domein = Domein.Jw });
            yield return ($"{name}, 317", all with { Soort = 317 });
            yield return ($"{name}, één gemeente", all with { Gemeente = "0014" });
            yield return ($"{name}, één kleine gemeente", all with { Gemeente = "0737" });
            yield return ($"{name}, één aanbieder", all with { Aanbieder = "98001003" });
            yield return ($"{name}, één categorie", all with { Categorie = "54" });
            yield return ($"{name}, gemeente en product", all with { Gemeente = "0114", Code = "45A04" });
        }
    }

    private static string Table(List<(string Vraag, double Ms)> times, TimeSpan making)
    {
        var text = new StringBuilder("| Vraag | mediaan | traagste |\n|---|---:|---:|\n");
        foreach (var group in times.GroupBy(time => time.Vraag, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {Percentile([.. group.Select(time => time.Ms)], 0.5):0} ms | {group.Max(time => time.Ms):0} ms |\n");
        double[] all = [.. times.Select(time => time.Ms)];
        var p95 = Percentile(all, 0.95);
        text.Append(CultureInfo.InvariantCulture, $"| **alle vragen** | **{Percentile(all, 0.5):0} ms** | **p95 {p95:0} ms** |\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Gegevens gemaakt in {making.TotalSeconds:0} s. Doel: p95 onder {GrensInMs:0} ms; {(p95 < GrensInMs ? "gehaald" : "niet gehaald")}.\n");
        return text.ToString();
    }

    private static double Percentile(double[] values, double part)
    {
        Array.Sort(values);
        return values[(int)Math.Ceiling(values.Length * part) - 1];
    }
}
