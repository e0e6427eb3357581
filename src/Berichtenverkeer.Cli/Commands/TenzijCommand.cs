using System.CommandLine;
using System.Security.Cryptography;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Lists;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Postgres.Register;

namespace Berichtenverkeer.Cli.Commands;

/// <summary><c>berichten tenzij</c>: the register that staff keep beside the advice of Goede Toekenning.</summary>
internal static class TenzijCommand
{
    private const long LongestFile = 16 * 1024 * 1024;

    private static readonly Argument<string?> Id = new("berichtnummer") { Description = "Nummer van het bericht met het verzoek, zoals de werklijst het toont.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> Volgnr = SharedOptions.Value("--volgnr", "nummer", "Plaats van het gevraagde product in het bericht, vanaf 1; nodig als het bericht er meer heeft.");
    private static readonly Option<string> Referentie = SharedOptions.Value("--referentie", "nummer", "In plaats van een berichtnummer: de referentie van de aanbieder, samen met --aanbieder.");
    private static readonly Option<string> Aanbieder = SharedOptions.Value("--aanbieder", "agb", "AGB-code van de aanbieder, bij --referentie.");
    private static readonly Option<string> Gemeente = SharedOptions.Value("--gemeente", "code", "Alleen van deze gemeente, zoals 0037.");
    private static readonly Option<string> Oordeel = SharedOptions.Value("--oordeel", "oordeel", $"Hoe het verzoek werkelijk wordt afgehandeld: {string.Join(" of ", RegisterNames.Oordelen)}. Met --reden.");
    private static readonly Option<string> Reden = SharedOptions.Value("--reden", "tekst", $"Waarom, in hoogstens {Vastlegging.LangsteReden} tekens en zonder persoonsgegevens.");
    private static readonly Option<string> Overleg = SharedOptions.Value("--overleg", "datum", "De dag van het overleg met de aanbieder, als 2026-03-05.");
    private static readonly Option<string> Uitkomst = SharedOptions.Value("--uitkomst", "uitkomst", $"Wat het overleg opleverde: {string.Join(", ", RegisterNames.Uitkomsten)}.");
    private static readonly Option<string> Door = SharedOptions.Value("--door", "naam", "Wie dit vastlegt. Standaard de gebruiker van deze computer.");
    private static readonly Option<bool> Opnieuw = SharedOptions.Flag("--opnieuw", "Wat eerder is vastgelegd geldt niet meer. Zonder deze optie vult u het aan.");
    private static readonly Argument<string> Bestand = new("bestand") { Description = "CSV-bestand (UTF-8) met een kopregel.", Arity = ArgumentArity.ExactlyOne };

    public static BerichtenCommand Create() => new BerichtenCommand("tenzij", "legt bij een verzoek vast hoe het werkelijk is afgehandeld, naast het advies.")
    {
        Details = "Zonder vastlegging geldt het advies. Een vastlegging wordt nooit gewijzigd: elke nieuwe komt erbij, en de laatste geldt. Er gaat geen bericht de deur uit.",
        Examples =
        [
            ("tenzij toon 1234", "Het advies over een verzoek, de gronden, wat is vastgelegd en wat ervan kwam."),
            ("tenzij registreer 1234 --overleg 2026-03-05 --uitkomst aangepast", "Er is overlegd; de aanbieder past zijn verzoek aan."),
            ("tenzij laad week.csv", "Leest een bestand met vastleggingen in."),
        ],
    }.With(Registreer()).With(Laad()).With(Toon());

    private static BerichtenCommand Registreer() => new BerichtenCommand("registreer", "legt oordeel, overleg of uitkomst vast bij één verzoek.")
    {
        Details = "Wat u niet noemt blijft zoals het was vastgelegd. Met uitkomst ingetrokken verdwijnt het verzoek van de werklijst.",
        Examples =
        [
            ("tenzij registreer 1234 --overleg 2026-03-05 --uitkomst aangepast", "Er is overlegd; de aanbieder past zijn verzoek aan."),
            ("tenzij registreer 1234 --volgnr 2 --oordeel administratief --reden \"Afgestemd in het casusoverleg\"", "Het advies was tenzij, maar overleg was niet nodig."),
            ("tenzij registreer --referentie R-1 --aanbieder 98000001 --overleg 2026-03-05", "Op de referentie van de aanbieder."),
        ],
        Run = RegisterAsync,
    }.With(Id).With(Volgnr).With(Referentie).With(Aanbieder).With(Gemeente).With(Oordeel).With(Reden).With(Overleg).With(Uitkomst).With(Door).With(Opnieuw);

    private static BerichtenCommand Laad() => new BerichtenCommand("laad", "legt vast wat in een CSV-bestand staat; alles, of niets als er iets niet klopt.")
    {
        Details = "De kopregel noemt de kolommen: bericht_id en volgnr, of referentie en aanbieder (en eventueel gemeente); en oordeel, reden, overleg, uitkomst, door. "
            + "Hetzelfde bestand nog eens inlezen verandert niets.",
        Examples = [("tenzij laad overleg.csv", "Een week overleg in één keer.")],
        Run = LoadAsync,
    }.With(Bestand).With(Door);

    private static BerichtenCommand Toon() => new BerichtenCommand("toon", "laat van een verzoek zien wat het advies was en waarom, wat is vastgelegd, en wat ervan is gekomen.")
    {
        Details = "De uitvoer bevat geen BSN of naam.",
        Examples =
        [
            ("tenzij toon 1234", "Alle verzoeken in dit bericht."),
            ("tenzij toon --referentie R-1 --aanbieder 98000001 --json", "Voor een ander programma."),
        ],
        Run = ShowAsync,
    }.With(Id).With(Volgnr).With(Referentie).With(Aanbieder).With(Gemeente);

    private static async Task<int> RegisterAsync(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var verzoek = WijzerOf(invocation);
        var wat = new Vastlegging
        {
            Oordeel = Word(parsed.GetValue(Oordeel), "--oordeel", RegisterNames.FindOordeel, RegisterNames.Oordelen),
            Reden = parsed.GetValue(Reden),
            OverlegOp = Day.Of(parsed.GetValue(Overleg), "--overleg"),
            Uitkomst = Word(parsed.GetValue(Uitkomst), "--uitkomst", RegisterNames.FindUitkomst, RegisterNames.Uitkomsten),
            Opnieuw = parsed.GetValue(Opnieuw),
            Door = DoorOf(invocation),
        };
        if (wat.Fouten(invocation.OpDatum).ToList() is { Count: > 0 } faults)
            throw new UsageException(string.Join(Environment.NewLine, faults.Select(fault => $"Bij --{fault.Veld}: {fault.Zin}")));

        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var result = await new RegistratieStore(opened.Database.Writer, opened.Pipeline)
            .AddAsync([new(verzoek, wat)], RegistratieBron.Opdracht(invocation.Terminal.Clock.GetUtcNow()), invocation.Stop.Finish);
        if (result.Fouten is [var fault, ..])
            throw new UsageException($"Er is niets vastgelegd: {fault.Zin}");
        Write(invocation, "tenzij registreer", result, result.Toegevoegd > 0 ? "Vastgelegd." : "Dit was al zo vastgelegd.");
        return ExitCode.Ok;
    }

    private static async Task<int> LoadAsync(Invocation invocation)
    {
        var path = Path.GetFullPath(invocation.Parsed.GetValue(Bestand)!, invocation.Terminal.WorkingFolder);
        if (!File.Exists(path))
            throw new UsageException("Dit bestand bestaat niet. Controleer het pad.");
        if (new FileInfo(path).Length > LongestFile)
            throw new UsageException("Het bestand is te groot (meer dan 16 MB).");
        var name = Path.GetFileName(path);
        if (BsnInTekst.Bevat(name))
            throw new UsageException("In de naam van het bestand lijkt een BSN te staan. Geef het bestand een andere naam.");
        var content = await File.ReadAllBytesAsync(path, invocation.Stop.Finish);
        var rows = RegistratieFile.Read(name, content, DoorOf(invocation), invocation.OpDatum);
        var bron = new RegistratieBron(name, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8)), invocation.Terminal.Clock.GetUtcNow());

        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var result = await new RegistratieStore(opened.Database.Writer, opened.Pipeline).AddAsync([.. rows.Select(row => row.Registratie)], bron, invocation.Stop.Finish);
        if (result.Fouten.Count > 0)
            throw new ListFileException(name, [.. result.Fouten.Select(fault => new ListFault(rows[fault.Plaats].Line, fault.Zin))]);
        Write(invocation, "tenzij laad", result, result.AlIngelezen
            ? $"{name}: dit bestand is al eerder ingelezen; er is niets veranderd."
            : $"{name}: {DutchFormat.Count(result.Toegevoegd, "vastlegging", "vastleggingen")} toegevoegd, {DutchFormat.Number(result.Ongewijzigd)} waren al zo vastgelegd.");
        return ExitCode.Ok;
    }

    private static async Task<int> ShowAsync(Invocation invocation)
    {
        var verzoek = WijzerOf(invocation);
        await using var opened = await OpenedDatabase.OpenAsync(invocation);
        var found = await new TenzijQueries(opened.Database.Writer, opened.Pipeline).FindAsync(verzoek, invocation.Stop.Finish);
        if (invocation.Json)
            TenzijJson.Write(invocation.Screen, found);
        else
            TenzijText.Write(invocation.Screen, found);
        invocation.Screen.Note(found.Count == 0 ? "Niets gevonden: dit verzoek is er niet, of er is geen advies over." : "Vastleggen: berichten tenzij registreer <berichtnummer>");
        return ExitCode.Ok;
    }

    private static void Write(Invocation invocation, string command, RegistratieUitslag result, string line)
    {
        if (!invocation.Json)
        {
            invocation.Screen.Data(line);
            return;
        }

        JsonLines.Write(invocation.Screen, "samenvatting", json =>
        {
            json.WriteString("opdracht", command);
            json.WriteNumber("toegevoegd", result.Toegevoegd);
            json.WriteNumber("ongewijzigd", result.Ongewijzigd);
            json.WriteBoolean("al_ingelezen", result.AlIngelezen);
        });
    }

    private static VerzoekWijzer WijzerOf(Invocation invocation)
    {
        var parsed = invocation.Parsed;
        var berichtId = Number.Of(parsed.GetValue(Id), "het berichtnummer");
        var volgnr = (int?)Number.Of(parsed.GetValue(Volgnr), "--volgnr", 999_999);
        var gemeente = PartyCode.OfGemeente(parsed.GetValue(Gemeente));
        var aanbieder = PartyCode.OfAanbieder(parsed.GetValue(Aanbieder));
        var referentie = parsed.GetValue(Referentie);
        if (berichtId is not null)
        {
            return referentie is null && aanbieder is null
                ? new() { BerichtId = berichtId, Volgnr = volgnr, Gemeente = gemeente }
                : throw new UsageException("Noem een berichtnummer, of --referentie met --aanbieder; niet allebei.");
        }

        return referentie is not null && aanbieder is not null && volgnr is null
            ? new() { Referentie = referentie, Aanbieder = aanbieder, Gemeente = gemeente }
            : throw new UsageException("Noem het verzoek: een berichtnummer (met --volgnr als het bericht er meer heeft), of --referentie met --aanbieder.");
    }

    private static string DoorOf(Invocation invocation) => invocation.Parsed.GetValue(Door) ?? invocation.Terminal.UserName;

    /// <exception cref="UsageException">There is no such word.</exception>
    private static T? Word<T>(string? given, string name, Func<string, T?> find, IReadOnlyList<string> words)
        where T : struct => given is null ? null : find(given) ?? throw new UsageException($"Bij {name} hoort een van: {string.Join(", ", words)}.");
}
