using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Each requested product has a reference of its own.</summary>
internal sealed class TR383 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR383",
        [315],
        "Elk aangevraagd product heeft een eigen ReferentieAanbieder.",
        "Dezelfde ReferentieAanbieder staat bij meer dan één aangevraagd product.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        foreach (var client in bericht.Clienten)
            Repeated.Report(client.AangevraagdeProducten, static product => product.ReferentieAanbieder, "ReferentieAanbieder", Info, findings);
    }
}
