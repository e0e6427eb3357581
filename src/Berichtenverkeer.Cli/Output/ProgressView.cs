using Berichtenverkeer.Pipeline;
using Spectre.Console;

namespace Berichtenverkeer.Cli.Output;

/// <summary>Shows how far a command is: a moving bar on a terminal, else a plain line now and then, or nothing.</summary>
internal static class ProgressView
{
    /// <summary>Runs work while showing its progress.</summary>
    public static Task<T> RunAsync<T>(Screen screen, Func<IProgress<NightProgress>, Task<T>> work)
    {
        if (screen.ProgressConsole is not { } console)
            return work(screen.Quiet ? new SilentProgress() : new PlainProgress(screen.Error, screen.Clock));
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new BarProgress(context, screen.Clock)));
    }

    /// <summary>The Dutch word for a phase.</summary>
    internal static string NameOf(NightPhase phase) => phase switch
    {
        NightPhase.Herstellen => "herstellen van een onderbroken nacht",
        NightPhase.Inlezen => "inlezen",
        _ => "verwerken",
    };

    internal static string Describe(NightProgress progress, TimeSpan elapsed)
    {
        var total = progress.Total is { } all ? $" van {DutchFormat.Number(all)}" : "";
        var rate = DutchFormat.Rate(progress.Done, elapsed);
        return $"{NameOf(progress.Phase)}: {DutchFormat.Number(progress.Done)}{total}{(rate.Length > 0 ? $" ({rate})" : "")}";
    }
}
