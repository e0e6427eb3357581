using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>One place at which a rule looks.</summary>
internal interface ILook
{
    /// <summary>Looks at every occurrence in the message.</summary>
    void Evaluate(Bericht bericht, RuleInfo rule, RuleFindings findings);
}
