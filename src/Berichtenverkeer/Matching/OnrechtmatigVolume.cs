using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Matching;

/// <summary>
/// Which granted prestaties the current version of their toewijzing no longer carries because together they are above its
/// total volume. It says nothing about what was answered.
/// </summary>
public static class OnrechtmatigVolume
{
    /// <summary>The debits that no longer fit, by their place in the list. What was delivered first is carried first.</summary>
    /// <param name="toewijzing">The current version.</param>
    /// <param name="debets">Of each debit that is granted and not credited, in order of delivery: its ProductPeriode and reckoned volume.</param>
    public static IReadOnlyList<int> NietGedragen(ToegewezenProduct toewijzing, IReadOnlyList<(Periode Periode, long Volume)> debets)
    {
        ArgumentNullException.ThrowIfNull(toewijzing);
        ArgumentNullException.ThrowIfNull(debets);
        // Removed, or outside its days: those have a reason of their own, and take no room.
        if (ToewijzingStand.IsRemoval(toewijzing) || debets.Count == 0)
            return [];
        var plafond = Plafond.Totaal(toewijzing, debets.Max(debet => debet.Periode.Einde));
        var over = new List<int>();
        var used = 0L;
        for (var i = 0; i < debets.Count; i++)
        {
            var (periode, volume) = debets[i];
            if (periode.Begin < toewijzing.Ingangsdatum || periode.Einde > toewijzing.Einddatum)
                continue;
            used += volume;
            if (used > plafond)
                over.Add(i);
        }

        return over;
    }
}
