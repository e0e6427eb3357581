using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Judging;

public sealed class RuleInfoTests
{
    private static readonly RuleInfo Rule = new()
    {
        Code = "TR900", Retourcode = null, Scope = RuleScope.Bericht, Berichten = [305, 323], Berichten23 = [303, 307], Eis = "E", Bevinding = "B",
    };

    [Theory]
    [InlineData("TR001", RuleKind.TR)]
    [InlineData("CD001", RuleKind.CD)]
    [InlineData("CS001", RuleKind.CS)]
    public void The_code_tells_the_kind(string code, RuleKind kind) => Assert.Equal(kind, (Rule with { Code = code }).Kind);

    [Theory]
    [InlineData(RuleScope.Bericht, FindingLevel.Bericht)]
    [InlineData(RuleScope.Dossier, FindingLevel.Berichtoverstijgend)]
    [InlineData(RuleScope.Extern, FindingLevel.Extern)]
    public void How_far_it_looks_tells_the_level(RuleScope scope, FindingLevel level) => Assert.Equal(level, (Rule with { Scope = scope }).Level);

    [Theory]
    [InlineData("3.2", 305, true)]
    [InlineData("3.2", 307, false)]
    [InlineData("3.2", 323, true)]
    [InlineData("2.3", 305, false)]
    [InlineData("2.3", 307, true)]
    public void It_judges_its_messages_per_release(string release, int nummer, bool judges)
    {
        foreach (var domein in Enum.GetValues<Domein>())
            Assert.Equal(judges, Rule.Judges(Soort(domein, release, nummer)));
    }

    [Fact]
    public void A_rule_of_one_domein_judges_only_that()
    {
        var alleenWmo = Rule with { Alleen = Domein.Wmo };
        Assert.True(alleenWmo.Judges(Soort(Domein.Wmo, "3.2", 305)));
        Assert.False(alleenWmo.Judges(Soort(Domein.Jw, "3.2", 305)));
    }

    [Fact]
    public void A_rule_without_code_here_judges_nothing() =>
        Assert.False((Rule with { NietHier = "Het XSD bewaakt hem." }).Judges(Soort(Domein.Jw, "3.2", 305)));

    [Fact]
    public void A_303_gets_the_code_of_its_own_list_where_that_has_another()
    {
        var rule = Rule with { Retourcode = "9338", Retourcode303 = "0551" };
        Assert.Equal("0551", rule.RetourcodeOn(Soort(Domein.Jw, "2.3", 303)));
        Assert.Equal("9338", rule.RetourcodeOn(Soort(Domein.Jw, "3.2", 323)));
        Assert.Equal("9338", (rule with { Retourcode303 = null }).RetourcodeOn(Soort(Domein.Wmo, "2.3", 303)));
        Assert.Null(Rule.RetourcodeOn(Soort(Domein.Jw, "3.2", 323)));
    }

    [Theory]
    [InlineData("9338", true)]
    [InlineData("s551", true)]
    [InlineData("S551", true)]
    [InlineData("0552", false)]
    public void It_gives_the_codes_of_both_lists(string code, bool gives) =>
        Assert.Equal(gives, (Rule with { Retourcode = "9338", Retourcode303 = "S551" }).Gives(code));

    [Fact]
    public void It_is_written_as_its_code() => Assert.Equal("TR900", Rule.ToString());

    private static BerichtSoort Soort(Domein domein, string release, int nummer) =>
        Releases.All.Single(r => r.Domein == domein && r.Versie == release).Find(nummer)!;
}
