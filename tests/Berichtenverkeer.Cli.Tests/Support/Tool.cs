using System.Diagnostics;

namespace Berichtenverkeer.Cli.Tests.Support;

/// <summary>Starts the built tool as a process of its own.</summary>
internal static class Tool
{
    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> StartAsync(params string[] arguments)
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
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
