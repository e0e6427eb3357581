using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Requests for one product do not overlap.</summary>
internal sealed class TR386 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR386",
        [315],
        "Aanvragen voor hetzelfde product in één bericht overlappen elkaar niet; de laatste dag telt mee.",
        "Twee aangevraagde producten voor hetzelfde product overlappen elkaar.") with
    {
        EigenLezing = "Heeft een van beide een productcode en de ander alleen een categorie, dan tellen zij binnen die categorie als hetzelfde product.",
        Domeinverschil = "iWmo: producten van categorie 11 tot en met 14 mogen elkaar en al het andere overlappen; iJw kent die uitzondering niet.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Client?.AangevraagdeProducten is not { Count: > 1 } list)
            return;
        var items = new List<ProductPeriode>(list.Count);
        foreach (var item in list)
            items.Add(new(item.Product, item.ToewijzingIngangsdatum, item.ToewijzingEinddatum));
        foreach (var index in Overlap.Later(bericht.Soort.Domein, items) ?? [])
            findings.Report(Info, list[index], string.Empty, DetailText.Period(items[index].Begin, items[index].Einde));
    }
}
