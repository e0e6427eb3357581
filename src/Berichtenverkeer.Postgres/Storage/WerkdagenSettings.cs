using System.Text.Json;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>What the settings of a run say about working days; where they say nothing the usual holidays count.</summary>
internal static class WerkdagenSettings
{
    public static Werkdagen Of(Run run)
    {
        if (run.Instellingen.Length == 0)
            return new(FeestdagenKeuze.Standaard);
        using var json = JsonDocument.Parse(run.Instellingen);
        return new(json.RootElement.TryGetProperty("werkdagen", out var werkdagen) ? FeestdagenKeuze.Read(werkdagen) : FeestdagenKeuze.Standaard);
    }
}
