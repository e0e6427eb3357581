using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A debit is not credited in the message that declares it.</summary>
internal sealed class TR316 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR316",
        [323],
        "Een prestatie wordt niet teruggedraaid in het bericht dat haar declareert.",
        "Een creditprestatie draait een prestatie uit hetzelfde bericht terug.");

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        HashSet<string>? numbers = null;
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
            {
                if (prestatie.VorigReferentieNummer is { } vorig && (numbers ??= NumbersOf(bericht)).Contains(vorig))
                    findings.Report(Info, prestatie, "ProductReferentie/VorigReferentieNummer");
            }
        }
    }

    private static HashSet<string> NumbersOf(Bericht bericht)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
                numbers.Add(prestatie.ReferentieNummer);
        }

        return numbers;
    }
}
