using Berichtenverkeer.Rules.TR;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests;

/// <summary>A retour with a code that its release does not have would not follow its own XSD.</summary>
public sealed class RetourcodeTests
{
    [Fact]
    public void Every_rule_that_judges_a_message_has_a_retourcode_of_the_release_of_that_message()
    {
        var missing =
            from soort in BerichtSoorten.All
            from rule in RuleRegistry.All
            where rule.Judges(soort) && rule.RetourcodeOn(soort) is { } code
                && Codelijsten.For(soort.Release, "LDT_RetourCode")?.Find(code) is null
            select $"{rule.Code} {rule.RetourcodeOn(soort)} {soort}";

        Assert.Empty(missing);
    }

    [Fact]
    public void A_rule_holds_for_release_2_3_with_its_reason_only()
    {
        Assert.All(RuleRegistry.All, rule => Assert.Equal(rule.Berichten23.Count > 0, rule.Waarom23 is not null));
        Assert.Equal(
            ["TR019", "TR056", "TR135", "TR378", "TR381", "CS002"],
            RuleRegistry.All.Where(rule => rule.Berichten23.Except([Declaratie23.Nummer]).Any()).Select(rule => rule.Code));
    }
}
