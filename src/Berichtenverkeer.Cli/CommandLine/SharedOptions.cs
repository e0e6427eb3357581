using System.CommandLine;

namespace Berichtenverkeer.Cli.CommandLine;

/// <summary>Options that every command knows, and those that several share.</summary>
internal static class SharedOptions
{
    public static Option<bool> Help { get; } = Flag("--help", "Toont deze hulp.", "-h", "-?");

    public static Option<bool> Version { get; } = Flag("--versie", "Toont de versie.", "--version");

    public static Option<bool> Json { get; } = Flag("--json", "Schrijft één JSON-object per regel; de laatste regel is de samenvatting.");

    public static Option<bool> Quiet { get; } = Flag("--stil", "Geen voortgang en geen toelichting, alleen de uitkomst en fouten.", "--quiet");

    public static Option<bool> NoColour { get; } = Flag("--geen-kleur", "Geen kleuren (ook met de omgevingsvariabele NO_COLOR).");

    public static Option<string> Config { get; } = Value("--config", "bestand", "Instellingen. Standaard berichtenverkeer.json in de werkmap, als dat er is.");

    public static Option<string> Schemas { get; } = Value("--schemas", "map", "Eigen set XSD's in plaats van de meegeleverde (indeling: ijw/3.2/jw301.xsd).");

    public static Option<string> OpDatum { get; } = Value("--op-datum", "datum", "De dag waarop wordt gewerkt, als 2026-05-06. Standaard vandaag (Europe/Amsterdam).");

    public static Option<string> Database { get; } = Value("--database", "verbinding", "PostgreSQL, als Host=server;Database=naam;Username=gebruiker, zonder wachtwoord (dat staat in PGPASSFILE of in BERICHTENVERKEER_DATABASE). Standaard een eigen cluster in de staatmap.");

    public static Option<string> State { get; } = Value("--state", "map", "Staatmap met het eigen databasecluster. Standaard ~/.local/state/berichtenverkeer.", "--staat");

    public static Option<string> List { get; } = Value("--lijst", "bestand", "Leest ook de bestanden en mappen die in dit bestand staan, één pad per regel.");

    public static Option<string> Csv { get; } = Value("--csv", "bestand", "Schrijft alles als CSV (puntkomma, UTF-8 met BOM) naar dit bestand; - is standaarduitvoer.");

    public static Option<bool> RejectionIsFine { get; } = Flag("--afkeur-is-ok", "Exitcode 0 in plaats van 1 als er alleen afgekeurde berichten zijn.");

    public static Argument<string[]> Paths { get; } = new("pad")
    {
        Description = "Bestand, map (met alles daarin) of zip; - is standaardinvoer. Zonder pad: de mappen onder mappen.inkomend in de instellingen.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The options of the root, which hold for every command.</summary>
    public static IReadOnlyList<Option> All { get; } = [Json, Quiet, OpDatum, Config, Schemas, Database, State, NoColour, Help, Version];

    public static Option<bool> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    public static Option<string> Value(string name, string helpName, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = helpName, Arity = ArgumentArity.ExactlyOne };
}
