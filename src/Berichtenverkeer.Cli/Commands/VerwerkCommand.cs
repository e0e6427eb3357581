using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Sleutels;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten verwerk</c>: takes a night in, judges it and stores it.</summary>
internal static class VerwerkCommand
{
    private static readonly Option<bool> Historie = SharedOptions.Flag("--historie", "Neemt oud verkeer over als feiten: het oordeel komt uit de retouren, 304's en 325's daarin; er komen geen antwoorden en geen termijnen.");

    public static BerichtenCommand Create() => new BerichtenCommand("verwerk", "leest berichten in, beoordeelt ze en legt ze vast in de database.")
    {
        Details = "Alles wat wordt aangeboden eindigt als geaccepteerd, deels afgewezen, afgekeurd, quarantaine of overgeslagen; de vijf tellen op tot wat is aangeboden. De volgorde van bestanden maakt niet uit en wat al is ontvangen wordt overgeslagen: nog eens draaien is altijd veilig. Ctrl-C maakt het lopende deel af; nog een keer Ctrl-C stopt direct. Een onderbroken nacht wordt door de volgende opdracht afgemaakt.",
        JudgesMessages = true,
        Examples =
        [
            ("verwerk inkomend/", "Verwerkt alle berichten in een map."),
            ("verwerk nacht.zip --op-datum 2026-05-06 --json", "Verwerkt een zip alsof het die dag is; uitvoer voor een ander programma."),
            ("verwerk --historie archief/", "Begint met de geschiedenis: jaren oud verkeer als feiten."),
            ("verwerk inkomend/ --afkeur-is-ok --stil", "Voor een nachtelijke taak: afgekeurde berichten zijn geen fout."),
        ],
        Run = RunAsync,
    }.With(SharedOptions.Paths).With(SharedOptions.List).With(Historie).With(SharedOptions.RejectionIsFine);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var screen = invocation.Screen;
        var settings = invocation.NightSettings;
        var specs = invocation.Sources();
        var opening = new RunOpening(
            invocation.Parsed.GetValue(Historie) ? RunSoort.Historie : RunSoort.Verwerk,
            invocation.OpDatum,
            invocation.Terminal.Clock.GetUtcNow(),
            BerichtenApp.Version,
            invocation.Settings.ToJson(invocation.SchemaFolderName is null ? "meegeleverd" : "eigen map"));
        var source = invocation.OfferSource();
        // A path that is not there is said before a database is started.
        _ = source.Read(specs, invocation.Stop.Finish);
        var schemas = invocation.Schemas();

        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        await LijstSleutels.CheckAsync(new MunicipalListStore(opened.Database.Writer, opened.Pipeline), invocation.Sleutels, invocation.Stop.Finish);
        var runner = new NightRunner(new PostgresNightStore(opened.Database.Writer, opened.Pipeline, invocation.StoreOptions), source, schemas, settings);
        var started = screen.Clock.GetTimestamp();
        await using var stopping = invocation.Stop.Finish.Register(() => screen.Fault("Het lopende deel wordt afgemaakt. Nog een keer Ctrl-C stopt direct."));
        var result = await ProgressView.RunAsync(screen, progress => runner.RunAsync(specs, opening, progress, invocation.Stop.Finish));
        var code = NightOutcome.Show(invocation, "verwerk", result, screen.Clock.GetElapsedTime(started));
        if (opened.Database.Cluster is { } cluster)
            screen.Note($"Zelf kijken: {cluster.PsqlCommand(Postgres.DatabaseName.Default)}");
        return code;
    }
}
