using System.Globalization;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>Who exchanges messages: the gemeenten of a real jeugdregio and fictitious aanbieders (AGB codes 98…).</summary>
public sealed class RegionParties
{
    private const int AantalSpecialisten = 5;

    private readonly string[] aanbieders;
    private readonly string[] specialisten = [.. Enumerable.Range(1, AantalSpecialisten).Select(i => string.Create(CultureInfo.InvariantCulture, $"98{200_000 + (i * 53):D6}"))];

    private RegionParties(string samenwerkingsverband, IReadOnlyList<string> gemeenten, string buitenRegio)
    {
        Samenwerkingsverband = samenwerkingsverband;
        Gemeenten = gemeenten;
        BuitenRegio = buitenRegio;
        aanbieders = [.. Enumerable.Range(1, gemeenten.Count + 3).Select(i => string.Create(CultureInfo.InvariantCulture, $"98{100_000 + (i * 37):D6}"))];
    }

    /// <summary>Name of the region.</summary>
    public string Samenwerkingsverband { get; }

    /// <summary>CBS codes of the gemeenten served.</summary>
    public IReadOnlyList<string> Gemeenten { get; }

    /// <summary>CBS code of a gemeente that is not served.</summary>
    public string BuitenRegio { get; }

    /// <summary>AGB codes of the aanbieders.</summary>
    public IReadOnlyList<string> Aanbieders => aanbieders;

    /// <summary>Takes the first region of the national list that has enough gemeenten, and the first so many of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No region has so many gemeenten.</exception>
    public static RegionParties Of(int gemeenten)
    {
        var regions = Standard.Gemeenten.All
            .GroupBy(g => g.Jeugdregio, StringComparer.Ordinal)
            .Select(g => (g.Key, Codes: g.Select(x => x.Code).Order(StringComparer.Ordinal).ToList()))
            .OrderBy(g => g.Codes.Count).ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        var at = regions.FindIndex(r => r.Codes.Count >= gemeenten);
        if (gemeenten < 1 || at < 0)
            throw new ArgumentOutOfRangeException(nameof(gemeenten), $"Er is geen jeugdregio met {gemeenten} gemeenten; de grootste heeft er {regions[^1].Codes.Count}.");
        var outside = regions[(at + 1) % regions.Count].Codes[0];
        return new(regions[at].Key, [.. regions[at].Codes.Take(gemeenten)], outside);
    }

    /// <summary>The aanbieders that have a contract with a gemeente: four of the region's.</summary>
    internal string Contract(int gemeente, Prng random) => aanbieders[(gemeente + random.Between(0, 3)) % aanbieders.Length];

    /// <summary>AGB codes of aanbieders that work for the whole region, for what a client gets beside the rest.</summary>
    internal IReadOnlyList<string> Specialisten => specialisten;

    /// <summary>All aanbieders that have a contract with a gemeente: every second gemeente lacks one specialist.</summary>
    internal IEnumerable<string> MetContract(int gemeente) => Enumerable.Range(gemeente, 4).Select(i => aanbieders[i % aanbieders.Length]).Distinct(StringComparer.Ordinal)
        .Concat(specialisten.Where((_, i) => gemeente % 2 != 0 || i != gemeente % AantalSpecialisten));
}
