using System.Text.Json;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>What the settings of a run say about answers; a run of before there were answers says nothing.</summary>
internal static class AnswerSettings
{
    public static AntwoordModi Of(Run run)
    {
        if (run.Instellingen.Length == 0)
            return AntwoordModi.Standaard;
        using var json = JsonDocument.Parse(run.Instellingen);
        return json.RootElement.TryGetProperty("antwoord", out var antwoord) ? AntwoordModi.Read(antwoord) : AntwoordModi.Standaard;
    }
}
