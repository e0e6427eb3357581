using Berichtenverkeer.Model;

namespace Berichtenverkeer.Rules.Tests.Building;

/// <summary>What one rule inside a message says about it; a rule that does not judge that kind of message says nothing.</summary>
internal static class Oordeel
{
    /// <summary>What the rule reports.</summary>
    public static IReadOnlyList<RuleFinding> Of(string code, Bericht bericht)
    {
        var rule = RuleRegistry.Bericht.Single(rule => string.Equals(rule.Info.Code, code, StringComparison.Ordinal));
        var findings = new RuleFindings();
        if (rule.Info.Judges(bericht.Soort))
            rule.Evaluate(bericht, findings);
        Assert.All(findings.Findings, finding => Assert.Same(rule.Info, finding.Rule));
        Assert.Empty(findings.Onbeslist);
        return findings.Findings;
    }

    /// <summary>The rule reports nothing.</summary>
    public static void Passes(string code, Bericht bericht) => Assert.Empty(Of(code, bericht));

    /// <summary>The rule reports one class, at this element.</summary>
    /// <param name="detail">The detail of the finding; by default not looked at.</param>
    public static void Fails(string code, Bericht bericht, Klasse klasse, string element = "", string? detail = null)
    {
        var finding = Assert.Single(Of(code, bericht));
        Assert.Same(klasse, finding.Klasse);
        Assert.Equal(element, finding.Element);
        if (detail is not null)
            Assert.Equal(detail, finding.Detail);
    }

    /// <summary>Either of both.</summary>
    public static void Is(bool passes, string code, Bericht bericht, Klasse klasse, string element = "")
    {
        if (passes)
            Passes(code, bericht);
        else
            Fails(code, bericht, klasse, element);
    }
}
