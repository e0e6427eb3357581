using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules;

/// <summary>Takes what rules find in one message. Costs nothing as long as nothing is found.</summary>
public sealed class RuleFindings
{
    private List<RuleFinding>? findings;
    private List<RuleInfo>? onbeslist;

    /// <summary>The breaches, in the order in which they were found.</summary>
    public IReadOnlyList<RuleFinding> Findings => findings ?? (IReadOnlyList<RuleFinding>)[];

    /// <summary>Rules that could not decide, because a list is not loaded or does not cover the case; each at most once.</summary>
    public IReadOnlyList<RuleInfo> Onbeslist => onbeslist ?? (IReadOnlyList<RuleInfo>)[];

    /// <summary>Reports a breach.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="klasse">The class that breaks it.</param>
    /// <param name="element">Path of the element below the class; empty for the class as a whole.</param>
    /// <param name="detail">Dutch, or null: volumes, amounts, periods or codes. Never anything about a person.</param>
    public void Report(RuleInfo rule, Klasse klasse, string element = "", string? detail = null) =>
        (findings ??= []).Add(new(rule, klasse, element, detail));

    /// <summary>Takes over a finding.</summary>
    internal void Add(RuleFinding finding) => (findings ??= []).Add(finding);

    /// <summary>Says that a rule cannot decide on this message.</summary>
    public void CannotDecide(RuleInfo rule)
    {
        onbeslist ??= [];
        if (!onbeslist.Contains(rule))
            onbeslist.Add(rule);
    }
}
