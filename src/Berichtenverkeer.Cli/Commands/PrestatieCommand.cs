using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Queries;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten prestatie</c>: why a declared prestatie was granted or refused.</summary>
internal static class PrestatieCommand
{
    private static readonly Argument<string> Referentie = new("referentie") { Description = "ReferentieNummer dat de aanbieder aan de prestatie gaf.", Arity = ArgumentArity.ExactlyOne };
    private static readonly Option<string> Aanbieder = SharedOptions.Value("--aanbieder", "agb", "Alleen van deze aanbieder: een ander kan hetzelfde nummer gebruiken.");
    private static readonly Option<string> Gemeente = SharedOptions.Value("--gemeente", "code", "Alleen van deze gemeente, zoals 0037.");

    public static BerichtenCommand Create() => new BerichtenCommand("prestatie", "legt uit waarom een gedeclareerde prestatie is toegekend of afgewezen.")
    {
        Details = "In zinnen die u aan de telefoon kunt voorlezen: waarmee de prestatie kwam, aan welke versie van de toewijzing zij is getoetst, wat er ten hoogste mocht, "
            + "wat er al was toegekend, wat er overblijft, op welke regel zij is afgewezen en wat het antwoord zegt. De getallen zijn die van het moment van oordelen. De uitvoer bevat geen BSN of naam.",
        Examples =
        [
            ("prestatie RN-504", "Alle prestaties met dit nummer."),
            ("prestatie RN-504 --aanbieder 98000001", "Alleen die van één aanbieder."),
            ("prestatie RN-504 --json", "Voor een ander programma, met bedragen in eurocent."),
        ],
        Run = RunAsync,
    }.With(Referentie).With(Aanbieder).With(Gemeente);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var aanbieder = PartyCode.OfAanbieder(parsed.GetValue(Aanbieder));
        var gemeente = PartyCode.OfGemeente(parsed.GetValue(Gemeente));
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var found = await new PrestatieQueries(opened.Database.Writer, opened.Pipeline).FindAsync(parsed.GetValue(Referentie)!, gemeente, aanbieder, invocation.Stop.Finish);
        if (invocation.Json)
            PrestatieJson.Write(invocation.Screen, found);
        else
            PrestatieText.Write(invocation.Screen, found);
        invocation.Screen.Note(found.Count == 0 ? "Niets gevonden." : "De declaratie zelf: berichten toon <berichtnummer> --info");
        return ExitCode.Ok;
    }
}
