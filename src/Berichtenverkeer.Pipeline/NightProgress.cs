namespace Berichtenverkeer.Pipeline;

/// <summary>How far a run is.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="Done">Messages done in this phase.</param>
/// <param name="Total">Messages of this phase; null while that is not known.</param>
public readonly record struct NightProgress(NightPhase Phase, long Done, long? Total);
