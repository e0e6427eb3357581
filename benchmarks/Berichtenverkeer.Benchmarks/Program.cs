using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Berichtenverkeer.Benchmarks;
using Berichtenverkeer.Benchmarks.Nights;

// In process: the generated project of BenchmarkDotNet would fall under this repository's warnings-as-errors.
var inProcess = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
var quick = ManualConfig.Create(DefaultConfig.Instance).AddJob(inProcess.WithWarmupCount(3).WithIterationCount(7));
var once = ManualConfig.Create(DefaultConfig.Instance).AddJob(inProcess.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3).WithInvocationCount(1).WithUnrollFactor(1));

if (args is ["monitor", ..])
{
    var table = MonitorBenchmark.Run();
    ReadmeTable.Write(Path.Combine(args.Length > 1 ? args[1] : Directory.GetCurrentDirectory(), "README.md"), "monitor", table);
    Console.WriteLine(table);
    return 0;
}

if (args is ["nacht", ..])
{
    var count = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : NightBenchmark.SmallNight;
    Write(args.Length > 1 ? args[1] : Directory.GetCurrentDirectory(), "nacht", "nacht.md", NightBenchmark.Run(count));
    return 0;
}

if (args is ["lezer", ..])
{
    ReadingRun.Run(Directory.GetCurrentDirectory(), args[1..]);
    return 0;
}

if (args is ["readme" or "lezen" or "regels" or "matching", ..])
{
    var root = args.Length > 1 ? args[1] : Directory.GetCurrentDirectory();
    if (args[0] is "readme" or "lezen")
    {
        ReadingRun.Run(root, []);
        var reading = BenchmarkRunner.Run<ReadingBenchmarks>(quick);
        Write(root, "benchmark", "night.md", ReadmeTable.Of(reading, BenchmarkRunner.Run<StoreBenchmarks>(once)));
    }

    if (args[0] is "readme" or "regels")
    {
        var rules = BenchmarkRunner.Run<RuleBenchmarks>(quick);
        Write(root, "regels", "regels.md", ReadmeTable.OfRules(rules));
    }

    if (args[0] is "readme" or "matching")
    {
        var matching = BenchmarkRunner.Run<MatchingBenchmarks>(once);
        Write(root, "matching", "matching.md", ReadmeTable.OfMatching(matching, BenchmarkRunner.Run<DeclaratieNightBenchmarks>(once)));
    }

    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args, quick);
return 0;

static void Write(string root, string marker, string file, string table)
{
    File.WriteAllText(Path.Combine(Processor.ResultsFolder(root), file), table);
    ReadmeTable.Write(Path.Combine(root, "README.md"), marker, table);
    Console.WriteLine(table);
}
