namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// Measures contenders side by side on one core: in each round each reads for about as long, one after the other, so that what the machine
/// does meanwhile hits them alike. A ratio is taken within a round; the median over the rounds is what counts.
/// </summary>
internal static class SideBySide
{
    /// <summary>Number of rounds.</summary>
    public const int Rounds = 7;

    private static readonly TimeSpan Warm = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Slot = TimeSpan.FromMilliseconds(15);

    /// <summary>Measures; the first contender is the one that the others are compared with.</summary>
    /// <param name="contenders">The contenders, all over the same documents.</param>
    /// <param name="step">Documents that belong together in one slot: all of a mixed set, or 1 when they are copies of one document.</param>
    /// <param name="rounds">Number of rounds.</param>
    public static IReadOnlyList<Timing> Measure(IReadOnlyList<Contender> contenders, int step, int rounds = Rounds)
    {
        var places = new int[contenders.Count];
        var numbers = contenders.Select(contender => WarmUp(contender, step)).ToArray();
        var seconds = contenders.Select(_ => new double[rounds]).ToArray();
        var allocated = Enumerable.Repeat(long.MaxValue, contenders.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var time = contenders[i].Time(places[i], numbers[i]);
                allocated[i] = Math.Min(allocated[i], (GC.GetAllocatedBytesForCurrentThread() - before) / numbers[i]);
                seconds[i][round] = time.TotalSeconds / numbers[i];
                places[i] = (places[i] + numbers[i]) % contenders[i].Count;
            }
        }

        return [.. contenders.Select((contender, i) => new Timing(
            contender.Name,
            Median(seconds[i]),
            Median(seconds[i].Select((own, round) => seconds[0][round] / own)),
            allocated[i]))];
    }

    /// <summary>The middle one.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Runs until the just-in-time compiler is done with it, and says how many documents fill a slot.</summary>
    private static int WarmUp(Contender contender, int step)
    {
        var warm = TimeSpan.Zero;
        var read = 0;
        var best = double.MaxValue;
        while (warm < Warm)
        {
            var time = contender.Time(read % contender.Count, step);
            warm += time;
            read += step;
            best = Math.Min(best, time.TotalSeconds);
        }

        return step * (int)Math.Clamp(Slot.TotalSeconds / best, 1, 100_000);
    }
}
