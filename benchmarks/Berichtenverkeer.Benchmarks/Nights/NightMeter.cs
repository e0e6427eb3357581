using System.Diagnostics;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>Measures a piece of work: time, and the processor that we and PostgreSQL use.</summary>
internal static class NightMeter
{
    public static async Task<NightMeasure> MeasureAsync(BenchmarkCluster cluster, Func<Task> work)
    {
        GC.Collect();
        var server = await cluster.ProcessorSecondsAsync();
        using var process = Process.GetCurrentProcess();
        var engine = process.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        await work();
        var elapsed = Stopwatch.GetElapsedTime(started);
        process.Refresh();
        var used = (process.TotalProcessorTime - engine).TotalSeconds;
        return new(elapsed.TotalSeconds, used, await cluster.ProcessorSecondsAsync() - server);
    }
}
