using System.Text.Json;
using Berichtenverkeer.Answers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Cli.Settings;

/// <summary>Loads <c>berichtenverkeer.json</c>: strict, because a setting that is silently ignored is a wrong night.</summary>
internal static class SettingsLoader
{
    private const long LargestFile = 1024 * 1024;

    /// <summary>Loads the named file, or the one in the working folder when it is there.</summary>
    /// <param name="named">The file as the user named it; null when he did not.</param>
    /// <param name="workingFolder">The working folder.</param>
    /// <exception cref="SettingsException">The file is not there or cannot be used.</exception>
    public static BerichtenSettings Load(string? named, string workingFolder)
    {
        var file = named ?? BerichtenSettings.FileName;
        var path = Path.GetFullPath(file, workingFolder);
        if (!File.Exists(path))
        {
            return named is null
                ? new BerichtenSettings()
                : throw new SettingsException($"{file}: dit instellingenbestand bestaat niet. Controleer het pad bij --config.");
        }

        return Bind(SettingsDocument.Parse(file, Content(file, path, "instellingenbestand")), Path.GetDirectoryName(path)!) with { File = path };
    }

    /// <summary>Loads a rule file that is not in force, to see what it would do.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="workingFolder">The working folder.</param>
    /// <exception cref="SettingsException">The file is not there or cannot be used.</exception>
    public static Regelsets LoadRegelbestand(string file, string workingFolder)
    {
        var path = Path.GetFullPath(file, workingFolder);
        return File.Exists(path)
            ? Rules(file, path).Toekenning
            : throw new SettingsException($"{file}: dit regelbestand bestaat niet. Controleer het pad.");
    }

    private static byte[] Content(string file, string path, string what)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
                throw new SettingsException($"{file}: dit is te groot voor een {what}.");
            return File.ReadAllBytes(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{file}: dit {what} kan niet worden gelezen. Controleer de rechten.");
        }
    }

    /// <summary>The rule file, beside the settings unless its path says otherwise.</summary>
    private static BerichtenSettings WithRegelbestand(BerichtenSettings settings, SettingsNode? value, string folder)
    {
        if (value is null)
            return settings;
        var file = SettingsFields.Text(value);
        var path = Path.GetFullPath(file, folder);
        if (!File.Exists(path))
            throw value.Refuse("dit regelbestand bestaat niet. Controleer het pad.");
        var (lokaal, toekenning) = Rules(file, path);
        return settings with { Regelbestand = file, Lokaal = lokaal, Toekenning = toekenning };
    }

    private static (LokaleAfspraken Lokaal, Regelsets Toekenning) Rules(string file, string path)
    {
        var content = Content(file, path, "regelbestand");
        return (Regelbestand.Parse(file, content), Toekenningsregels.Parse(file, content));
    }

    private static BerichtenSettings Bind(SettingsNode root, string folder)
    {
        var fields = new SettingsFields(root, "gemeenten", "samenwerkingsverband", "mappen", "grenzen", "maxParallel", "antwoord", "regels", "regelbestand", "werkdagen");
        var gemeenten = fields.Find("gemeenten") is { } list ? Gemeenten(list) : [];
        var settings = new BerichtenSettings
        {
            Gemeenten = gemeenten,
            Samenwerkingsverbanden = fields.Find("samenwerkingsverband") is { } groups ? Verbanden(groups, gemeenten) : [],
            Limits = fields.Find("grenzen") is { } limits ? Limits(limits) : ReadingLimits.Default,
            MaxParallel = (int?)fields.Number("maxParallel", 64),
            Antwoorden = Antwoorden(fields),
            Enveloppen = fields.Find("antwoord") is { } antwoord ? AnswerFields.EnveloppenOf(antwoord) : AntwoordEnveloppen.Standaard,
            Standen = Standen(fields),
            Feestdagen = fields.Find("werkdagen") is { } werkdagen ? WerkdagenFields.Of(werkdagen) : FeestdagenKeuze.Standaard,
        };
        settings = WithRegelbestand(settings, fields.Find("regelbestand"), folder);
        if (fields.Find("mappen") is not { } folders)
            return settings;
        var named = new SettingsFields(folders, "inkomend", "uitgaand", "staat", "sleutels", "schemas");
        string? Folder(string name) => named.Find(name) is { } value ? Path.GetFullPath(SettingsFields.Text(value), folder) : null;
        return settings with
        {
            Inkomend = named.Find("inkomend") is { } inkomend ? [.. Many(inkomend).Select(item => Path.GetFullPath(SettingsFields.Text(item), folder))] : [],
            Uitgaand = Folder("uitgaand"),
            StateFolder = Folder("staat"),
            KeyFolder = Folder("sleutels"),
            Schemas = Folder("schemas"),
        };
    }

    private static List<ServedGemeente> Gemeenten(SettingsNode list)
    {
        var gemeenten = new List<ServedGemeente>();
        foreach (var item in SettingsFields.List(list))
        {
            var fields = GemeenteFields(item);
            fields.Require("vanaf");
            var vanaf = fields.Date("vanaf")!.Value;
            var tot = fields.Date("tot");
            var code = GemeenteCode(fields.Require("code"), hasEnded: tot is not null);
            if (tot < vanaf)
                throw fields.Require("tot").Refuse("deze datum ligt voor 'vanaf'.");
            gemeenten.Add(new ServedGemeente(code, vanaf, tot));
        }

        return gemeenten;
    }

    private static SettingsFields GemeenteFields(SettingsNode item) => new(item, "code", "naam", "vanaf", "tot", "antwoord", "regels");

    private static AntwoordModi Antwoorden(SettingsFields fields)
    {
        var block = fields.Find("antwoord");
        return new(
            block is null ? AntwoordApplicatie.Standaard : AnswerFields.ApplicatieOf(block),
            block is null ? new Dictionary<string, AntwoordModus>() : AnswerFields.Modi(block),
            PerGemeente(fields, "antwoord", AnswerFields.OfGemeente));
    }

    private static RuleStanden Standen(SettingsFields fields) => new(
        fields.Find("regels") is { } block ? RuleFields.Of(block) : new Dictionary<string, RuleStand>(),
        PerGemeente(fields, "regels", RuleFields.Of));

    /// <summary>A block of each gemeente that has one. A gemeente may stand in the list for two periods, but says this once.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, T>> PerGemeente<T>(SettingsFields fields, string name, Func<SettingsNode, IReadOnlyDictionary<string, T>> read)
    {
        var blocks = new Dictionary<string, IReadOnlyDictionary<string, T>>(StringComparer.Ordinal);
        if (fields.Find("gemeenten") is not { } list)
            return blocks;
        foreach (var gemeente in SettingsFields.List(list).Select(GemeenteFields))
        {
            if (gemeente.Find(name) is { } block && !blocks.TryAdd(gemeente.Require("code").Text, read(block)))
                throw block.Refuse("voor deze gemeente staat dit er al bij een andere periode. Zet het op één plaats.");
        }

        return blocks;
    }

    /// <summary>A code must be in the national list, unless the gemeente has ended: the list holds those of today only.</summary>
    private static string GemeenteCode(SettingsNode value, bool hasEnded)
    {
        if (value.Kind != JsonTokenType.String || value.Text.Length != 4 || !value.Text.All(char.IsAsciiDigit))
            throw value.Refuse("een gemeentecode heeft vier cijfers tussen aanhalingstekens, zoals \"0037\".");
        return hasEnded || Standard.Gemeenten.Find(value.Text) is not null
            ? value.Text
            : throw value.Refuse($"gemeentecode {value.Text} staat niet in de lijst van gemeenten. Verbeter de code; geef bij een opgeheven gemeente ook 'tot' op.");
    }

    /// <summary>A group is an object with gemeenten, a list of codes, or just a name for all gemeenten that are served.</summary>
    private static List<Samenwerkingsverband> Verbanden(SettingsNode value, IReadOnlyList<ServedGemeente> gemeenten)
    {
        if (value.Kind == JsonTokenType.String)
            return [new(SettingsFields.Text(value), [.. gemeenten.Select(gemeente => gemeente.Code).Distinct(StringComparer.Ordinal)])];
        return value.Kind == JsonTokenType.StartArray && value.Items.Any(item => item.Kind == JsonTokenType.String)
            ? [new("", Codes(value, gemeenten))]
            : [.. Many(value).Select(item => Verband(item, gemeenten))];
    }

    private static Samenwerkingsverband Verband(SettingsNode item, IReadOnlyList<ServedGemeente> gemeenten)
    {
        if (item.Kind == JsonTokenType.StartArray)
            return new("", Codes(item, gemeenten));
        var fields = new SettingsFields(item, "naam", "gemeenten");
        return new(fields.Find("naam") is { } naam ? SettingsFields.Text(naam) : "", Codes(fields.Require("gemeenten"), gemeenten));
    }

    private static List<string> Codes(SettingsNode list, IReadOnlyList<ServedGemeente> gemeenten)
    {
        var codes = new List<string>();
        foreach (var item in SettingsFields.List(list))
        {
            var code = GemeenteCode(item, hasEnded: true);
            if (gemeenten.All(gemeente => gemeente.Code != code))
                throw item.Refuse($"gemeente {code} staat niet onder 'gemeenten'. Een samenwerkingsverband bestaat uit gemeenten die hier worden bediend.");
            codes.Add(code);
        }

        return codes;
    }

    private static ReadingLimits Limits(SettingsNode value)
    {
        var fields = new SettingsFields(value, [.. LimitFields.All.Select(limit => limit.Name)]);
        var limits = ReadingLimits.Default;
        foreach (var (name, maximum, _, set) in LimitFields.All)
        {
            if (fields.Number(name, maximum) is { } number)
                limits = set(limits, number);
        }

        return limits;
    }

    private static IReadOnlyList<SettingsNode> Many(SettingsNode value) => value.Kind == JsonTokenType.StartArray ? value.Items : [value];
}
