using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules;

/// <summary>What is agreed for one product: tariffs in eurocent, by Eenheid. Mostly one.</summary>
/// <param name="PerEenheid">Tariffs; of one Eenheid there may be more, when a list holds more than one for a day.</param>
public sealed record Tariefafspraak(IReadOnlyList<(string Eenheid, long Tarief)> PerEenheid)
{
    /// <summary>Whether this unit may be declared: it is agreed, or it is the minute of an agreed hour.</summary>
    public bool Kent(string eenheid)
    {
        for (var i = 0; i < PerEenheid.Count; i++)
        {
            var agreed = PerEenheid[i].Eenheid;
            if (string.Equals(agreed, eenheid, StringComparison.Ordinal) || (agreed, eenheid) is (Rekenvolume.Uur, Rekenvolume.Minuut))
                return true;
        }

        return false;
    }

    /// <summary>The tariffs of a unit, as agreed.</summary>
    public IEnumerable<long> Of(string eenheid) =>
        PerEenheid.Where(row => string.Equals(row.Eenheid, eenheid, StringComparison.Ordinal)).Select(row => row.Tarief);
}
