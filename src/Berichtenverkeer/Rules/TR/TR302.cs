using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Toewijzingen of one product do not overlap.</summary>
internal sealed class TR302 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR302",
        [301],
        "Toewijzingen voor hetzelfde product in één bericht overlappen elkaar niet; de laatste dag telt mee, en een verwijderde toewijzing telt niet.",
        "Twee toewijzingen voor hetzelfde product overlappen elkaar.") with
    {
        EigenLezing = "Heeft een van beide een productcode en de ander alleen een categorie, dan tellen zij binnen die categorie als hetzelfde product.",
        Domeinverschil = "iWmo: producten van categorie 11 tot en met 14 mogen elkaar en al het andere overlappen; iJw kent die uitzondering niet.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Client?.ToegewezenProducten is not { Count: > 1 } list)
            return;
        var standing = new List<ToegewezenProduct>(list.Count);
        var items = new List<ProductPeriode>(list.Count);
        foreach (var item in list)
        {
            if (IsRemoved(item))
                continue;
            standing.Add(item);
            items.Add(new(item.Product, item.Ingangsdatum, item.Einddatum));
        }

        foreach (var index in Overlap.Later(bericht.Soort.Domein, items) ?? [])
            findings.Report(Info, standing[index], string.Empty, DetailText.Period(items[index].Begin, items[index].Einde));
    }

    /// <summary>A toewijzing of one day with reason 13 (removed) or 01 (the removal of old) takes no time.</summary>
    private static bool IsRemoved(ToegewezenProduct product) =>
        product.RedenWijziging is "13" or "01" && product.Einddatum == product.Ingangsdatum;
}
