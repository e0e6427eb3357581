using Berichtenverkeer.Cli.Tests.Support;

namespace Berichtenverkeer.Cli.Tests;

/// <summary>The built tool as a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task The_tool_validates_and_gives_its_exit_code()
    {
        using var folder = new TempFolder().Write("kapot.xml", Messages.Broken).Write("goed.xml", Messages.Good());

        var (code, output, error) = await Tool.StartAsync("valideer", folder.Path);

        Assert.Equal(1, code);
        Assert.Matches(@"kapot\.xml\(\d+,\d+\): XSD03", output);
        Assert.Contains("= geaccepteerd    1", output, StringComparison.Ordinal);
        Assert.Contains("2 berichten in", error, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFEFF", output, StringComparison.Ordinal);
    }
}
