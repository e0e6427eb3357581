namespace Berichtenverkeer.Monitor.Charts;

/// <summary>Round ends of axes.</summary>
internal static class Scale
{
    /// <summary>The least of 2, 4, 6, 10 (times a power of ten) that is not below the values; half of it is whole. Without values it is 2.</summary>
    public static double Top(IEnumerable<double> values)
    {
        var highest = values.Where(double.IsFinite).DefaultIfEmpty(0).Max();
        for (var power = 1.0; ; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<double>)[2, 4, 6, 10])
            {
                if (step * power >= highest)
                    return step * power;
            }
        }
    }
}
