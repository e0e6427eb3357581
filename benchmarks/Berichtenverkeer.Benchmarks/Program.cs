using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Berichtenverkeer.Benchmarks;
using Berichtenverkeer.Benchmarks.Nights;
using Berichtenverkeer.Benchmarks.Storing;

// In process: the generated project of BenchmarkDotNet would fall under this repository's warnings-as-errors.
var inProcess = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
var quick = ManualConfig.Create(DefaultConfig.Instance).AddJob(inProcess.WithWarmupCount(3).WithIterationCount(7));
var once = ManualConfig.Create(DefaultConfig.Instance).AddJob(inProcess.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3).WithInvocationCount(1).WithUnrollFactor(1));

if (args is [BoundNight.Command, var messages])
{
    Console.WriteLine(BoundNight.Measure(int.Parse(messages, CultureInfo.InvariantCulture)));
    return 0;
}

if (args is ["lezer", ..])
{
    ReadingRun.Run(Directory.GetCurrentDirectory(), args[1..]);
    return 0;
}

if (args is ["monitor" or "readme" or "lezen" or "regels" or "matching" or "nacht" or "schaal" or "bewaren", ..])
{
    var root = args.Length > 1 ? args[1] : Directory.GetCurrentDirectory();
    if (args[0] is "monitor")
    {
        var table = MonitorBenchmark.Run();
        ReadmeTable.Write(Path.Combine(root, "README.md"), "monitor", table);
        Console.WriteLine(table);
    }

    if (args[0] is "readme" or "lezen")
    {
        ReadingRun.Run(root, []);
        var reading = BenchmarkRunner.Run<ReadingBenchmarks>(quick);
        Write(root, "benchmark", "benchmark.md", ReadmeTable.OfReading(reading));
    }

    if (args[0] is "readme" or "regels")
    {
        var rules = BenchmarkRunner.Run<RuleBenchmarks>(quick);
        Write(root, "regels", "regels.md", ReadmeTable.OfRules(rules));
    }

    if (args[0] is "readme" or "matching")
    {
        var matching = BenchmarkRunner.Run<MatchingBenchmarks>(once);
        Write(root, "matching", "matching.md", ReadmeTable.OfMatching(matching));
    }

    if (args[0] is "readme" or "nacht")
        Write(root, "nacht", "nacht.md", NightBenchmark.Run((int)Number(2, NightBenchmark.SmallNight)));
    if (args[0] is "readme" or "schaal")
        Write(root, "schaal", "schaal.md", ScaleBenchmark.Run((int)Number(2, ScaleBenchmark.Largest), Number(3, ScaleBenchmark.Stored)));
    if (args[0] is "readme" or "bewaren")
        Write(root, "bewaren", "bewaren.md", StoringBenchmark.Run());
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args, quick);
return 0;

// A number on the command line; "readme" takes none.
long Number(int place, long otherwise) => args[0] != "readme" && args.Length > place ? long.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;

static void Write(string root, string marker, string file, string table)
{
    File.WriteAllText(Path.Combine(Processor.ResultsFolder(root), file), table);
    ReadmeTable.Write(Path.Combine(root, "README.md"), marker, table);
    Console.WriteLine(table);
}
