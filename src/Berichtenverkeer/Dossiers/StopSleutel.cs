using Berichtenverkeer.Model;

namespace Berichtenverkeer.Dossiers;

/// <summary>Key of a stop within one client and aanbieder (TR063): that of its start, with the reason and the end.</summary>
/// <param name="Start">The start it refers to.</param>
/// <param name="RedenBeeindiging">RedenBeeindiging; 20 is temporary.</param>
/// <param name="Einddatum">Einddatum.</param>
public readonly record struct StopSleutel(StartSleutel Start, string RedenBeeindiging, DateOnly Einddatum)
{
    /// <summary>RedenBeeindiging 20: delivery stops for a while, the same number in both domeinen.</summary>
    public const string Tijdelijk = "20";

    /// <summary>True for a temporary stop.</summary>
    public bool IsTijdelijk => string.Equals(RedenBeeindiging, Tijdelijk, StringComparison.Ordinal);

    /// <summary>The key of a stop.</summary>
    public static StopSleutel Of(StopProduct stop)
    {
        ArgumentNullException.ThrowIfNull(stop);
        return new(StartSleutel.Of(stop), stop.RedenBeeindiging, stop.Einddatum);
    }
}
