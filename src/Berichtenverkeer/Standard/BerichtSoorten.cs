namespace Berichtenverkeer.Standard;

/// <summary>All messages of all releases.</summary>
public static class BerichtSoorten
{
    /// <summary>All 48 messages, in the order of their releases and numbers.</summary>
    public static IReadOnlyList<BerichtSoort> All { get; } = [.. Releases.All.SelectMany(r => r.Berichten)];

    private static readonly Dictionary<string, BerichtSoort> Namespaces =
        All.ToDictionary(b => b.TargetNamespace, StringComparer.Ordinal);

    private static readonly ILookup<string, BerichtSoort> BerichtCodes =
        All.SelectMany(b => b.BerichtCodes, (bericht, code) => (bericht, code)).ToLookup(x => x.code, x => x.bericht, StringComparer.Ordinal);

    /// <summary>The message whose root element has this namespace.</summary>
    public static BerichtSoort? ByNamespace(string ns) => Namespaces.GetValueOrDefault(ns);

    /// <summary>The messages whose header has this BerichtCode: one per release.</summary>
    public static IReadOnlyList<BerichtSoort> ByBerichtCode(string berichtCode) => [.. BerichtCodes[berichtCode]];

    /// <summary>The message with this code in a release; null when there is none.</summary>
    /// <param name="code">"JW301" or "WMO301", in any case.</param>
    /// <param name="versie">"2.3" or "3.2".</param>
    public static BerichtSoort? Find(string code, string versie) =>
        All.FirstOrDefault(b => string.Equals(b.Code, code, StringComparison.OrdinalIgnoreCase) && b.Release.Versie == versie);
}
