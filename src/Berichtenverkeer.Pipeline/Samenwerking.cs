using System.Text.Json;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>Which gemeenten work together, read back from the settings of a run. The store reads the same: it shows nothing of others.</summary>
internal static class Samenwerking
{
    /// <summary>Whether a gemeente is in a samenwerkingsverband with another: only then other gemeenten are seen.</summary>
    public static bool Heeft(Run run, string gemeente)
    {
        if (run.Instellingen.Length == 0)
            return false;
        using var json = JsonDocument.Parse(run.Instellingen);
        return json.RootElement.TryGetProperty("samenwerkingsverband", out var verbanden)
            && verbanden.EnumerateArray().Select(GemeentenOf).Any(gemeenten => gemeenten.Contains(gemeente) && gemeenten.Count > 1);
    }

    private static HashSet<string> GemeentenOf(JsonElement verband) =>
        verband.GetProperty("gemeenten").EnumerateArray().Select(code => code.GetString()!).ToHashSet(StringComparer.Ordinal);
}
