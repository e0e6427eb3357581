using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten werklijst</c>: what a person must look at.</summary>
internal static class WerklijstCommand
{
    private static readonly string Names = string.Join(", ", WerklijstGtVorm.All.Select(vorm => vorm.Naam).Concat(WerklijstVorm.All.Select(vorm => vorm.Lijst.Naam)));

    private static readonly Argument<string?> Naam = new("naam")
    {
        Description = $"{Names}. Zonder naam: welke lijsten er zijn en hoeveel erop staat.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Gemeente = SharedOptions.Value("--gemeente", "code", "Alleen van deze gemeente, zoals 0037.");

    public static BerichtenCommand Create() => new BerichtenCommand("werklijst", "toont wat een medewerker moet bekijken, met bij elke regel waarom.")
    {
        Details = "Een lijst verandert niets: wat is toegekend blijft toegekend tot de aanbieder crediteert. De lijsten met signalen wijzen nooit iets af. "
            + "Er staat geen BSN in; het cliëntnummer is dat van kern.client. Bedragen staan in JSON in eurocent, volumes in de eenheid die ernaast staat.",
        Examples =
        [
            ("werklijst", "De lijsten, met aantallen."),
            ("werklijst tenzij", "De verzoeken waarover u eerst overlegt, met de reden en de dag waarop antwoord nodig is."),
            ("werklijst direct-toekennen --csv toekennen.csv", "De verzoeken die kunnen worden toegekend, voor een spreadsheet."),
            ("werklijst boven-plafond --gemeente 0037", "Wat is afgewezen omdat het te veel was, met wat er was toegewezen, gebruikt en over."),
            ("werklijst onrechtmatig --csv onrechtmatig.csv", "Voor een spreadsheet."),
            ("werklijst dubbel --json", "Voor een ander programma."),
        ],
        Run = RunAsync,
    }.With(Naam).With(Gemeente).With(SharedOptions.Csv);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var verzoeken = WerklijstGtVorm.All.FirstOrDefault(vorm => string.Equals(vorm.Naam, parsed.GetValue(Naam), StringComparison.OrdinalIgnoreCase));
        var vorm = verzoeken is null ? VormOf(parsed.GetValue(Naam)) : null;
        var gemeente = PartyCode.OfGemeente(parsed.GetValue(Gemeente));
        var csv = CsvTarget.Of(invocation);
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var queries = new WerklijstQueries(opened.Database.Writer, opened.Pipeline);
        var gt = new WerklijstGtQueries(opened.Database.Writer, opened.Pipeline);
        if (verzoeken is not null)
            await ShowAsync(invocation, gt, verzoeken, gemeente, csv);
        else if (vorm is null)
            await ShowAllAsync(invocation, queries, gt, gemeente, csv);
        else
            await ShowAsync(invocation, queries, vorm, gemeente, csv);
        return ExitCode.Ok;
    }

    private static async Task ShowAsync(Invocation invocation, WerklijstQueries queries, WerklijstVorm vorm, string? gemeente, string? csv)
    {
        var count = await OverzichtText.WriteAsync(invocation, vorm.Overzicht, queries.StreamAsync(vorm.Lijst, gemeente, invocation.Stop.Finish), csv);
        if (invocation.Json)
            WriteSummary(invocation.Screen, vorm.Lijst.Naam, count);
        invocation.Screen.Note(count == 0
            ? "Deze lijst is leeg."
            : $"{vorm.Lijst.Naam}: {DutchFormat.Count(count, "regel", "regels")} ({vorm.Omschrijving}).");
    }

    private static async Task ShowAsync(Invocation invocation, WerklijstGtQueries queries, WerklijstGtVorm vorm, string? gemeente, string? csv)
    {
        var open = await queries.OpenAsync(vorm.Oordeel, gemeente, invocation.OpDatum, invocation.Stop.Finish);
        await OverzichtText.WriteAsync(invocation, vorm.Overzicht(invocation.OpDatum, new(invocation.Settings.Feestdagen)), open.ToAsyncEnumerable(), csv);
        if (invocation.Json)
            WriteSummary(invocation.Screen, vorm.Naam, open.Count);
        var late = open.Count(regel => regel.Uiterlijk < invocation.OpDatum);
        invocation.Screen.Note(open.Count == 0
            ? "Deze lijst is leeg."
            : $"{vorm.Naam}: {DutchFormat.Count(open.Count, "verzoek", "verzoeken")} ({vorm.Omschrijving}), waarvan {DutchFormat.Number(late)} te laat. Het is een advies: er gaat niets vanzelf de deur uit.");
    }

    private static async Task ShowAllAsync(Invocation invocation, WerklijstQueries queries, WerklijstGtQueries gt, string? gemeente, string? csv)
    {
        var overzicht = new Overzicht<(string Naam, string Omschrijving, long Aantal)>("werklijst",
        [
            new("naam", "Lijst", KolomSoort.Tekst, row => row.Naam) { OpScherm = true },
            new("aantal", "Aantal", KolomSoort.Getal, row => row.Aantal) { OpScherm = true },
            new("omschrijving", "Wat erop staat", KolomSoort.Tekst, row => row.Omschrijving) { OpScherm = true },
        ]);
        var lists = await OverzichtText.WriteAsync(invocation, overzicht, CountsAsync(invocation, queries, gt, gemeente), csv);
        if (invocation.Json)
            WriteSummary(invocation.Screen, null, lists);
        invocation.Screen.Note("Een lijst zien: berichten werklijst <naam>");
    }

    private static async IAsyncEnumerable<(string Naam, string Omschrijving, long Aantal)> CountsAsync(
        Invocation invocation, WerklijstQueries queries, WerklijstGtQueries gt, string? gemeente)
    {
        var open = await gt.CountsAsync(gemeente, invocation.Stop.Finish);
        foreach (var vorm in WerklijstGtVorm.All)
            yield return (vorm.Naam, vorm.Omschrijving, open[vorm.Oordeel]);
        foreach (var vorm in WerklijstVorm.All)
            yield return (vorm.Lijst.Naam, vorm.Omschrijving, await queries.CountAsync(vorm.Lijst, gemeente, invocation.Stop.Finish));
    }

    private static void WriteSummary(Screen screen, string? lijst, long count) => JsonLines.Write(screen, "samenvatting", json =>
    {
        json.WriteString("opdracht", "werklijst");
        OfferText.WriteNullable(json, "lijst", lijst);
        json.WriteNumber("regels", count);
    });

    /// <exception cref="UsageException">There is no such list.</exception>
    private static WerklijstVorm? VormOf(string? given) => given is null
        ? null
        : WerklijstVorm.All.FirstOrDefault(vorm => string.Equals(vorm.Lijst.Naam, given, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"Deze werklijst is er niet. Kies uit: {Names}.");
}
