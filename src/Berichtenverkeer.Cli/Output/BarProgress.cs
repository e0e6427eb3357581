using Berichtenverkeer.Pipeline;
using Spectre.Console;

namespace Berichtenverkeer.Cli.Output;

/// <summary>A moving bar per phase.</summary>
internal sealed class BarProgress(ProgressContext context, TimeProvider clock) : IProgress<NightProgress>
{
    private readonly Lock gate = new();
    private readonly Dictionary<NightPhase, (ProgressTask Task, long Started)> tasks = [];

    public void Report(NightProgress value)
    {
        lock (gate)
        {
            if (!tasks.TryGetValue(value.Phase, out var known))
            {
                foreach (var (earlier, _) in tasks.Values)
                    earlier.StopTask();
                known = (context.AddTask(ProgressView.NameOf(value.Phase)), clock.GetTimestamp());
                tasks.Add(value.Phase, known);
            }

            known.Task.IsIndeterminate = value.Total is null;
            if (value.Total is { } total)
            {
                known.Task.MaxValue = Math.Max(1, total);
                known.Task.Value = value.Done;
            }

            known.Task.Description = Markup.Escape(ProgressView.Describe(value, clock.GetElapsedTime(known.Started)));
        }
    }
}
