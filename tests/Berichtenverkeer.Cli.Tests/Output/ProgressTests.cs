using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Pipeline;

namespace Berichtenverkeer.Cli.Tests.Output;

public sealed class ProgressTests
{
    [Fact]
    public void A_log_gets_a_line_per_ten_seconds()
    {
        using var output = new StringWriter();
        var clock = new ManualClock();
        var progress = new PlainProgress(output, clock);

        for (var second = 0; second <= 25; second++)
        {
            progress.Report(new(NightPhase.Inlezen, second * 100, null));
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["inlezen: 1.000 (100/s)", "inlezen: 2.000 (100/s)"], output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_terminal_gets_a_bar_that_is_gone_afterwards()
    {
        using var folder = new TempFolder().Write("goed.xml", Messages.Good());

        var run = await Support.Cli.RunAsync(new Situation { IsTerminal = true }, "valideer", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("inlezen: 1", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("overgeslagen    0\n", run.Out[..(run.Out.IndexOf("overgeslagen    0", StringComparison.Ordinal) + 18)], StringComparison.Ordinal);
    }

    private sealed class ManualClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance(TimeSpan time) => now += time.Ticks;

        public override long GetTimestamp() => now;
    }
}
