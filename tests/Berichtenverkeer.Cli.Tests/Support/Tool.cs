using System.Diagnostics;

namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>Starts the built tool as a process of its own.</summary>
internal static class Tool
{
    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> StartAsync(params string[] arguments)
    {
        var (code, shown, error, _) = await MeasureAsync(arguments);
        return (code, shown, error);
    }

    /// <summary>Runs it to its end, and says what memory it took at most, in bytes (resident, as the system counts it).</summary>
    public static async Task<(int Code, string Out, string Error, long Memory)> MeasureAsync(params string[] arguments)
    {
        var tool = typeof(BerichtenApp).Assembly.Location;
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(tool);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        var memory = 0L;
        do
        {
            process.Refresh();
            memory = process.HasExited ? memory : Math.Max(memory, process.WorkingSet64);
        }
        while (await Task.WhenAny(ended, Task.Delay(10)) != ended);

        return (process.ExitCode, await output, await error, memory);
    }
}
