namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>One way from a folder to rows, and what each round of it took.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="From">The prepared database of which each round gets a copy.</param>
/// <param name="StartAsync">Makes it ready to begin, in the database of that name.</param>
internal sealed record NightWay(string Name, string From, Func<string, Task<StartedNight>> StartAsync)
{
    private readonly List<NightMeasure> rounds = [];

    /// <summary>The middle round, for the whole.</summary>
    public NightMeasure Median => NightMeasure.Median(rounds);

    /// <summary>One round, on a database of its own.</summary>
    public async Task RoundAsync(BenchmarkCluster cluster)
    {
        var name = await cluster.CopyAsync(From);
        await using (var started = await StartAsync(name))
        {
            var factor = 1.0;
            var measure = await NightMeter.MeasureAsync(cluster, async () => factor = await started.WorkAsync());
            rounds.Add(measure.Times(factor));
        }

        await cluster.DropAsync(name);
    }
}
