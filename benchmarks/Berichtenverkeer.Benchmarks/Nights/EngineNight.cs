using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>The engine itself, as <c>berichten verwerk</c> calls it.</summary>
internal static class EngineNight
{
    /// <summary>The day on which every benchmark judges: after the last message of the generator.</summary>
    public static readonly DateOnly OpDatum = new(2027, 1, 31);

    /// <summary>A database with what went before: loaded as old traffic, so without any verdict.</summary>
    public static Task<string> PrepareAsync(BenchmarkCluster cluster, NightInput input) => cluster.PrepareAsync(async (database, name) =>
    {
        if (input.History.Length > 0)
            await RunAsync(database, RunSoort.Historie, input.History);
        if (input.Lists is null)
            return;
        foreach (var file in Directory.EnumerateFiles(input.Lists, "*.csv").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileNameWithoutExtension(file).Split('_') is [var kind, var gemeente, var domein])
                await cluster.CommandAsync(name, "lijst", "laad", kind, file, "--gemeente", gemeente, "--domein", domein);
        }
    });

    /// <summary>A night through it, on copies of a prepared database. The engine is started: it has done a message in that database before.</summary>
    public static NightWay Way(BenchmarkCluster cluster, string name, string prepared, NightInput input, RunSoort soort) => new(name, prepared, async copy =>
    {
        var database = await cluster.OpenAsync(copy);
        await RunAsync(database, soort, [FirstMessage(cluster)]);
        return new(() => RunAsync(database, soort, input.Folders), database);
    });

    /// <summary>Runs a night in a database of that name.</summary>
    public static async Task RunAsync(BenchmarkCluster cluster, string name, RunSoort soort, NightInput input)
    {
        await using var database = await cluster.OpenAsync(name);
        await RunAsync(database, soort, input.Folders);
    }

    private static string FirstMessage(BenchmarkCluster cluster)
    {
        var folder = Path.Combine(cluster.Folder, "eerste");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "323.xml"), NightInput.FirstMessage());
        return folder;
    }

    /// <summary>Runs it, and makes sure that everything was judged.</summary>
    /// <param name="database">Where it is stored.</param>
    /// <param name="soort">With verdicts, or as old traffic.</param>
    /// <param name="folders">What is offered.</param>
    public static async Task<RunSummary> RunAsync(Database database, RunSoort soort, string[] folders)
    {
        var settings = new NightSettings();
        var store = new PostgresNightStore(
            database.Writer, PostgresResilience.Create(new PostgresResilienceOptions(), TimeProvider.System), new() { ClientsPerUnit = settings.RememberedPerLane });
        var runner = new NightRunner(store, new OfferSource(ReadingLimits.Default), SchemaSet.Embedded, settings);
        var opening = new RunOpening(soort, OpDatum, new DateTimeOffset(OpDatum, new(3, 0), TimeSpan.Zero), "benchmark", "{}");
        var summary = (await runner.RunAsync([.. folders.Select(SourceSpec.FromArgument)], opening, null, CancellationToken.None)).Summary!;
        var judged = summary.PerUitkomst.GetValueOrDefault(Uitkomst.Geaccepteerd) + summary.PerUitkomst.GetValueOrDefault(Uitkomst.DeelsAfgewezen)
            + summary.PerUitkomst.GetValueOrDefault(Uitkomst.Afgekeurd);
        if (summary.Offered == 0 || judged != summary.Offered)
            throw new InvalidOperationException("A message of the benchmark was not judged.");
        return summary;
    }
}
