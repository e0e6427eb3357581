namespace Berichtenverkeer.Storage;

/// <summary>What a run fixes at opening; recovery after a crash reuses it.</summary>
/// <param name="Soort">What the run is for.</param>
/// <param name="OpDatum">The one business date of the run.</param>
/// <param name="Moment">The one moment of the run.</param>
/// <param name="Versie">Version of the engine.</param>
/// <param name="Instellingen">The settings in force, as JSON without secrets.</param>
public sealed record RunOpening(RunSoort Soort, DateOnly OpDatum, DateTimeOffset Moment, string Versie, string Instellingen);
