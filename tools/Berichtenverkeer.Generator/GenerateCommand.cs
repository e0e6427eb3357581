using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Berichtenverkeer.Generator;

/// <summary>The command line of <c>genereer</c>. All options are read as text, so that what is wrong can be said in Dutch.</summary>
public static class GenerateCommand
{
    /// <summary>Exit code of a wrong command line.</summary>
    public const int UsageError = 2;

    /// <summary>Exit code when the folder cannot be written.</summary>
    public const int Failed = 1;

    private static readonly Option<string> Uit = Text("--uit", "<map>", "map waarin berichten/, manifest.jsonl en berichtenverkeer.json komen (verplicht)");
    private static readonly Option<string> Gemeenten = Text("--gemeenten", "<aantal>", "aantal gemeenten, uit een bestaande jeugdregio (4)");
    private static readonly Option<string> Clienten = Text("--clienten", "<aantal>", "aantal clienten (100; met --berichten zoveel als nodig)");
    private static readonly Option<string> Maanden = Text("--maanden", "<aantal>", "aantal maanden geschiedenis (12; met --berichten 6)");
    private static readonly Option<string> Seed = Text("--seed", "<getal>", "begin van de toevalsreeks: dezelfde geeft dezelfde bytes (1)");
    private static readonly Option<string> Fouten = Text("--fouten", "<promille|alle|lijst>", "foute stukken ertussen: per duizend, van elke soort een, of bijvoorbeeld dtd,regeltr019=3 (0)");
    private static readonly Option<string> Berichten = Text("--berichten", "<aantal>", "alleen de laatste zoveel berichten: een nacht. Wat eraan voorafging komt in historie/");
    private static readonly Option<string> Tot = Text("--tot", "<jjjj-mm-dd>", "laatste dag (2025-12-31)");
    private static readonly Option<string> Wissel = Text("--wissel", "<jjjj-mm-dd>", "eerste dag van release 3.2; daarvoor is het 2.3 (2024-07-01)");
    private static readonly Option<bool> MetAntwoorden = new("--met-antwoorden") { Description = "een nacht met de retouren die de gemeenten zelf nog moeten sturen; anders zonder" };
    private static readonly Option<bool> ZonderWeigeringen = new("--zonder-weigeringen") { Description = "zonder berichten en regels die de ontvanger weigert: een schone nacht" };
    private static readonly Option<bool> Leeg = new("--leeg") { Description = "verwijder eerst wat een eerdere keer in de map is gezet" };

    private static readonly Option<string> Schaal = Text("--schaal", "<factor>", "bij jaar: grootte, 1 is een regio van 600.000 inwoners (1)");

    /// <summary>The options of a year.</summary>
    private static readonly Option[] YearOptions = [Uit, Seed, Schaal, Leeg];

    private static readonly Option[] Options = [Uit, Gemeenten, Clienten, Maanden, Seed, Fouten, Berichten, Tot, Wissel, MetAntwoorden, ZonderWeigeringen, Leeg];

    /// <summary>Runs it.</summary>
    /// <returns>0; 1 when the folder cannot be written; 2 for a wrong command line.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        if (args.Any(a => a is "--help" or "-h" or "-?" or "/?"))
        {
            WriteHelp(output);
            return 0;
        }

        try
        {
            if (args.Count > 0 && string.Equals(args[0], "jaar", StringComparison.Ordinal))
                return WriteYear(Parse([.. args.Skip(1)], YearOptions), output);
            var parsed = Parse(args, Options);
            var folder = Value(parsed, Uit) ?? throw new FormatException("Noem met --uit de map waarin de berichten komen.");
            Prepare(folder, parsed.GetValue(Leeg), [Night.MessagesFolder, Night.HistoryFolder, Night.ListsFolder]);
            var watch = Stopwatch.StartNew();
            var options = OptionsOf(parsed);
            var offered = Night.Write(folder, options);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{offered} berichten en andere stukken geschreven in {Path.Combine(folder, Night.MessagesFolder)} ({watch.ElapsedMilliseconds} ms)."));
            if (options.Berichten is not null)
                output.WriteLine($"Wat eraan voorafging staat in {Path.Combine(folder, Night.HistoryFolder)}; neem dat eerst over met: berichten verwerk --historie.");
            output.WriteLine($"Wat eruit moet komen staat in {Path.Combine(folder, Night.ManifestFile)}.");
            return 0;
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentOutOfRangeException or InvalidOperationException)
        {
            error.WriteLine(wrong.Message);
            error.WriteLine("Zie genereer --help.");
            return UsageError;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"De map kan niet worden geschreven: {unwritable.Message}");
            return Failed;
        }
    }

    private static int WriteYear(ParseResult parsed, TextWriter output)
    {
        var folder = Value(parsed, Uit) ?? throw new FormatException("Noem met --uit de map waarin het jaar komt.");
        Prepare(folder, parsed.GetValue(Leeg), [JaarMap.ToewijzingenFolder, .. Enumerable.Range(1, Jaar.Maanden).Select(JaarMap.MonthFolder)]);
        var watch = Stopwatch.StartNew();
        var telling = JaarMap.Write(folder, new() { Seed = Number(parsed, Seed, 1, 0, int.MaxValue), Schaal = Factor(parsed) });
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{telling.Toewijzingen} toewijzingen (actueel {telling.Actueel}) en {telling.Prestaties} prestaties in {telling.Declaraties} declaraties geschreven in {folder} ({watch.ElapsedMilliseconds} ms)."));
        output.WriteLine($"Neem eerst over: berichten verwerk --historie {Path.Combine(folder, JaarMap.ToewijzingenFolder)}; verwerk daarna de maanden een voor een.");
        return 0;
    }

    private static decimal Factor(ParseResult parsed)
    {
        if (Value(parsed, Schaal) is not { } text)
            return 1;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor is > 0 and <= 5
            ? factor
            : throw new FormatException($"--schaal is een getal als 0.01, meer dan 0 en ten hoogste 5, niet '{text}'.");
    }

    private static ParseResult Parse(IReadOnlyList<string> args, IReadOnlyList<Option> options)
    {
        var command = new RootCommand("genereer");
        foreach (var option in options)
            command.Options.Add(option);
        var parsed = command.Parse(args);
        if (parsed.UnmatchedTokens.Count > 0)
            throw new FormatException($"Onbekend: {parsed.UnmatchedTokens[0]}.");
        if (parsed.Errors.Count > 0)
            throw new FormatException("De opdracht klopt niet: noem elke optie hoogstens een keer, met een waarde.");
        return parsed;
    }

    private static RegionOptions OptionsOf(ParseResult parsed)
    {
        var defaults = new RegionOptions();
        int? berichten = Value(parsed, Berichten) is null ? null : Number(parsed, Berichten, 0, 1, 5_000_000);
        return defaults with
        {
            Gemeenten = Number(parsed, Gemeenten, defaults.Gemeenten, 1, 21),
            Clienten = Number(parsed, Clienten, berichten is { } some ? Night.ClientenFor(some) : defaults.Clienten, 1, 800_000),
            Maanden = Number(parsed, Maanden, berichten is null ? defaults.Maanden : Night.Maanden, 1, 240),
            Seed = Number(parsed, Seed, 1, 0, int.MaxValue),
            Fouten = Value(parsed, Fouten) is { } fouten ? FoutenPlan.Parse(fouten) : FoutenPlan.Geen,
            Berichten = berichten,
            Tot = Day(parsed, Tot, defaults.Tot),
            Wissel = Day(parsed, Wissel, defaults.Wissel),
            EigenRetouren = parsed.GetValue(MetAntwoorden),
            Weigeringen = !parsed.GetValue(ZonderWeigeringen),
        };
    }

    /// <summary>An existing folder is only used when it is empty, or when the user says that what a run left there may go.</summary>
    private static void Prepare(string folder, bool clear, IEnumerable<string> names)
    {
        foreach (var existing in names.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
        {
            if (!clear)
                throw new FormatException($"De map {existing} bestaat al. Neem een andere map, of geef --leeg mee om haar eerst te verwijderen.");
            Directory.Delete(existing, recursive: true);
        }
    }

    private static string? Value(ParseResult parsed, Option<string> option)
    {
        var result = parsed.GetResult(option);
        if (result is null || result.Implicit)
            return null;
        return parsed.GetValue(option) is { Length: > 0 } value ? value : throw new FormatException($"Bij {option.Name} hoort een waarde: {option.HelpName}.");
    }

    private static int Number(ParseResult parsed, Option<string> option, int without, int least, int most)
    {
        if (Value(parsed, option) is not { } text)
            return without;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException($"{option.Name} is een getal van {least} tot en met {most}, niet '{text}'.");
    }

    private static DateOnly Day(ParseResult parsed, Option<string> option, DateOnly without)
    {
        if (Value(parsed, option) is not { } text)
            return without;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"{option.Name} is een datum als 2025-12-31, niet '{text}'.");
    }

    private static Option<string> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Arity = ArgumentArity.ZeroOrOne };

    private static void WriteHelp(TextWriter output)
    {
        output.WriteLine("genereer - maakt een verzonnen regio met samenhangend iJw- en iWmo-berichtenverkeer");
        output.WriteLine();
        output.WriteLine("Gebruik:");
        output.WriteLine("  genereer --uit <map> [opties]");
        output.WriteLine("  genereer jaar --uit <map> [--schaal <factor>] [--seed <getal>]   een jaar declaraties, om te meten");
        output.WriteLine();
        output.WriteLine("Opties (tussen haakjes wat geldt als u niets zegt):");
        foreach (var option in Options.Append(Schaal))
            output.WriteLine($"  {option.Name + " " + option.HelpName,-32}{option.Description}");
        output.WriteLine();
        output.WriteLine("Voorbeelden:");
        output.WriteLine("  genereer --uit nacht --berichten 10000 --fouten 5");
        output.WriteLine("  genereer jaar --uit jaar --schaal 0.01");
        output.WriteLine("  genereer --uit historie --gemeenten 6 --clienten 2000 --maanden 24 --seed 7");
        output.WriteLine();
        output.WriteLine("Naast berichten/ komt manifest.jsonl: per stuk wat eruit moet komen. Exitcode 0 is gelukt, 1 is niet te schrijven, 2 is een fout in de opdracht.");
    }
}
