using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>Goes through the lines of a 305 or 307 in the order in which they count; each line sees what the ones before it changed.</summary>
internal static class LeveringWalk
{
    public static void Evaluate(Bericht bericht, Dossier dossier, ILeveringRule[] rules, RuleFindings findings)
    {
        if (bericht.Client is not { } client)
            return;
        var levering = dossier.LeveringOf(client.Bsn, bericht.Aanbieder).Copy();
        foreach (var start in LeveringLines.StartsOf(client))
        {
            Evaluate(new(bericht, client, start, null, levering, dossier), rules, findings);
            LeveringLines.Apply(start, levering);
        }

        foreach (var stop in LeveringLines.StopsOf(client))
        {
            Evaluate(new(bericht, client, null, stop, levering, dossier), rules, findings);
            LeveringLines.Apply(stop, levering);
        }
    }

    private static void Evaluate(LeveringRegel regel, ILeveringRule[] rules, RuleFindings findings)
    {
        foreach (var rule in rules)
            rule.Evaluate(regel, findings);
    }
}
