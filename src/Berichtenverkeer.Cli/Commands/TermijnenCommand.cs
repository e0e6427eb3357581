using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten termijnen</c>: what must be answered by when, by us and by aanbieders.</summary>
internal static class TermijnenCommand
{
    private static readonly Option<string> Peildatum = SharedOptions.Value("--peildatum", "datum", "De dag waarop wordt gekeken, als 2026-05-06. Standaard vandaag.");
    private static readonly Option<bool> TeLaat = SharedOptions.Flag("--te-laat", "Alleen wat te laat is.");
    private static readonly Option<string> Gemeente = SharedOptions.Value("--gemeente", "code", "Alleen van deze gemeente, zoals 0037.");
    private static readonly Option<string> Soort = SharedOptions.Value("--soort", "soort", $"Alleen deze soort: {string.Join(", ", TermijnSoortNames.All)}.");

    public static BerichtenCommand Create() => new BerichtenCommand("termijnen", "laat zien wat wanneer beantwoord moet zijn, ook door aanbieders.")
    {
        Details = "Het dringendste staat bovenaan. Een retour moet er binnen 3 werkdagen zijn, een antwoord op een verzoek binnen 5 en op een declaratie binnen 10; "
            + "een verzoek in onderzoek wordt binnen 8 weken afgerond, en afwijzen op het woonplaatsbeginsel kan 2 weken. Wat is beantwoord staat er niet in. "
            + "Welke dagen vrij zijn staat onder werkdagen in berichtenverkeer.json.",
        Examples =
        [
            ("termijnen", "Alles wat openstaat."),
            ("termijnen --te-laat", "Wat te laat is, van ons en van aanbieders."),
            ("termijnen --soort verzoek --gemeente 0037", "De verzoeken waarop 0037 nog moet antwoorden."),
            ("termijnen --peildatum 2026-05-29 --json", "Hoe het op een andere dag staat, voor een ander programma."),
        ],
        Run = RunAsync,
    }.With(Peildatum).With(TeLaat).With(Gemeente).With(Soort);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var peildatum = Day.Of(parsed.GetValue(Peildatum), "--peildatum") ?? invocation.OpDatum;
        var gemeente = PartyCode.OfGemeente(parsed.GetValue(Gemeente));
        var soort = SoortOf(parsed.GetValue(Soort));
        var werkdagen = new Werkdagen(invocation.Settings.Feestdagen);
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var queries = new TermijnQueries(opened.Database.Writer, opened.Pipeline);
        var open = await queries.OpenAsync(peildatum, parsed.GetValue(TeLaat), gemeente, soort, invocation.Stop.Finish);
        TermijnText.Write(invocation.Screen, [.. open.Select(termijn => (termijn, TermijnResterend.Of(termijn.Uiterlijk, peildatum, werkdagen)))], peildatum);
        return ExitCode.Ok;
    }

    /// <exception cref="UsageException">There is no such kind.</exception>
    private static TermijnSoort? SoortOf(string? given)
    {
        if (given is null)
            return null;
        foreach (var soort in Enum.GetValues<TermijnSoort>())
        {
            if (string.Equals(soort.ToName(), given, StringComparison.OrdinalIgnoreCase))
                return soort;
        }

        throw new UsageException($"Bij --soort hoort een van: {string.Join(", ", TermijnSoortNames.All)}.");
    }
}
