using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.Judging;

public sealed class RuleFindingsTests
{
    private static readonly RuleInfo Rule = RuleRegistry.Find("TR381")!;
    private static readonly RuleInfo Other = RuleRegistry.Find("TR378")!;

    [Fact]
    public void Nothing_reported_is_nothing_found()
    {
        var findings = new RuleFindings();
        Assert.Empty(findings.Findings);
        Assert.Empty(findings.Onbeslist);
    }

    [Fact]
    public void Breaches_keep_their_order_and_what_was_said_of_them()
    {
        var start = Voorbeeld.StartProduct();
        var findings = new RuleFindings();
        findings.Report(Rule, start, "Product/Code", "categorie 45");
        findings.Report(Other, start);
        Assert.Equal([new(Rule, start, "Product/Code", "categorie 45"), new(Other, start, "", null)], findings.Findings);
    }

    [Fact]
    public void A_rule_that_cannot_decide_is_told_once()
    {
        var findings = new RuleFindings();
        findings.CannotDecide(Rule);
        findings.CannotDecide(Other);
        findings.CannotDecide(Rule);
        Assert.Equal([Rule, Other], findings.Onbeslist);
        Assert.Empty(findings.Findings);
    }
}
