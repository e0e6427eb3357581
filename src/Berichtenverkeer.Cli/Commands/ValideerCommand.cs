using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten valideer</c>: reads and checks, stores nothing.</summary>
internal static class ValideerCommand
{
    private static readonly Option<bool> All = SharedOptions.Flag("--alles", "Toont alle bevindingen van een bericht, niet alleen de eerste twintig.");

    public static BerichtenCommand Create() => new BerichtenCommand("valideer", "controleert berichten zonder database; er wordt niets bewaard.")
    {
        Details = "Elk bericht eindigt als geaccepteerd, afgekeurd (met bevindingen: bestand(regel,kolom), code en plaats), quarantaine (niet te beoordelen) of overgeslagen (geen iJw- of iWmo-bericht). De volgorde is die van de invoer.",
        JudgesMessages = true,
        Examples =
        [
            ("valideer inkomend/", "Controleert alles in de map inkomend."),
            ("valideer nacht.zip extra.xml", "Controleert de inhoud van een zip en een los bestand."),
            ("valideer --lijst bestanden.txt --json", "Controleert de paden in een lijst; uitvoer voor een ander programma."),
            ("valideer - < bericht.xml", "Controleert wat op standaardinvoer binnenkomt."),
        ],
        Run = RunAsync,
    }.With(SharedOptions.Paths).With(SharedOptions.List).With(All).With(SharedOptions.RejectionIsFine);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        _ = invocation.OpDatum;
        var screen = invocation.Screen;
        var specs = invocation.Sources();
        var schemas = invocation.Schemas();
        var before = schemas.Share;
        var validator = new OfferValidator(invocation.OfferSource(), schemas, invocation.Settings.ToNightSettings());
        var tally = new ValidationTally();
        var all = invocation.Parsed.GetValue(All);
        var started = screen.Clock.GetTimestamp();
        var interrupted = await ProgressView.RunAsync(screen, progress => Task.FromResult(Validate(validator.Validate(specs, invocation.Stop.Finish), tally, screen, all, progress)));
        var elapsed = screen.Clock.GetElapsedTime(started);

        var report = tally.ToReport();
        var share = schemas.Share.Since(before);
        var code = interrupted ? ExitCode.Interrupted : ExitCode.Of(report.PerUitkomst, invocation.Parsed.GetValue(SharedOptions.RejectionIsFine));
        if (screen.Json)
            WriteJson(screen, report, share, interrupted, elapsed, code);
        else
            WriteText(screen, report);
        screen.Note($"{DutchFormat.Count(report.Aangeboden, "bericht", "berichten")} in {DutchFormat.Duration(elapsed)}{Rate(report, elapsed)}.");
        ReadingText.Note(screen, share);
        if (interrupted)
            screen.Fault("Onderbroken: het overzicht gaat over wat tot nu toe is gecontroleerd. Geef dezelfde opdracht opnieuw om alles te controleren.");
        else if (report[Uitkomst.Quarantaine] > 0)
            screen.Note("Wat in quarantaine zou komen is niet beoordeeld: los de genoemde oorzaak op en controleer die bestanden opnieuw.");
        return code;
    }

    /// <returns>True when it was asked to stop before the end.</returns>
    private static bool Validate(IEnumerable<ValidatedOffer> offers, ValidationTally tally, Screen screen, bool all, IProgress<NightProgress> progress)
    {
        try
        {
            foreach (var offer in offers)
            {
                tally.Add(offer);
                if (screen.Json)
                    OfferText.WriteJson(screen, offer);
                else
                    OfferText.Write(screen, offer, all);
                progress.Report(new(NightPhase.Inlezen, tally.Count, null));
            }

            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static void WriteText(Screen screen, RunReport report)
    {
        if (report.Aangeboden > report[Uitkomst.Geaccepteerd])
            screen.Data("");
        ReportText.Write(screen, report);
    }

    private static void WriteJson(Screen screen, RunReport report, ReadingShare share, bool interrupted, TimeSpan elapsed, int code) => JsonLines.Write(screen, "samenvatting", json =>
    {
        json.WriteString("opdracht", "valideer");
        json.WriteString("versie", BerichtenApp.Version);
        ReportJson.Write(json, report);
        ReadingText.WriteJson(json, share);
        json.WriteNumber("duur_ms", (long)elapsed.TotalMilliseconds);
        json.WriteBoolean("onderbroken", interrupted);
        json.WriteNumber("exitcode", code);
    });

    private static string Rate(RunReport report, TimeSpan elapsed) =>
        DutchFormat.Rate(report.Aangeboden, elapsed) is { Length: > 0 } rate ? $" ({rate})" : "";
}
