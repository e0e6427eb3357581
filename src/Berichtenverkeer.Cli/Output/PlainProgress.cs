using Berichtenverkeer.Pipeline;

namespace Berichtenverkeer.Cli.Output;

/// <summary>A line per ten seconds, for a log.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider clock) : IProgress<NightProgress>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private readonly Lock gate = new();
    private NightPhase? phase;
    private long phaseStarted;
    private long shown = clock.GetTimestamp();

    public void Report(NightProgress value)
    {
        lock (gate)
        {
            if (phase != value.Phase)
            {
                phase = value.Phase;
                phaseStarted = clock.GetTimestamp();
            }

            if (clock.GetElapsedTime(shown) < Interval)
                return;
            shown = clock.GetTimestamp();
            output.WriteLine(ProgressView.Describe(value, clock.GetElapsedTime(phaseStarted)));
        }
    }
}
