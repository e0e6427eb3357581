namespace Berichtenverkeer.Benchmarks;

/// <summary>What was measured of one contender.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Seconds">Median of the time for one document.</param>
/// <param name="Ratio">How many times as fast as the first contender: the median over the rounds.</param>
/// <param name="Allocated">Bytes allocated on the managed heap for one document, in the round that allocated least: the steady state.</param>
internal sealed record Timing(string Name, double Seconds, double Ratio, long Allocated);
