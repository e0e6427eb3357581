using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Pipeline.Outbox;
using Berichtenverkeer.Postgres.Outbox;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten antwoord</c>: shows the answers that the gemeente owes, releases them and writes them to a folder.</summary>
internal static class AntwoordCommand
{
    private static readonly Option<string> Naar = SharedOptions.Value("--naar", "map", "Map waarin de antwoorden komen. Standaard mappen.uitgaand uit de instellingen.");
    private static readonly Option<string> Vorm = SharedOptions.Value("--vorm", "vorm", "plat (elk antwoord een bestand; standaard), envelop (in een StUF-envelop als het bericht in een Di01 kwam) of zip (hoogstens 30 van één soort en gemeente per zip).");
    private static readonly Option<string> Gemeente = SharedOptions.Value("--gemeente", "code", "Alleen antwoorden van deze gemeente.");
    private static readonly Option<string> Run = SharedOptions.Value("--run", "nummer", "Alleen antwoorden die in deze run zijn samengesteld.");
    private static readonly Option<string> Bericht = SharedOptions.Value("--bericht", "nummer", "Alleen het antwoord op dit bericht.");
    private static readonly Option<bool> Vrijgeven = SharedOptions.Flag("--vrijgeven", "Geeft antwoorden vrij die daarop wachten (na-vrijgave), en schrijft ze weg.");
    private static readonly Option<bool> Opnieuw = SharedOptions.Flag("--opnieuw", "Schrijft ook weg wat al is verstuurd: dezelfde namen, dezelfde bytes.");

    public static BerichtenCommand Create() => new BerichtenCommand("antwoord", "toont de antwoorden die de gemeente verschuldigd is en schrijft ze weg.")
    {
        Details = "Een retour, of het antwoord op een declaratie (325, bij release 2.3 een 304), wordt samengesteld als het bericht wordt beoordeeld, een foutbericht (Fo01) als een bericht uit een Di01 niet aan zijn schema voldoet. Wat ermee mag staat per gemeente en soort in de instellingen: proef (alleen tonen), na-vrijgave of direct. Deze opdracht schrijft weg wat direct mag of is vrijgegeven. Een bestand staat er helemaal of niet en wordt nooit overschreven; na een onderbreking maakt dezelfde opdracht het af. Wat te groot is voor een envelop of zip (25 MB) wordt los weggeschreven. Niet alles kan worden beantwoord: zie de view bron.buiten_berichtenverkeer.",
        Examples =
        [
            ("antwoord --naar uitgaand/", "Schrijft weg wat direct mag of is vrijgegeven."),
            ("antwoord --vrijgeven --run 12 --vorm zip", "Geeft de antwoorden van één run vrij en schrijft ze in zips."),
            ("antwoord --opnieuw --bericht 1041", "Schrijft één antwoord nog eens, byte voor byte hetzelfde."),
        ],
        Run = RunAsync,
    }.With(Naar).With(Vorm).With(Gemeente).With(Run).With(Bericht).With(Vrijgeven).With(Opnieuw);

    private static async Task<int> RunAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var keuze = new AntwoordKeuze(GemeenteOf(parsed.GetValue(Gemeente)), Number.Of(parsed.GetValue(Run), "--run"), Number.Of(parsed.GetValue(Bericht), "--bericht"));
        var vorm = VormOf(parsed.GetValue(Vorm));
        var (release, again) = (parsed.GetValue(Vrijgeven), parsed.GetValue(Opnieuw));
        var folder = parsed.GetValue(Naar) is { } named ? Path.GetFullPath(named, invocation.Terminal.WorkingFolder) : invocation.Settings.Uitgaand;

        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var outbox = new PostgresOutbox(opened.Database.Writer, opened.Pipeline);
        var before = await outbox.CountsAsync(keuze, invocation.Stop.Finish);
        var written = new OutboxResult(0, 0, Interrupted: false);
        if (before.Any(count => Leaves(count, release, again)))
        {
            if (folder is null)
                throw new UsageException("Er zijn antwoorden om weg te schrijven. Geef met --naar de map, of zet mappen.uitgaand in berichtenverkeer.json.");
            if (release)
                await outbox.ReleaseAsync(keuze, invocation.Terminal.Clock.GetUtcNow(), invocation.Stop.Finish);
            written = await new OutboxWriter(outbox, folder, invocation.Settings.Enveloppen, invocation.Terminal.Clock).WriteAsync(keuze, vorm, again, invocation.Stop.Finish);
        }

        AnswerText.Write(invocation.Screen, await outbox.CountsAsync(keuze, CancellationToken.None), written, folder);
        return written.Interrupted ? ExitCode.Interrupted : ExitCode.Ok;
    }

    private static bool Leaves(AntwoordTelling count, bool release, bool again) =>
        count.Toestand == "vrijgegeven" || (again && count.Toestand == "verstuurd") || (release && count is { Toestand: "samengesteld", Modus: "na-vrijgave" });

    private static string? GemeenteOf(string? given) => given is null || (given.Length == 4 && given.All(char.IsAsciiDigit))
        ? given
        : throw new UsageException("Bij --gemeente hoort een gemeentecode van vier cijfers, zoals 0037.");

    private static UitgaandeVorm VormOf(string? given) => given switch
    {
        null or "plat" => UitgaandeVorm.Plat,
        "envelop" => UitgaandeVorm.Envelop,
        "zip" => UitgaandeVorm.Zip,
        _ => throw new UsageException("Bij --vorm hoort plat, envelop of zip."),
    };
}
