using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>A rule that judges things one by one, each by itself: most CDs and CSs.</summary>
internal sealed class LookRule(RuleInfo info, params ILook[] looks) : IBerichtRule
{
    public RuleInfo Info => info;

    public void Evaluate(Bericht bericht, RuleFindings findings)
    {
        foreach (var look in looks)
            look.Evaluate(bericht, info, findings);
    }
}
