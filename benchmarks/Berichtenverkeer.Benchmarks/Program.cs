using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Berichtenverkeer.Benchmarks;

// In process: the generated project of BenchmarkDotNet would fall under this repository's warnings-as-errors.
var inProcess = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
var quick = ManualConfig.Create(DefaultConfig.Instance).AddJob(inProcess.WithWarmupCount(3).WithIterationCount(7));
var once = ManualConfig.Create(DefaultConfig.Instance).AddJob(inProcess.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3).WithInvocationCount(1).WithUnrollFactor(1));

if (args is ["readme", ..])
{
    var root = args.Length > 1 ? args[1] : Directory.GetCurrentDirectory();
    var reading = BenchmarkRunner.Run<ReadingBenchmarks>(quick);
    var rules = BenchmarkRunner.Run<RuleBenchmarks>(quick);
    var storing = BenchmarkRunner.Run<StoreBenchmarks>(once);
    var table = ReadmeTable.Of(reading, rules, storing);
    var cpu = (reading.HostEnvironmentInfo.Cpu.Value?.ProcessorName ?? "unknown").Replace(' ', '-').Replace('/', '-');
    var folder = Directory.CreateDirectory(Path.Combine(root, "benchmarks", "results", cpu));
    File.WriteAllText(Path.Combine(folder.FullName, "night.md"), table);
    ReadmeTable.Write(Path.Combine(root, "README.md"), table);
    Console.WriteLine(table);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args, quick);
return 0;
