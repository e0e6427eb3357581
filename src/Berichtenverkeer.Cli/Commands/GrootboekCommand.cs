using System.CommandLine;
using System.Globalization;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten grootboek</c>: what was assigned, declared, granted and credited per toewijzing and month.</summary>
internal static class GrootboekCommand
{
    private static readonly Option<string> Gemeente = SharedOptions.Value("--gemeente", "code", "Alleen van deze gemeente, zoals 0037.");
    private static readonly Option<string> Toewijzing = SharedOptions.Value("--toewijzing", "nummer", "Alleen deze toewijzing (ToewijzingNummer).");
    private static readonly Option<string> Aanbieder = SharedOptions.Value("--aanbieder", "agb", "Alleen van deze aanbieder.");
    private static readonly Option<string> Van = SharedOptions.Value("--van", "maand", "Vanaf deze maand, als 2026-01.");
    private static readonly Option<string> Tot = SharedOptions.Value("--tot", "maand", "Tot en met deze maand.");
    private static readonly Option<string> As = SharedOptions.Value("--as", "as", "levering (de maand waarin is geleverd; standaard) of boeking (de maand waarin is gedeclareerd).");

    public static BerichtenCommand Create() => new BerichtenCommand("grootboek", "toont per toewijzing en maand wat is toegewezen, gedeclareerd, toegekend en gecrediteerd, en wat er over is.")
    {
        Details = "Netto is toegekend min gecrediteerd. Een credit telt bij de maand waarin is geleverd; met --as boeking bij de maand waarin hij zelf is gedeclareerd. "
            + "Toegewezen is het hoogste volume dat de huidige toewijzing toestaat; wat resteert telt alle maanden mee, ook als u er minder vraagt, en is negatief als er meer is toegekend dan zij nu toestaat. "
            + "Declaraties die als geheel zijn afgekeurd tellen niet mee. Bedragen staan in JSON in eurocent.",
        Examples =
        [
            ("grootboek --toewijzing 10001", "Wat er op een toewijzing is geboekt."),
            ("grootboek --gemeente 0037 --van 2026-01 --tot 2026-06 --csv halfjaar.csv", "Een halfjaar, voor een spreadsheet."),
            ("grootboek --aanbieder 98000001 --as boeking", "Wat een aanbieder per maand declareerde."),
        ],
        Run = RunAsync,
    }.With(Gemeente).With(Toewijzing).With(Aanbieder).With(Van).With(Tot).With(As).With(SharedOptions.Csv);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var vraag = new GrootboekVraag
        {
            Gemeente = PartyCode.OfGemeente(parsed.GetValue(Gemeente)),
            Toewijzing = Number.Of(parsed.GetValue(Toewijzing), "--toewijzing")?.ToString(CultureInfo.InvariantCulture),
            Aanbieder = PartyCode.OfAanbieder(parsed.GetValue(Aanbieder)),
            Van = Month.Of(parsed.GetValue(Van), "--van"),
            Tot = Month.Of(parsed.GetValue(Tot), "--tot"),
            PerBoekmaand = IsBoeking(parsed.GetValue(As)),
        };
        if (vraag.Van > vraag.Tot)
            throw new UsageException("De maand bij --van ligt na die bij --tot.");
        var csv = CsvTarget.Of(invocation);
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var totals = new Totals();
        var rows = totals.CountAsync(new GrootboekQueries(opened.Database.Writer, opened.Pipeline).StreamAsync(vraag, invocation.Stop.Finish));
        await OverzichtText.WriteAsync(invocation, GrootboekOverzicht.Create(vraag.PerBoekmaand), rows, csv);
        if (invocation.Json)
            WriteSummary(invocation.Screen, totals);
        invocation.Screen.Note(totals.Rows == 0
            ? "Hier is niets geboekt."
            : $"{DutchFormat.Count(totals.Rows, "regel", "regels")}: € {DutchFormat.Euro(totals.Toegekend)} toegekend, € {DutchFormat.Euro(totals.Gecrediteerd)} gecrediteerd, netto € {DutchFormat.Euro(totals.Toegekend - totals.Gecrediteerd)}.");
        return ExitCode.Ok;
    }

    /// <exception cref="UsageException">There is no such axis.</exception>
    private static bool IsBoeking(string? given) => given?.ToLowerInvariant() switch
    {
        null or "levering" => false,
        "boeking" => true,
        _ => throw new UsageException("Bij --as hoort levering of boeking."),
    };

    private static void WriteSummary(Screen screen, Totals totals) => JsonLines.Write(screen, "samenvatting", json =>
    {
        json.WriteString("opdracht", "grootboek");
        json.WriteNumber("regels", totals.Rows);
        json.WriteNumber("gedeclareerd", totals.Gedeclareerd);
        json.WriteNumber("toegekend", totals.Toegekend);
        json.WriteNumber("gecrediteerd", totals.Gecrediteerd);
        json.WriteNumber("afgewezen", totals.Afgewezen);
        json.WriteNumber("netto", totals.Toegekend - totals.Gecrediteerd);
    });

    /// <summary>Adds up what passes by; amounts in eurocent.</summary>
    private sealed class Totals
    {
        public long Rows { get; private set; }

        public long Gedeclareerd { get; private set; }

        public long Toegekend { get; private set; }

        public long Gecrediteerd { get; private set; }

        public long Afgewezen { get; private set; }

        public async IAsyncEnumerable<GrootboekRegel> CountAsync(IAsyncEnumerable<GrootboekRegel> rows)
        {
            await foreach (var row in rows)
            {
                Rows++;
                Gedeclareerd += row.Maand.Bedrag.Gedeclareerd;
                Toegekend += row.Maand.Bedrag.Toegekend;
                Gecrediteerd += row.Maand.Bedrag.Gecrediteerd;
                Afgewezen += row.Maand.Bedrag.Afgewezen;
                yield return row;
            }
        }
    }
}
