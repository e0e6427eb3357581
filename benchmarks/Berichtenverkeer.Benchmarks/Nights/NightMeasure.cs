namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>What one run took.</summary>
/// <param name="Seconds">From start to the last commit.</param>
/// <param name="Engine">Seconds of processor of this process.</param>
/// <param name="Server">Seconds of processor of PostgreSQL.</param>
internal readonly record struct NightMeasure(double Seconds, double Engine, double Server)
{
    /// <summary>The middle one of several, by time.</summary>
    public static NightMeasure Median(IReadOnlyList<NightMeasure> runs) => runs.OrderBy(run => run.Seconds).ElementAt(runs.Count / 2);

    /// <summary>The same for more: what a sample would have taken.</summary>
    public NightMeasure Times(double factor) => new(Seconds * factor, Engine * factor, Server * factor);
}
