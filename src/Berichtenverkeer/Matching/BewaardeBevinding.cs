using Berichtenverkeer.Model;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Matching;

/// <summary>A finding without the message that it is about.</summary>
internal readonly record struct BewaardeBevinding(RuleInfo Rule, KlassePlek Plek, string Element, string? Detail)
{
    public static BewaardeBevinding Of(Bericht bericht, RuleFinding finding) =>
        new(finding.Rule, KlassePlek.Of(bericht, finding.Klasse), finding.Element, finding.Detail);

    public RuleFinding In(Bericht bericht) => new(Rule, Plek.In(bericht), Element, Detail);
}
