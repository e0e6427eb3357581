using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>Nothing is declared that is more than five years old.</summary>
internal sealed class TR335 : IBerichtRule
{
    public RuleInfo Info { get; } = BerichtInfo.Of(
        "TR335",
        [323],
        "Een gedeclareerde periode eindigt niet meer dan vijf jaar voor de dagtekening van de declaratie.",
        "Een productperiode ligt meer dan vijf jaar voor de dagtekening van de declaratie.") with
    {
        EigenLezing = "De standaard noemt het element niet: gelezen als de einddatum van ProductPeriode.",
    };

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        if (bericht.Declaratie is not { } declaratie)
            return;
        var first = YearsBefore.Of(declaratie.DeclaratieDagtekening, 5);
        foreach (var client in bericht.Clienten)
        {
            foreach (var prestatie in client.Prestaties)
            {
                if (prestatie.Einddatum < first)
                    findings.Report(Info, prestatie, "ProductPeriode/Einddatum", DetailText.Period(prestatie.Begindatum, prestatie.Einddatum));
            }
        }
    }
}
