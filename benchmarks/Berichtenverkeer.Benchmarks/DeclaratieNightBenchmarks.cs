using BenchmarkDotNet.Attributes;
using Berichtenverkeer.Benchmarks.Nights;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// The year of two gemeenten from files to committed rows: read, every rule, matched to what the database knows, rows with
/// their explanation, answers. Each round on a database that holds the toewijzingen and no declaratie.
/// </summary>
public class DeclaratieNightBenchmarks
{
    /// <summary>How many gemeenten: as many as there are lanes.</summary>
    public const int Gemeenten = 2;

    private BenchmarkDatabase database = null!;
    private string[] toewijzingen = [];
    private string[] declaraties = [];

    /// <summary>Lines in those files.</summary>
    internal static int Prestaties => Units.Sum(unit => unit.Declaraties.Sum(bericht => bericht.Clienten.Sum(client => client.Prestaties.Count)));

    private static IEnumerable<MatchingUnit> Units => MatchingWorld.Instance.Units.Take(Gemeenten);

    /// <summary>Writes the files and starts the cluster: not measured.</summary>
    [GlobalSetup]
    public void Setup()
    {
        database = BenchmarkDatabase.Start();
        toewijzingen = [.. Units.Select(MatchingFiles.Toewijzingen)];
        declaraties = [.. Units.Select(MatchingFiles.Declaraties)];
    }

    /// <summary>Removes what was made.</summary>
    [GlobalCleanup]
    public void Cleanup()
    {
        database.Destroy();
        foreach (var folder in toewijzingen.Concat(declaraties))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>A database with the toewijzingen in it.</summary>
    [IterationSetup]
    public void Fresh()
    {
        database.Fresh();
        Run(RunSoort.Historie, toewijzingen);
    }

    /// <summary>The year in one night.</summary>
    [Benchmark(Description = "van map tot vastgelegde rijen, met antwoorden")]
    public long Night()
    {
        var summary = Run(RunSoort.Verwerk, declaraties);
        if (summary.PerUitkomst.GetValueOrDefault(Uitkomst.Geaccepteerd) + summary.PerUitkomst.GetValueOrDefault(Uitkomst.DeelsAfgewezen) != summary.Offered)
            throw new InvalidOperationException("A declaratie of the benchmark was refused as a whole.");
        return summary.Offered;
    }

    private RunSummary Run(RunSoort soort, string[] folders) =>
        EngineNight.RunAsync(database.Current, soort, folders).GetAwaiter().GetResult();
}
