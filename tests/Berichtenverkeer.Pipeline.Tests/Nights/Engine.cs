using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>The engine on one database, as the command line puts it together.</summary>
internal sealed class Engine(TestDatabase database, ServedGemeenten? served = null, double leaseSeconds = 2, string? owner = null)
{
    private static readonly DateOnly OpDatum = new(2026, 1, 2);

    public INightStore Store { get; } = new PostgresNightStore(
        database.Writer,
        PostgresResilience.Create(new PostgresResilienceOptions(), TimeProvider.System),
        Options(leaseSeconds, owner));

    public async Task<NightResult> RunAsync(string folder, RunSoort soort = RunSoort.Verwerk, INightStore? store = null, NightSettings? settings = null, string instellingen = "{}", DateOnly? opDatum = null, CancellationToken cancellationToken = default)
    {
        settings ??= new NightSettings();
        var runner = new NightRunner(store ?? Store, new OfferSource(ReadingLimits.Default), SchemaSet.Embedded, settings with { Served = served ?? ServedGemeenten.All });
        var opening = Opening(soort, instellingen, opDatum ?? OpDatum);
        return await runner.RunAsync([SourceSpec.FromArgument(folder)], opening, null, cancellationToken);
    }

    /// <summary>Takes up again what waits in quarantaine.</summary>
    public Task<NightResult> RestoreAsync(IReadOnlyList<long> berichtIds, DateOnly opDatum, NightSettings? settings = null) =>
        new QuarantineRunner(Store, (IQuarantineStore)Store, SchemaSet.Embedded, settings ?? new NightSettings()).RunAsync(berichtIds, Opening(RunSoort.Verwerk, "{}", opDatum), null, CancellationToken.None);

    private static PostgresStoreOptions Options(double leaseSeconds, string? owner)
    {
        var options = new PostgresStoreOptions { Lease = TimeSpan.FromSeconds(leaseSeconds) };
        return owner is null ? options : options with { Owner = $"{options.Owner}/{owner}" };
    }

    private static RunOpening Opening(RunSoort soort, string instellingen, DateOnly opDatum) =>
        new(soort, opDatum, new DateTimeOffset(2026, 1, 2, 3, 0, 0, TimeSpan.Zero), "test", instellingen);
}
