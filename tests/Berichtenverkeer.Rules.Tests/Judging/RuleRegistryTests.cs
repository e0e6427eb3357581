namespace Berichtenverkeer.Rules.Tests.Judging;

public sealed class RuleRegistryTests
{
    [Theory]
    [InlineData("TR002", "TR002")]
    [InlineData("tr002", "TR002")]
    [InlineData("Cd005", "CD005")]
    [InlineData("TR999", null)]
    public void A_rule_is_found_by_its_code_in_any_case(string code, string? found) => Assert.Equal(found, RuleRegistry.Find(code)?.Code);

    [Fact]
    public void Rules_stand_by_kind_and_then_by_code()
    {
        var codes = RuleRegistry.All.Select(rule => rule.Code).ToList();
        string[] kinds = ["TR", "CD", "CS"];
        Assert.Equal(codes.OrderBy(code => Array.IndexOf(kinds, code[..2])).ThenBy(code => code, StringComparer.Ordinal), codes);
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_retourcode_in_any_case_gives_its_rules_and_no_others()
    {
        Assert.Equal(["TR381"], RuleRegistry.WithRetourcode("s329").Select(rule => rule.Code));
        Assert.Equal(["TR101", "TR322"], RuleRegistry.WithRetourcode("0001").Concat(RuleRegistry.WithRetourcode("9322"))
            .Select(rule => rule.Code).Intersect(["TR019", "TR101", "TR322"]));
        Assert.Equal(["TR338", "TR384"], RuleRegistry.WithRetourcode("0551").Select(rule => rule.Code));
        Assert.Empty(RuleRegistry.WithRetourcode("9999"));
    }

    [Fact]
    public void What_rests_on_something_missing_is_one_list() => Assert.Equal(
        ["TR019", "TR063", "TR304", "TR323", "TR337", "TR338", "TR350", "TR351", "TR355", "TR379", "TR382"],
        RuleRegistry.All.Where(rule => rule.RestsOnMissing).Select(rule => rule.Code));

    [Fact]
    public void One_rule_is_a_signal_by_default() =>
        Assert.Equal(["TR380"], RuleRegistry.All.Where(rule => rule.Stand != RuleStand.Aan).Select(rule => rule.Code));

    [Fact]
    public void What_also_holds_for_2_3_says_why_and_nothing_else_does() =>
        Assert.All(RuleRegistry.All, rule => Assert.Equal(rule.Berichten23.Count > 0, rule.Waarom23 is not null));
}
