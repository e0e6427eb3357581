using System.Diagnostics;
using Berichtenverkeer.Cli.Tests.Support;

namespace Berichtenverkeer.Cli.Tests;

/// <summary>The built tool as a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task The_tool_validates_and_gives_its_exit_code()
    {
        using var folder = new TempFolder().Write("kapot.xml", Messages.Broken).Write("goed.xml", Messages.Good());

        var (code, output, error) = await StartAsync("valideer", folder.Path);

        Assert.Equal(1, code);
        Assert.Matches(@"kapot\.xml\(\d+,\d+\): XSD03", output);
        Assert.Contains("= geaccepteerd    1", output, StringComparison.Ordinal);
        Assert.Contains("2 berichten in", error, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFEFF", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Out, string Error)> StartAsync(params string[] arguments)
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
