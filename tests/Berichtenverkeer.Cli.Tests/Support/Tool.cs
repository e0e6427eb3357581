using System.Diagnostics;

namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>Starts the built tool as a process of its own.</summary>
internal static class Tool
{
    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> StartAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Runs it to its end, and says what memory it took at most, in bytes (resident, as the system counts it).</summary>
    public static async Task<(int Code, string Out, string Error, long Memory)> MeasureAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        var memory = 0L;
        do
            memory = Math.Max(memory, MemoryOf(process));
        while (await Task.WhenAny(ended, Task.Delay(10)) != ended);

        return (process.ExitCode, await output, await error, memory);
    }

    /// <summary>What it has at this moment; 0 when it has just ended.</summary>
    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between the two.
            return 0;
        }
    }

    private static Process Start(string[] arguments)
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
        return Process.Start(start)!;
    }
}
