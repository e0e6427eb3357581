using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>The engine on one database, as the command line puts it together.</summary>
internal sealed class Engine(TestDatabase database, ServedGemeenten? served = null, double leaseSeconds = 2)
{
    private static readonly DateOnly OpDatum = new(2026, 1, 2);

    public INightStore Store { get; } = new PostgresNightStore(
        database.Writer,
        PostgresResilience.Create(new PostgresResilienceOptions(), TimeProvider.System),
        new PostgresStoreOptions { Lease = TimeSpan.FromSeconds(leaseSeconds) });

    public async Task<NightResult> RunAsync(string folder, RunSoort soort = RunSoort.Verwerk, INightStore? store = null, NightSettings? settings = null, CancellationToken cancellationToken = default)
    {
        settings ??= new NightSettings();
        var runner = new NightRunner(store ?? Store, new OfferSource(ReadingLimits.Default), SchemaSet.Embedded, settings with { Served = served ?? ServedGemeenten.All });
        var opening = new RunOpening(soort, OpDatum, new DateTimeOffset(2026, 1, 2, 3, 0, 0, TimeSpan.Zero), "test", "{}");
        return await runner.RunAsync([SourceSpec.FromArgument(folder)], opening, null, cancellationToken);
    }
}
