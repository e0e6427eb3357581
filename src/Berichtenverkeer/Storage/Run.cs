namespace Berichtenverkeer.Storage;

/// <summary>A run as the store knows it.</summary>
/// <param name="RunId">Number of the run.</param>
/// <param name="Soort">What the run is for.</param>
/// <param name="OpDatum">The one business date of the run.</param>
/// <param name="Moment">The one moment of the run.</param>
/// <param name="Opened">True when its night is fixed: all its payloads are in the store. A run that stopped before that never was a night and is discarded.</param>
/// <param name="Instellingen">The settings in force at opening, as JSON; recovery uses these and no others.</param>
public sealed record Run(long RunId, RunSoort Soort, DateOnly OpDatum, DateTimeOffset Moment, bool Opened, string Instellingen);
