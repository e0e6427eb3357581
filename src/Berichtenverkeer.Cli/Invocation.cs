using System.CommandLine;
using Berichtenverkeer.Cli.CommandLine;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.Cli.Sleutels;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Cli;

/// <summary>One call of a command: its options, and what follows from them.</summary>
internal sealed class Invocation
{
    private readonly Lazy<BerichtenSettings> settings;

    public Invocation(Terminal terminal, StopSignal stop, ParseResult parsed)
    {
        Terminal = terminal;
        Stop = stop;
        Parsed = parsed;
        Screen = new Screen(terminal, Json, parsed.GetValue(SharedOptions.Quiet), parsed.GetValue(SharedOptions.NoColour));
        settings = new(() => SettingsLoader.Load(parsed.GetValue(SharedOptions.Config), terminal.WorkingFolder));
    }

    public Terminal Terminal { get; }

    public StopSignal Stop { get; }

    public ParseResult Parsed { get; }

    public Screen Screen { get; }

    /// <summary>True when output is for a program.</summary>
    public bool Json => Parsed.GetValue(SharedOptions.Json);

    public BerichtenSettings Settings => settings.Value;

    /// <summary>The business date.</summary>
    /// <exception cref="UsageException">It is no date.</exception>
    public DateOnly OpDatum => Day.Of(Parsed.GetValue(SharedOptions.OpDatum), "--op-datum") ?? AmsterdamTime.Today(Terminal.Clock);

    /// <summary>Where the XSDs come from: a folder, or null for the embedded set.</summary>
    public string? SchemaFolderName => Parsed.GetValue(SharedOptions.Schemas) ?? Settings.Schemas;

    /// <summary>The XSDs.</summary>
    public SchemaSet Schemas() => SchemaFolderName is { } folder ? SchemaFolder.Load(Path.GetFullPath(folder, Terminal.WorkingFolder)) : SchemaSet.Embedded;

    /// <summary>What is offered: the paths and the list of the command line, else the folders of the settings.</summary>
    /// <exception cref="UsageException">There is nothing to read.</exception>
    public IReadOnlyList<SourceSpec> Sources()
    {
        List<SourceSpec> specs = [.. (Parsed.GetValue(SharedOptions.Paths) ?? []).Select(SourceSpec.FromArgument)];
        if (Parsed.GetValue(SharedOptions.List) is { } list)
            specs.Add(SourceSpec.FromList(list));
        if (specs.Count == 0)
            specs.AddRange(Settings.Inkomend.Select(SourceSpec.FromArgument));
        return specs.Count > 0
            ? specs
            : throw new UsageException("Geef een bestand, map of zip op, of - voor standaardinvoer. Of noem de mappen onder mappen.inkomend in berichtenverkeer.json.");
    }

    /// <summary>Reads what is offered.</summary>
    public OfferSource OfferSource() => new(Settings.Limits, Terminal.OpenInput);

    /// <summary>Opens the database; the private cluster is started for it.</summary>
    /// <exception cref="UsageException">The connection on the command line is unreadable or holds a password.</exception>
    public async Task<Database> OpenDatabaseAsync()
    {
        var argument = Parsed.GetValue(SharedOptions.Database);
        try
        {
            return await Database.OpenAsync(
                new DatabaseOptions { StateFolder = StateFolder, Argument = argument, EnvironmentValue = Terminal.Environment(Database.EnvironmentVariable) },
                Stop.Finish);
        }
        catch (DatabaseConfigurationException wrong) when (argument is not null)
        {
            throw new UsageException(wrong.Message);
        }
    }

    /// <summary>The keys of pseudonyms: they belong to the installation, also when the database is elsewhere.</summary>
    public SleutelMap Sleutels => new(Settings.KeyFolder ?? Path.Combine(StateFolder, "sleutels"));

    /// <summary>How a night is stored: with pseudonyms for analists, under a key of their own.</summary>
    public PostgresStoreOptions StoreOptions => new()
    {
        Pseudoniem = domein => Sleutels.Of(SleutelMap.Analist, domein),
        ClientsPerUnit = NightSettings.RememberedPerLane,
    };

    /// <summary>What the pipeline needs of the settings, with the keys of the lists about clients.</summary>
    public NightSettings NightSettings => Settings.ToNightSettings() with { LijstSleutel = domein => Sleutels.Find(SleutelMap.Lijsten, domein) };

    /// <summary>The state folder: of the command line, the settings, or the usual place for a user's state.</summary>
    private string StateFolder
    {
        get
        {
            if (Parsed.GetValue(SharedOptions.State) is { } given)
                return Path.GetFullPath(given, Terminal.WorkingFolder);
            if (Settings.StateFolder is { } configured)
                return configured;
            var state = Terminal.Environment("XDG_STATE_HOME") is { Length: > 0 } xdg
                ? xdg
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state");
            return Path.Combine(state, "berichtenverkeer");
        }
    }
}
