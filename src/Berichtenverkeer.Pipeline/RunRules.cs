using System.Text.Json;
using Berichtenverkeer.Answers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Pipeline;

/// <summary>The settings that decide verdicts, answers, terms and advice, read back from the run: after a crash the same ones hold.</summary>
internal sealed record RunRules(RuleStanden Standen, AntwoordModi Antwoorden, FeestdagenKeuze Feestdagen, LokaleAfspraken Lokaal, Regelsets Regelsets)
{
    /// <summary>Those of a run.</summary>
    public static RunRules Of(Run run)
    {
        using var json = JsonDocument.Parse(run.Instellingen.Length == 0 ? "{}" : run.Instellingen);
        var root = json.RootElement;
        return new(
            root.TryGetProperty("regels", out var regels) ? RuleStanden.Read(regels) : RuleStanden.Standaard,
            root.TryGetProperty("antwoord", out var antwoord) ? AntwoordModi.Read(antwoord) : AntwoordModi.Standaard,
            root.TryGetProperty("werkdagen", out var werkdagen) ? FeestdagenKeuze.Read(werkdagen) : FeestdagenKeuze.Standaard,
            root.TryGetProperty("lokaal", out var lokaal) ? LokaleAfspraken.Read(lokaal) : LokaleAfspraken.Geen,
            root.TryGetProperty("goedeToekenning", out var toekenning) ? Toekenningsregels.Read(toekenning) : Toekenningsregels.Standaard);
    }
}
