namespace Berichtenverkeer.Standard;

/// <summary>Sums up where elements stand: one entry per path, with the messages.</summary>
internal static class UitlegPlaatsen
{
    public static IReadOnlyList<UitlegPlaats> Of(IEnumerable<ElementPlaats> plaatsen) =>
        [.. plaatsen
            .GroupBy(p => p.Pad, StringComparer.Ordinal)
            .Select(path => new UitlegPlaats(path.Key, [.. path.GroupBy(p => p.Bericht.Code, StringComparer.Ordinal).Select(Bericht)]))];

    private static string Bericht(IGrouping<string, ElementPlaats> places)
    {
        var versies = places.Select(p => p.Bericht.Release.Versie).ToList();
        return versies.Count == BerichtSoorten.All.Count(b => b.Code == places.Key)
            ? places.Key
            : $"{places.Key} ({Opsomming.En(versies)})";
    }
}
