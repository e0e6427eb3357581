using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.TR;

/// <summary>A delivery does not start again before the earlier one on the same toewijzing has stopped.</summary>
internal sealed class TR326 : ILeveringRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Code = "TR326",
        Retourcode = "9326",
        Scope = RuleScope.Dossier,
        Berichten = [305],
        Eis = "Op een toewijzing begint geen nieuwe levering zolang een eerdere start nog niet is gestopt.",
        Bevinding = "Op deze toewijzing staat al een start die niet is gestopt. Laat de aanbieder eerst die levering stoppen (307), of de eerdere start verwijderen als die niet klopt.",
        EigenLezing = "Zonder ToewijzingNummer (taakgericht) is er geen toewijzing om op te controleren.",
    };

    /// <inheritdoc/>
    public void Evaluate(LeveringRegel regel, RuleFindings findings)
    {
        if (regel.Start is null || regel.IsVerwijdering || regel.ToewijzingNummer is not { } nummer)
            return;
        foreach (var start in regel.Levering.Starts)
        {
            if (start.ToewijzingNummer != nummer || regel.Levering.HasStopOf(start))
                continue;
            findings.Report(Info, regel.Klasse, detail: DetailText.Toewijzing(nummer));
            return;
        }
    }
}
