using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Shapes;

/// <summary>Looks at each thing of one kind, one by one.</summary>
/// <param name="walk">Where they are.</param>
/// <param name="wrongElement">Path of the element that is wrong, below its class; null when nothing is.</param>
/// <param name="detail">Dutch detail of what is wrong; never anything about a person.</param>
internal sealed class Look<T>(Walk<T> walk, Func<T, string?> wrongElement, Func<T, string>? detail = null) : ILook
{
    public void Evaluate(Bericht bericht, RuleInfo rule, RuleFindings findings) => walk(bericht, this, rule, findings);

    /// <summary>Judges one of them: reported at its class.</summary>
    public void Judge(Klasse klasse, T subject, RuleInfo rule, RuleFindings findings)
    {
        if (wrongElement(subject) is { } element)
            findings.Report(rule, klasse, element, detail?.Invoke(subject));
    }
}
