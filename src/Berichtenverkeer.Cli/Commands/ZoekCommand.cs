using System.CommandLine;
using System.Globalization;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten zoek</c>: finds a case and shows its course.</summary>
internal static class ZoekCommand
{
    /// <summary>Nine digits and some white space: what follows is not read.</summary>
    private const int LongestInput = 64;

    private static readonly Option<string> Identificatie = SharedOptions.Value("--identificatie", "x", "Identificatie van een bericht (bij 303 en 304 het factuurnummer).");
    private static readonly Option<string> Toewijzing = SharedOptions.Value("--toewijzing", "nummer", "ToewijzingNummer.");
    private static readonly Option<string> Referentie = SharedOptions.Value("--referentie", "x", "ReferentieNummer van een prestatie, of ReferentieAanbieder van een verzoek.");
    private static readonly Option<bool> BsnStdin = SharedOptions.Flag("--bsn-stdin", "Leest een BSN van standaardinvoer. Een BSN staat nooit op de opdrachtregel: anderen kunnen die zien.");

    public static BerichtenCommand Create() => new BerichtenCommand("zoek", "zoekt een bericht of zaak en toont het verloop.")
    {
        Details = "Het verloop is wat er met de cliënt gebeurde: gevraagd, toegewezen, gestart, gedeclareerd, gestopt, met het antwoord dat kwam. De uitvoer bevat geen BSN of naam.",
        Examples =
        [
            ("zoek --toewijzing 10001", "Het verloop van de zaak met deze toewijzing."),
            ("zoek --identificatie START-1", "Een bericht en het verloop van de zaak."),
            ("zoek --referentie DECL-7", "Een gedeclareerde prestatie of een verzoek."),
            ("zoek --bsn-stdin < bsn.txt", "De zaken van één persoon; het BSN staat in een bestand of wordt ingetypt."),
        ],
        Run = RunAsync,
    }.With(Identificatie).With(Toewijzing).With(Referentie).With(BsnStdin);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var identificatie = parsed.GetValue(Identificatie);
        var toewijzing = Number.Of(parsed.GetValue(Toewijzing), "--toewijzing")?.ToString(CultureInfo.InvariantCulture);
        var referentie = parsed.GetValue(Referentie);
        var byBsn = parsed.GetValue(BsnStdin);
        if (new[] { identificatie is not null, toewijzing is not null, referentie is not null, byBsn }.Count(given => given) != 1)
            throw new UsageException("Geef precies één van --identificatie, --toewijzing, --referentie of --bsn-stdin.");
        var bsn = byBsn ? ReadBsn(invocation) : null;

        var (by, value) = bsn is not null ? (SearchBy.Bsn, bsn)
            : toewijzing is not null ? (SearchBy.ToewijzingNummer, toewijzing)
            : referentie is not null ? (SearchBy.ReferentieNummer, referentie)
            : (SearchBy.Identificatie, identificatie!);
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var lines = await new MessageQueries(opened.Database.Writer, opened.Pipeline).SearchAsync(by, value, invocation.Stop.Finish);
        if (invocation.Json)
            CourseText.WriteJson(invocation.Screen, lines);
        else
            CourseText.Write(invocation.Screen, lines);
        invocation.Screen.Note(lines.Count == 0 ? "Niets gevonden." : "Meer over een bericht: berichten toon <nummer> --info");
        return ExitCode.Ok;
    }

    /// <exception cref="UsageException">It is no Bsn; what was read is not repeated.</exception>
    private static string ReadBsn(Invocation invocation)
    {
        if (invocation.Terminal.InputIsTerminal)
            invocation.Screen.Note("Typ het BSN en druk op Enter:");
        using var input = new StreamReader(invocation.Terminal.OpenInput());
        var text = new char[LongestInput];
        var length = 0;
        int read;
        while (length < text.Length && (read = input.Read(text, length, 1)) > 0 && text[length] != '\n')
            length += read;
        var bsn = new string(text, 0, length).Trim();
        return bsn.Length == 9 && bsn.All(char.IsAsciiDigit)
            ? bsn
            : throw new UsageException("Op standaardinvoer hoort één BSN te staan: negen cijfers en niets anders.");
    }
}
