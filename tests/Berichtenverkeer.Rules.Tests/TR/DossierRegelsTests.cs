using Berichtenverkeer.Rules.TR;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class DossierRegelsTests
{
    private static IEnumerable<RuleInfo> Across =>
        DossierRegels.Dossier.Select(rule => rule.Info)
            .Concat(DossierRegels.Levering.Select(rule => rule.Info))
            .Concat(DossierRegels.Extern.Select(rule => rule.Info))
            .Concat(DeclaratieRegels.Dossier.Select(rule => rule.Info))
            .Concat(DeclaratieRegels.Client.Select(rule => rule.Info))
            .Concat(DeclaratieRegels.Prestatie.Select(rule => rule.Info))
            .Distinct();

    [Fact]
    public void Each_list_is_by_code()
    {
        IEnumerable<string>[] lists =
        [
            DossierRegels.Dossier.Select(rule => rule.Info.Code),
            DossierRegels.Levering.Select(rule => rule.Info.Code),
            DossierRegels.Extern.Select(rule => rule.Info.Code),
            DeclaratieRegels.Dossier.Select(rule => rule.Info.Code),
            DeclaratieRegels.Client.Select(rule => rule.Info.Code),
            DeclaratieRegels.Prestatie.Select(rule => rule.Info.Code),
        ];
        foreach (var codes in lists)
            Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Each_rule_looks_as_far_as_its_list_says()
    {
        Assert.All(DossierRegels.Dossier, rule => Assert.Equal(RuleScope.Dossier, rule.Info.Scope));
        Assert.All(DossierRegels.Levering, rule => Assert.Equal(RuleScope.Dossier, rule.Info.Scope));
        Assert.All(DossierRegels.Extern, rule => Assert.Equal(RuleScope.Extern, rule.Info.Scope));
    }

    [Fact]
    public void Every_rule_on_what_is_answered_has_a_retourcode() =>
        Assert.All(Across.Where(info => info.Berichten is not [325]), info => Assert.NotNull(info.Retourcode));

    [Fact]
    public void A_rule_on_2_3_says_why() => Assert.All(Across, info => Assert.Equal(info.Berichten23.Count > 0, info.Waarom23 is not null));

    [Fact]
    public void A_breach_that_may_mean_something_is_missing_is_marked() => Assert.Equal(
        ["TR019", "TR063", "TR304", "TR323", "TR337", "TR338", "TR350", "TR351", "TR355", "TR379", "TR382"],
        Across.Where(info => info.RestsOnMissing).Select(info => info.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_are_sentences() => Assert.All(Across, info =>
    {
        foreach (var text in new[] { info.Eis, info.Bevinding, info.EigenLezing, info.Domeinverschil, info.Waarom23 })
        {
            if (text is not null)
                Assert.True(char.IsUpper(text[0]) && text[^1] == '.', $"{info.Code}: {text}");
        }
    });
}
