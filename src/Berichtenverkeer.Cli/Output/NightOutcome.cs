using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Output;

/// <summary>How a command ends that ran a night: summary, next steps, exit code.</summary>
internal static class NightOutcome
{
    /// <summary>Shows it, and gives the exit code.</summary>
    public static int Show(Invocation invocation, string command, NightResult result, TimeSpan elapsed)
    {
        var screen = invocation.Screen;
        List<RunSummary> summaries = [.. result.Recovered];
        if (result.Summary is { } own)
            summaries.Add(own);
        var fine = invocation.Parsed.GetValue(SharedOptions.RejectionIsFine);
        var code = result.Interrupted ? ExitCode.Interrupted : summaries.Select(summary => ExitCode.Of(summary.PerUitkomst, fine)).DefaultIfEmpty(ExitCode.Ok).Max();
        if (screen.Json)
            WriteJson(screen, command, result, elapsed, code);
        else
            WriteText(screen, result);
        NoteEnd(screen, result, elapsed);
        ReadingText.Note(screen, result.Lezen);
        if (summaries.Count > 0)
            NightText.NoteNextSteps(screen, summaries);
        return code;
    }

    private static void WriteText(Screen screen, NightResult result)
    {
        foreach (var recovered in result.Recovered)
        {
            NightText.Write(screen, recovered, "Afgemaakt: run");
            screen.Data("");
        }

        if (result.Summary is { } summary)
            NightText.Write(screen, summary, "Run");
    }

    private static void WriteJson(Screen screen, string command, NightResult result, TimeSpan elapsed, int code)
    {
        foreach (var recovered in result.Recovered)
            JsonLines.Write(screen, "afgemaakt", json => NightText.WriteJson(json, recovered));
        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", command);
            json.WriteString("versie", BerichtenApp.Version);
            if (result.Summary is { } summary)
                NightText.WriteJson(json, summary);
            ReadingText.WriteJson(json, result.Lezen);
            json.WriteNumber("duur_ms", (long)elapsed.TotalMilliseconds);
            json.WriteBoolean("onderbroken", result.Interrupted);
            json.WriteNumber("exitcode", code);
        });
    }

    private static void NoteEnd(Screen screen, NightResult result, TimeSpan elapsed)
    {
        if (result is { Interrupted: false, Summary: { } summary })
        {
            var rate = DutchFormat.Rate(summary.Offered, elapsed);
            screen.Note($"{DutchFormat.Count(summary.Offered, "bericht", "berichten")} in {DutchFormat.Duration(elapsed)}{(rate.Length > 0 ? $" ({rate})" : "")}.");
        }

        if (!result.Interrupted)
            return;
        screen.Fault(result.Summary is null
            ? "Onderbroken voordat alles was ingelezen: van deze nacht is niets vastgelegd. Geef dezelfde opdracht opnieuw."
            : "Onderbroken: wat al is beoordeeld is vastgelegd. De volgende 'berichten verwerk' maakt deze nacht af, ook met andere bestanden.");
    }
}
