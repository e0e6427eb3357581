using BenchmarkDotNet.Attributes;
using Berichtenverkeer.Benchmarks.Nights;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Benchmarks;

/// <summary>From folder to committed rows, on a private PostgreSQL of its own; each round on an empty database.</summary>
public class StoreBenchmarks
{
    /// <summary>Messages of the small night.</summary>
    public const int SmallNight = 20_000;

    private BenchmarkDatabase database = null!;
    private string smallFolder = string.Empty;
    private string largeFolder = string.Empty;

    /// <summary>Writes the files and starts the cluster: not measured.</summary>
    [GlobalSetup]
    public void Setup()
    {
        database = BenchmarkDatabase.Start();
        smallFolder = BenchmarkFolder.Small(SmallNight);
        largeFolder = BenchmarkFolder.Large();
    }

    /// <summary>Removes what was made.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        database.Destroy();
        Directory.Delete(smallFolder, recursive: true);
        Directory.Delete(largeFolder, recursive: true);
    }

    /// <summary>An empty, migrated database.</summary>
    [IterationSetup]
    public void Fresh() => database.Fresh();

    /// <summary>20,000 small messages: read, validate, store payload and rows.</summary>
    [Benchmark(Description = "nacht van 20.000 kleine berichten")]
    public long NightOfSmallMessages() => Run(smallFolder, SmallNight);

    /// <summary>One 323 of 24 MB.</summary>
    [Benchmark(Description = "één 323 van 24 MB")]
    public long OneLargeDeclaratie() => Run(largeFolder, 1);

    // Nothing is known of what went before: lines of declaraties and a few messages are refused, which costs as much as granting them.
    private long Run(string folder, int expected)
    {
        var summary = EngineNight.RunAsync(database.Current, RunSoort.Verwerk, [folder]).GetAwaiter().GetResult();
        return summary.Offered == expected ? expected : throw new InvalidOperationException("A message of the benchmark was not offered.");
    }
}
