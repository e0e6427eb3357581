using System.Text.Json;
using Berichtenverkeer.Answers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Pipeline;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Cli.Settings;

/// <summary>The settings of an installation: <c>berichtenverkeer.json</c>.</summary>
internal sealed record BerichtenSettings
{
    /// <summary>The name under which the file is looked for in the working folder.</summary>
    public const string FileName = "berichtenverkeer.json";

    /// <summary>The file they came from; null when there is none.</summary>
    public string? File { get; init; }

    /// <summary>The gemeenten served; none means all.</summary>
    public IReadOnlyList<ServedGemeente> Gemeenten { get; init; } = [];

    /// <summary>The groups of gemeenten that work together.</summary>
    public IReadOnlyList<Samenwerkingsverband> Samenwerkingsverbanden { get; init; } = [];

    /// <summary>Folders that are read when a command names none.</summary>
    public IReadOnlyList<string> Inkomend { get; init; } = [];

    /// <summary>The folder to which answers are written; null when a command must name it.</summary>
    public string? Uitgaand { get; init; }

    /// <summary>What may be done with answers.</summary>
    public AntwoordModi Antwoorden { get; init; } = AntwoordModi.Standaard;

    /// <summary>In which envelope each kind of answer travels.</summary>
    public AntwoordEnveloppen Enveloppen { get; init; } = AntwoordEnveloppen.Standaard;

    /// <summary>Which rules are used.</summary>
    public RuleStanden Standen { get; init; } = RuleStanden.Standaard;

    /// <summary>The rule file as the settings name it; null when there is none.</summary>
    public string? Regelbestand { get; init; }

    /// <summary>The local rules in it.</summary>
    public LokaleAfspraken Lokaal { get; init; } = LokaleAfspraken.Geen;

    /// <summary>The bepalingen of Goede Toekenning: those in the rule file, and the profile standaard where it has none.</summary>
    public Regelsets Toekenning { get; init; } = Toekenningsregels.Standaard;

    /// <summary>Which days are no working days.</summary>
    public FeestdagenKeuze Feestdagen { get; init; } = FeestdagenKeuze.Standaard;

    /// <summary>The state folder; null for the usual one.</summary>
    public string? StateFolder { get; init; }

    /// <summary>The folder with keys of pseudonyms; null for <c>sleutels</c> in the state folder.</summary>
    public string? KeyFolder { get; init; }

    /// <summary>A folder with XSDs; null for the embedded set.</summary>
    public string? Schemas { get; init; }

    /// <summary>The limits.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>Threads and units side by side; null for as many as the machine has processors.</summary>
    public int? MaxParallel { get; init; }

    /// <summary>What the pipeline needs of them.</summary>
    public NightSettings ToNightSettings()
    {
        var settings = new NightSettings { Limits = Limits, Served = new ServedGemeenten([.. Gemeenten]), Standen = Standen };
        return MaxParallel is { } parallel ? settings with { Parallelism = parallel } : settings;
    }

    /// <summary>The settings in force, as a run stores them: without folders and secrets.</summary>
    /// <param name="schemas">Which XSD set is used.</param>
    public string ToJson(string schemas)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("gemeenten");
            foreach (var gemeente in Gemeenten)
            {
                json.WriteStartObject();
                json.WriteString("code", gemeente.Code);
                json.WriteString("vanaf", $"{gemeente.Vanaf:yyyy-MM-dd}");
                if (gemeente.Tot is { } tot)
                    json.WriteString("tot", $"{tot:yyyy-MM-dd}");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("samenwerkingsverband");
            foreach (var verband in Samenwerkingsverbanden)
            {
                json.WriteStartObject();
                json.WriteString("naam", verband.Naam);
                json.WriteStartArray("gemeenten");
                foreach (var code in verband.Gemeenten)
                    json.WriteStringValue(code);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("grenzen");
            foreach (var limit in LimitFields.All)
                json.WriteNumber(limit.Name, limit.Get(Limits));
            json.WriteEndObject();
            json.WriteNumber("maxParallel", ToNightSettings().Parallelism);
            json.WriteString("schemas", schemas);
            json.WritePropertyName("antwoord");
            Antwoorden.Write(json);
            json.WritePropertyName("regels");
            Standen.Write(json);
            json.WritePropertyName("werkdagen");
            Feestdagen.Write(json);
            if (Regelbestand is not null)
            {
                json.WritePropertyName("lokaal");
                Lokaal.Write(json);
            }

            json.WritePropertyName("goedeToekenning");
            Toekenningsregels.Write(json, Toekenning);

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
