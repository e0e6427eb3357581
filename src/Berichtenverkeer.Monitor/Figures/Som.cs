using System.Globalization;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Figures;

/// <summary>A sum of counts of which some may be suppressed: then it is a lower bound, and shown as such.</summary>
/// <param name="Waarde">What is known of it.</param>
/// <param name="IsOnvolledig">Whether a part is suppressed.</param>
internal readonly record struct Som(long Waarde, bool IsOnvolledig)
{
    public static Som Van(IEnumerable<Aantal> counts)
    {
        var sum = new Som(0, false);
        foreach (var count in counts)
            sum = new(sum.Waarde + (count.Waarde ?? 0), sum.IsOnvolledig || count.IsOnderdrukt);
        return sum;
    }

    /// <summary>1.234, or "1.234 of meer".</summary>
    public string Tekst => IsOnvolledig ? Dutch.Number(Waarde) + " of meer" : Dutch.Number(Waarde);

    /// <summary>Its share of a whole, as text; empty when that is not known.</summary>
    public string DeelVan(Som whole) => IsOnvolledig || whole.IsOnvolledig || whole.Waarde == 0 ? "" : Dutch.Percent((double)Waarde / whole.Waarde);

    public Cel ToCel() => new(Tekst, IsOnvolledig ? Tekst.Replace(".", "", StringComparison.Ordinal) : Waarde.ToString(CultureInfo.InvariantCulture), true);
}
