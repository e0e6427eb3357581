using System.Diagnostics;

namespace Berichtenverkeer.Benchmarks;

/// <summary><c>xmllint --schema</c> over many files in one process: what someone at a prompt would use.</summary>
internal static class Xmllint
{
    /// <summary>The version as it says itself, such as 20914; null when it is not there.</summary>
    public static string? Version { get; } = FindVersion();

    /// <summary>Validates files, and says how long the process lived.</summary>
    /// <exception cref="InvalidOperationException">It found one of them not valid.</exception>
    public static TimeSpan Validate(string xsd, IEnumerable<string> files) => Run(["--noout", "--schema", xsd, .. files]);

    private static string? FindVersion()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("xmllint", ["--version"]) { UseShellExecute = false, RedirectStandardError = true })!;
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return said.Split('\n')[0].Split(' ')[^1].Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static TimeSpan Run(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("xmllint") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(began) : throw new InvalidOperationException($"xmllint ended with {process.ExitCode}.");
    }
}
