using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten werklijst</c>: what a person must look at.</summary>
internal static class WerklijstCommand
{
    private static readonly string Names = string.Join(", ", WerklijstVorm.All.Select(vorm => vorm.Lijst.Naam));

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
            ("werklijst boven-plafond --gemeente 0037", "Wat is afgewezen omdat het te veel was, met wat er was toegewezen, gebruikt en over."),
            ("werklijst onrechtmatig --csv onrechtmatig.csv", "Voor een spreadsheet."),
            ("werklijst dubbel --json", "Voor een ander programma."),
        ],
        Run = RunAsync,
    }.With(Naam).With(Gemeente).With(SharedOptions.Csv);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var vorm = VormOf(parsed.GetValue(Naam));
        var gemeente = PartyCode.OfGemeente(parsed.GetValue(Gemeente));
        var csv = CsvTarget.Of(invocation);
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var queries = new WerklijstQueries(opened.Database.Writer, opened.Pipeline);
        if (vorm is null)
            await ShowAllAsync(invocation, queries, gemeente, csv);
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

    private static async Task ShowAllAsync(Invocation invocation, WerklijstQueries queries, string? gemeente, string? csv)
    {
        var overzicht = new Overzicht<(WerklijstVorm Vorm, long Aantal)>("werklijst",
        [
            new("naam", "Lijst", KolomSoort.Tekst, row => row.Vorm.Lijst.Naam) { OpScherm = true },
            new("aantal", "Aantal", KolomSoort.Getal, row => row.Aantal) { OpScherm = true },
            new("omschrijving", "Wat erop staat", KolomSoort.Tekst, row => row.Vorm.Omschrijving) { OpScherm = true },
        ]);
        await OverzichtText.WriteAsync(invocation, overzicht, CountsAsync(invocation, queries, gemeente), csv);
        if (invocation.Json)
            WriteSummary(invocation.Screen, null, WerklijstVorm.All.Count);
        invocation.Screen.Note("Een lijst zien: berichten werklijst <naam>");
    }

    private static async IAsyncEnumerable<(WerklijstVorm Vorm, long Aantal)> CountsAsync(Invocation invocation, WerklijstQueries queries, string? gemeente)
    {
        foreach (var vorm in WerklijstVorm.All)
            yield return (vorm, await queries.CountAsync(vorm.Lijst, gemeente, invocation.Stop.Finish));
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
