using System.Globalization;

namespace Berichtenverkeer.Rules.TR;

/// <summary>The Dutch words of a detail in a finding: numbers of toewijzingen, dates, codes. Nothing of a person.</summary>
internal static class DetailTekst
{
    /// <summary>Names a toewijzing; null when the line has no number.</summary>
    public static string? Toewijzing(long? nummer) => nummer is { } value ? string.Create(CultureInfo.InvariantCulture, $"toewijzing {value}") : null;

    /// <summary>A date as a Dutch reader writes it.</summary>
    public static string Dag(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}
