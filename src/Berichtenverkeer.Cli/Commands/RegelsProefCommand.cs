using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Proef;
using Berichtenverkeer.Pipeline.Proef;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten regels proef</c>: what another rule file would have advised in the past.</summary>
internal static class RegelsProefCommand
{
    private static readonly Argument<string> Bestand = new("bestand") { Description = "Het regelbestand dat u wilt beproeven.", Arity = ArgumentArity.ExactlyOne };
    private static readonly Option<string> Van = SharedOptions.Value("--van", "datum", "Eerste dagtekening, als 2026-05-01. Standaard de laatste hele maand met verzoeken.");
    private static readonly Option<string> Tot = SharedOptions.Value("--tot", "datum", "Laatste dagtekening, als 2026-05-31.");

    public static BerichtenCommand Create() => new BerichtenCommand("proef", "laat zien wat een ander regelbestand in een voorbije periode had geadviseerd.")
    {
        Details = "De verzoeken uit de periode worden opnieuw beoordeeld, met de regels van nu en met die uit het bestand, op wat toen over de cliënt bekend was. "
            + "Er verandert niets: geen vastgelegd advies, geen cijfer. Eén verzoek kan onder meer bepalingen vallen.",
        Examples =
        [
            ("regels proef nieuw.jsonc", "Over de laatste hele maand met verzoeken."),
            ("regels proef nieuw.jsonc --van 2026-01-01 --tot 2026-03-31 --csv proef.csv", "Over een kwartaal, voor een spreadsheet."),
            ("regels proef nieuw.jsonc --json", "Voor een ander programma."),
        ],
        Run = RunAsync,
    }.With(Bestand).With(Van).With(Tot).With(SharedOptions.Csv);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var van = Day.Of(invocation.Parsed.GetValue(Van), "--van");
        var tot = Day.Of(invocation.Parsed.GetValue(Tot), "--tot");
        if (van is null != tot is null)
            throw new UsageException("Geef --van en --tot allebei, of geen van beide.");
        if (van > tot)
            throw new UsageException("De datum bij --van ligt na die bij --tot.");
        var csv = CsvTarget.Of(invocation);
        var nu = invocation.Settings.Toekenning;
        var straks = SettingsLoader.LoadRegelbestand(invocation.Parsed.GetValue(Bestand)!, invocation.Terminal.WorkingFolder);
        var schemas = invocation.Schemas();

        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var bron = new ProefQueries(opened.Database.Writer, opened.Pipeline);
        var period = await PeriodAsync(invocation, bron, van, tot);
        var proef = new RegelsProef(bron, schemas, invocation.Settings.ToNightSettings(), (unit, token) => ProefBronnen.OfAsync(invocation, bron, unit, token));
        var uitslag = await proef.RunAsync(period.Van, period.Tot, new Beslisser(nu).Beslis, new Beslisser(straks).Beslis, invocation.Stop.Finish);
        await ShowAsync(invocation, uitslag, nu, straks, csv);
        return ExitCode.Ok;
    }

    /// <exception cref="UsageException">No period was given and there is no whole month.</exception>
    private static async Task<(DateOnly Van, DateOnly Tot)> PeriodAsync(Invocation invocation, IProefBron bron, DateOnly? van, DateOnly? tot)
    {
        if (van is { } first && tot is { } last)
            return (first, last);
        return await bron.LaatsteMaandAsync(invocation.OpDatum, invocation.Stop.Finish) is { } month
            ? (month, month.AddMonths(1).AddDays(-1))
            : throw new UsageException("Er is geen hele maand met verzoeken. Geef een periode op met --van en --tot.");
    }

    private static async Task ShowAsync(Invocation invocation, ProefUitslag uitslag, Regelsets nu, Regelsets straks, string? csv)
    {
        var screen = invocation.Screen;
        var lines = ProefOverzicht.Of(uitslag, nu, straks);
        await OverzichtText.WriteAsync(invocation, ProefOverzicht.Vorm, lines.ToAsyncEnumerable(), csv);
        if (invocation.Json)
            WriteSummary(screen, uitslag);
        screen.Note($"{DutchFormat.Count(uitslag.Verzoeken, "verzoek", "verzoeken")} met een dagtekening van {DutchFormat.Date(uitslag.Van)} tot en met {DutchFormat.Date(uitslag.Tot)}, opnieuw beoordeeld. Er is niets vastgelegd.");
        if (uitslag.NietGelezen > 0)
            screen.Note($"{DutchFormat.Count(uitslag.NietGelezen, "bericht telt", "berichten tellen")} niet mee: de inhoud is niet meer bewaard of niet te lezen.");
        screen.Note(ProefBronnen.Opmerking);
    }

    private static void WriteSummary(Screen screen, ProefUitslag uitslag) => JsonLines.Write(screen, "samenvatting", json =>
    {
        json.WriteString("opdracht", "regels proef");
        json.WriteString("van", $"{uitslag.Van:yyyy-MM-dd}");
        json.WriteString("tot", $"{uitslag.Tot:yyyy-MM-dd}");
        json.WriteNumber("verzoeken", uitslag.Verzoeken);
        json.WriteNumber("beoordeeld_nu", uitslag.Nu.Beoordeeld);
        json.WriteNumber("beoordeeld_straks", uitslag.Straks.Beoordeeld);
        json.WriteNumber("administratief_nu", uitslag.Nu.Administratief);
        json.WriteNumber("administratief_straks", uitslag.Straks.Administratief);
        json.WriteNumber("tenzij_nu", uitslag.Nu.Tenzij);
        json.WriteNumber("tenzij_straks", uitslag.Straks.Tenzij);
        json.WriteNumber("naar_tenzij", uitslag.NaarTenzij);
        json.WriteNumber("naar_administratief", uitslag.NaarAdministratief);
        json.WriteNumber("andere_bepalingen", uitslag.AndereBepalingen);
        json.WriteNumber("gelijk", uitslag.Gelijk);
        json.WriteNumber("alleen_nu", uitslag.AlleenNu);
        json.WriteNumber("alleen_straks", uitslag.AlleenStraks);
        json.WriteNumber("niet_gelezen", uitslag.NietGelezen);
        json.WriteString("opmerking", ProefBronnen.Opmerking);
    });
}
