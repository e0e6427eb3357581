using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten status</c>: the last runs and what waits for a person.</summary>
internal static class StatusCommand
{
    private const int DefaultCount = 10;
    private static readonly Option<string> Count = SharedOptions.Value("--aantal", "getal", "Hoeveel runs te tonen, van 1 tot en met 1000. Standaard 10.");

    private static readonly Option<string> Run = SharedOptions.Value("--run", "nummer", "Toont wat in deze run niet is geaccepteerd, en waarom.");

    public static BerichtenCommand Create() => new BerichtenCommand("status", "laat de laatste runs zien, en of er iets onderbroken is.")
    {
        Details = "De nieuwste run staat bovenaan. Gebruikt een eigen set XSD's (--schemas) iets dat de snelle lezer niet kent, dan staat hier om welk bericht het gaat.",
        Examples = [("status", "De laatste tien runs."), ("status --run 12", "Wat in run 12 niet is geaccepteerd, met berichtnummers."), ("status --aantal 100 --json", "De laatste honderd, voor een ander programma.")],
        Run = RunAsync,
    }.With(Count).With(Run);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var screen = invocation.Screen;
        var count = Number.Of(invocation.Parsed.GetValue(Count), "--aantal", 1_000) ?? DefaultCount;
        var runId = Number.Of(invocation.Parsed.GetValue(Run), "--run");
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        if (runId is { } id)
        {
            ProblemText.Write(screen, await new ProblemQueries(opened.Database.Writer, opened.Pipeline).OfRunAsync(id, invocation.Stop.Finish));
            return ExitCode.Ok;
        }

        var runs = await new RunQueries(opened.Database.Writer, opened.Pipeline).LastAsync((int)count, invocation.Stop.Finish);
        var unfinished = runs.Where(run => run.Fase == "vast").ToList();
        // Our own XSDs use nothing that is not followed: a test holds that, so they need not be compiled to say so.
        var unfollowed = invocation.SchemaFolderName is null ? [] : invocation.Schemas().Unfollowed();
        if (screen.Json)
            ReadingText.WriteUnfollowed(screen, unfollowed);
        if (screen.Json)
            WriteJson(screen, runs, unfinished.Count);
        else if (runs.Count > 0)
            WriteText(screen, runs);
        if (runs.Count == 0)
            screen.Note("Er is nog niets verwerkt. Begin met: berichten verwerk <map>");
        foreach (var run in unfinished)
            screen.Note($"Run {run.RunId} is niet afgemaakt. Draait er geen andere berichten verwerk, dan maakt de volgende haar af.");
        if (runs.Any(run => run.Quarantaine > 0))
            screen.Note("Wat wacht op een medewerker: berichten quarantaine lijst");
        ReadingText.NoteUnfollowed(screen, unfollowed);
        return ExitCode.Ok;
    }

    private static void WriteText(Screen screen, IReadOnlyList<RunOverview> runs) => screen.Table(
        [">run", "soort", "op datum", "gestart", "fase", ">aangeboden", ">geaccepteerd", ">deels afgewezen", ">afgekeurd", ">quarantaine", ">overgeslagen"],
        runs.Select(run => new[]
        {
            $"{run.RunId}", run.Soort, DutchFormat.Date(run.OpDatum), DutchFormat.Moment(MomentOf(run)), run.Fase == "vast" ? "niet afgemaakt" : run.Fase,
            DutchFormat.Number(run.Aangeboden), DutchFormat.Number(run.Geaccepteerd), DutchFormat.Number(run.DeelsAfgewezen),
            DutchFormat.Number(run.Afgekeurd), DutchFormat.Number(run.Quarantaine), DutchFormat.Number(run.Overgeslagen),
        }));

    private static void WriteJson(Screen screen, IReadOnlyList<RunOverview> runs, int unfinished)
    {
        foreach (var run in runs)
        {
            JsonLines.Write(screen, "run", json =>
            {
                json.WriteNumber("run_id", run.RunId);
                json.WriteString("run_soort", run.Soort);
                json.WriteString("op_datum", $"{run.OpDatum:yyyy-MM-dd}");
                json.WriteString("moment", MomentOf(run));
                json.WriteString("fase", run.Fase);
                json.WriteNumber("aangeboden", run.Aangeboden);
                json.WriteNumber("geaccepteerd", run.Geaccepteerd);
                json.WriteNumber("deels_afgewezen", run.DeelsAfgewezen);
                json.WriteNumber("afgekeurd", run.Afgekeurd);
                json.WriteNumber("quarantaine", run.Quarantaine);
                json.WriteNumber("overgeslagen", run.Overgeslagen);
            });
        }

        JsonLines.Write(screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", "status");
            json.WriteNumber("runs", runs.Count);
            json.WriteNumber("niet_afgemaakt", unfinished);
        });
    }

    private static DateTimeOffset MomentOf(RunOverview run) => new(DateTime.SpecifyKind(run.Moment, DateTimeKind.Utc));
}
