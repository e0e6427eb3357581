using System.Diagnostics;
using System.Globalization;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>
/// A night of small messages on some cores of the machine, PostgreSQL included. In a process of its own: only what starts on those cores
/// stays on them, every thread of ours and every backend that the server forks, and only then the runtime counts them as all there are.
/// </summary>
internal static class BoundNight
{
    /// <summary>The argument with which this program is called for it.</summary>
    public const string Command = "schaal-kernen";

    /// <summary>Runs this program on the first so many cores; null where there is nothing to bind with, or not so many cores.</summary>
    public static async Task<NightMeasure?> RunAsync(int cores, int messages)
    {
        if (!OperatingSystem.IsLinux() || Environment.ProcessorCount < cores)
            return null;
        var start = new ProcessStartInfo("taskset") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("--cpu-list");
        start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"0-{cores - 1}"));

        // As "dotnet program.dll" the program itself is the first argument.
        start.ArgumentList.Add(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
            start.ArgumentList.Add(typeof(BoundNight).Assembly.Location);
        start.ArgumentList.Add(Command);
        start.ArgumentList.Add(messages.ToString(CultureInfo.InvariantCulture));
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process)
        {
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"A night on {cores} cores failed: {output}");
            double[] parts = [.. output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
            return new(parts[0], parts[1], parts[2]);
        }
    }

    /// <summary>What the called program does: the middle of three rounds, as three numbers on its output.</summary>
    public static string Measure(int messages)
    {
        using var input = NightInput.Small(messages);
        var measure = MeasureAsync(input).GetAwaiter().GetResult();
        return string.Create(CultureInfo.InvariantCulture, $"{measure.Seconds} {measure.Engine} {measure.Server}");
    }

    private static async Task<NightMeasure> MeasureAsync(NightInput input)
    {
        await using var cluster = await BenchmarkCluster.StartAsync();
        var history = await EngineNight.PrepareAsync(cluster, input);
        var way = EngineNight.Way(cluster, "gebonden", history, input, RunSoort.Verwerk);
        for (var round = 0; round < ScaleBenchmark.Rounds; round++)
            await way.RoundAsync(cluster);
        return way.Median;
    }
}
