using System.Globalization;
using System.Text.Json;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>The manifest beside a generated night.</summary>
internal static class NightManifest
{
    /// <summary>One line: what was offered and what must come of it.</summary>
    public sealed record Line(string Herkomst, string Sha256, string Uitkomst, string UitkomstHistorie, int Aanbiedingen, string? Reden, string? Code)
    {
        /// <summary>Codes of rules: those of the findings that refuse are exactly these.</summary>
        public IReadOnlyList<string> Codes { get; init; } = [];

        /// <summary>The retourcodes that those rules give it.</summary>
        public IReadOnlyList<string> Retourcodes { get; init; } = [];
    }

    public static IReadOnlyList<Line> Read(string path) => [.. File.ReadLines(path).SkipLast(1).Select(Parse)];

    public static ServedGemeenten Served(string settings)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(settings));
        return new([.. json.RootElement.GetProperty("gemeenten").EnumerateArray().Select(gemeente =>
            new ServedGemeente(gemeente.GetProperty("code").GetString()!, DateOnly.ParseExact(gemeente.GetProperty("vanaf").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)))]);
    }

    private static Line Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        var line = json.RootElement;
        return new(
            line.GetProperty("herkomst").GetString()!,
            line.GetProperty("sha256").GetString()!,
            line.GetProperty("uitkomst").GetString()!,
            line.GetProperty("uitkomst_historie").GetString()!,
            line.GetProperty("aanbiedingen").GetInt32(),
            Optional(line, "reden"),
            Optional(line, "code"))
        {
            Codes = Many(line, "codes"),
            Retourcodes = Many(line, "retourcodes"),
        };
    }

    private static IReadOnlyList<string> Many(JsonElement line, string name) =>
        line.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];

    private static string? Optional(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
