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

    /// <summary>Loads what went before: as old traffic, so without any verdict.</summary>
    public static async Task PrepareAsync(BenchmarkCluster cluster, Database database, string name, NightInput input)
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
    }

    /// <summary>Runs it, and makes sure that everything was judged.</summary>
    /// <param name="database">Where it is stored.</param>
    /// <param name="soort">With verdicts, or as old traffic.</param>
    /// <param name="folders">What is offered.</param>
    /// <param name="lanes">How many units of work at the same time; null for what the tool itself would choose.</param>
    public static async Task<RunSummary> RunAsync(Database database, RunSoort soort, string[] folders, int? lanes = null)
    {
        var store = new PostgresNightStore(database.Writer, PostgresResilience.Create(new PostgresResilienceOptions(), TimeProvider.System));
        var settings = new NightSettings();
        if (lanes is { } parallelism)
            settings = settings with { Parallelism = parallelism };
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
