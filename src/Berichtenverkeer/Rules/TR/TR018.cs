using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A delivery does not stop before it began.</summary>
internal sealed class TR018 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR018",
        [307],
        "Een levering eindigt niet voordat zij begint.",
        "De einddatum van de levering ligt voor de begindatum.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        foreach (var client in bericht.Clienten)
        {
            foreach (var stop in client.StopProducten)
            {
                if (stop.Einddatum < stop.Begindatum)
                    findings.Report(Info, stop, "Einddatum", DetailText.Period(stop.Begindatum, stop.Einddatum));
            }
        }
    }
}
