using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A debit is credited once.</summary>
internal sealed class TR315 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR315",
        [323],
        "Een prestatie wordt in één bericht hoogstens één keer teruggedraaid.",
        "Hetzelfde VorigReferentieNummer staat meer dan één keer in het bericht.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        HashSet<string>? seen = null;
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
            {
                if (prestatie.VorigReferentieNummer is { } vorig && !(seen ??= new(StringComparer.Ordinal)).Add(vorig))
                    findings.Report(Info, prestatie, "ProductReferentie/VorigReferentieNummer");
            }
        }
    }
}
