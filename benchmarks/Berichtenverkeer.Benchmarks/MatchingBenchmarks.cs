using BenchmarkDotNet.Attributes;
using Berichtenverkeer.Benchmarks.Nights;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Rules.Lists;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// A year of declaraties against all toewijzingen of a region: in memory with every rule, and two other ways on PostgreSQL that
/// test far less (toewijzing, product, unit, period, double debit, total volume).
/// </summary>
public class MatchingBenchmarks
{
    /// <summary>Lines of the naive way: more would take hours.</summary>
    public const int NaiveSample = 3_000;

    private readonly DeclaratieJudge judge = new(new BerichtJudge(RuleStanden.Standaard));
    private readonly ExternBronnen bronnen = new(EngineNight.OpDatum, GemeentenLijst.Shipped, ProductcodeLijst.Shipped);
    private BenchmarkDatabase database = null!;
    private NaivePrestatie[] sample = [];

    /// <summary>Makes the world, and its tables for the other ways: not measured.</summary>
    [GlobalSetup]
    public void Setup()
    {
        sample = [.. MatchingWorld.Instance.Units[0].Declaraties
            .SelectMany(bericht => bericht.Clienten.SelectMany(client => client.Prestaties.Select(prestatie => NaivePrestatie.Of(bericht, prestatie))))
            .Take(NaiveSample)];
        database = BenchmarkDatabase.Start();
        database.Fresh();
        MatchingTables.Create(database.Current.Administrator, MatchingWorld.Instance);
    }

    /// <summary>Removes what was made.</summary>
    [GlobalCleanup]
    public void Cleanup() => database.Destroy();

    /// <summary>Empties what the other ways wrote.</summary>
    [IterationSetup]
    public void Empty() => MatchingTables.Empty(database.Current.Administrator);

    /// <summary>Every rule on every line, on all cores, from a dossier that is built in the same round.</summary>
    [Benchmark(Baseline = true, Description = "in het geheugen (deze motor, alle regels)")]
    public long InMemory()
    {
        long granted = 0;
        Parallel.ForEach(MatchingWorld.Instance.Units, unit => Interlocked.Add(ref granted, Year(unit)));
        return granted;
    }

    /// <summary>Four queries and an insert per line, through Dapper on one connection, in one transaction.</summary>
    [Benchmark(Description = "een query per prestatie (Dapper)")]
    public int Naive()
    {
        using var connection = database.Current.Administrator.OpenConnection();
        using var transaction = connection.BeginTransaction();
        var granted = 0;
        foreach (var prestatie in sample)
            granted += NaiveMatcher.Match(connection, prestatie) ? 1 : 0;
        transaction.Commit();
        return granted;
    }

    /// <summary>One statement over the whole year. A running total that leaves refused lines out cannot be said in it: a line is refused when all lines up to it are too much.</summary>
    [Benchmark(Description = "één set-based SQL-opdracht")]
    public int PureSql()
    {
        using var connection = database.Current.Administrator.OpenConnection();
        return connection.Execute(MatchingTables.SetBased, commandTimeout: 0);
    }

    private long Year(MatchingUnit unit)
    {
        var dossier = new Dossier(new() { Toewijzingen = unit.Toewijzingen });
        long granted = 0;
        foreach (var bericht in unit.Declaraties)
        {
            var opening = judge.Open(bericht, dossier, bronnen);
            if (opening.Geweigerd is not null)
                throw new InvalidOperationException("No declaratie of the benchmark is refused as a whole.");
            granted += judge.Complete(bericht, opening, dossier, bronnen).Toegekend;
        }

        return granted;
    }
}
