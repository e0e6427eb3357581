using Berichtenverkeer.Rules.TR;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class Declaratie23Tests
{
    private static readonly BerichtSoort Soort = Releases.All.Single(release => release.Domein == Domein.Jw && release.Versie == "2.3").Find(303)!;

    /// <summary>Rules about any message, which the table is not about.</summary>
    private static readonly string[] OverElkBericht = ["TR135", "TR378", "CS002"];

    /// <summary>Codes that no rule gives: the answer itself, and those of other messages.</summary>
    private static readonly string[] GeenRegel = ["0001", "0200", "0233", "8001", "8849", "9019", "9063", "9069", "9071", "9074", "9300", "9326"];

    [Fact]
    public void What_judges_a_303_is_the_table_and_what_judges_any_message()
    {
        var judging = RuleRegistry.All.Where(rule => rule.Judges(Soort)).Select(rule => rule.Code);
        Assert.Equal(Declaratie23.Regels.Select(regel => regel.Code).Concat(OverElkBericht).Order(StringComparer.Ordinal), judging.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_rule_gives_the_code_of_the_table()
    {
        foreach (var (code, retourcode, _) in Declaratie23.Regels)
            Assert.Equal(retourcode, RuleRegistry.Find(code)!.RetourcodeOn(Soort));
    }

    [Fact]
    public void A_code_that_is_the_same_is_not_told_twice() =>
        Assert.All(RuleRegistry.All, rule => Assert.True(rule.Retourcode303 is null || rule.Retourcode303 != rule.Retourcode, rule.Code));

    [Fact]
    public void Each_rule_on_a_323_judges_a_303_or_says_why_not()
    {
        var across = RuleRegistry.Dossier.Select(rule => rule.Info).Concat(RuleRegistry.Prestatie.Select(rule => rule.Info)).Where(rule => rule.Berichten.Contains(323));
        Assert.Empty(across.Select(rule => rule.Code).Except(Declaratie23.Regels.Select(regel => regel.Code)).Except(Declaratie23.NietBeoordeeld.Select(niet => niet.Code)));
        Assert.All(Declaratie23.NietBeoordeeld, niet => Assert.False(RuleRegistry.Find(niet.Code)!.Judges(Soort), niet.Code));
    }

    [Fact]
    public void Each_code_of_the_list_is_given_or_has_its_reason()
    {
        var given = RuleRegistry.All.Where(rule => rule.Judges(Soort)).Select(rule => rule.RetourcodeOn(Soort)!).ToList();
        var list = Codelijsten.For(Soort.Release, "LDT_RetourCode")!.Codes.Select(code => code.Value).ToList();
        Assert.Empty(list.Except(given).Except(Declaratie23.NietGebruikt.Select(niet => niet.Retourcode)).Except(GeenRegel));
        Assert.Empty(Declaratie23.NietGebruikt.Select(niet => niet.Retourcode).Except(list));
        Assert.Empty(Declaratie23.NietGebruikt.Select(niet => niet.Retourcode).Intersect(given));
    }

    [Fact]
    public void The_tables_are_by_code_and_in_sentences()
    {
        Assert.Equal(Declaratie23.Regels.OrderBy(regel => regel.Code, StringComparer.Ordinal), Declaratie23.Regels);
        Assert.Equal(Declaratie23.NietBeoordeeld.OrderBy(niet => niet.Code, StringComparer.Ordinal), Declaratie23.NietBeoordeeld);
        Assert.Equal(Declaratie23.NietGebruikt.OrderBy(niet => niet.Retourcode, StringComparer.Ordinal), Declaratie23.NietGebruikt);
        var sentences = Declaratie23.Regels.Select(regel => regel.Waarom)
            .Concat(Declaratie23.NietBeoordeeld.Select(niet => niet.Waarom))
            .Concat(Declaratie23.NietGebruikt.Select(niet => niet.Waarom));
        Assert.All(sentences, sentence => Assert.True(char.IsUpper(sentence[0]) && sentence[^1] == '.', sentence));
    }

    [Fact]
    public void A_303_that_is_refused_as_a_whole_is_answered_with_its_own_code()
    {
        var bericht = Voorbeeld.Declaratie23();
        var verdict = DossierBouw.Judge("TR333", bericht, DossierBouw.Na(Voorbeeld.Declaratie23()));
        Assert.Equal(["0030"], Assert.Single(Reach.CodesOf(bericht, verdict)).Codes);
    }

    [Fact]
    public void A_rule_that_is_not_in_the_table_stays_as_it_is()
    {
        var rule = RuleRegistry.Find("TR346")!;
        Assert.Same(rule, Declaratie23.With(rule));
    }

    [Fact]
    public void A_rule_that_judges_other_messages_of_2_3_keeps_them_and_their_reason()
    {
        var rule = RuleRegistry.Find("TR381")!;
        Assert.Equal([301, 303, 305, 307, 315], rule.Berichten23);
        Assert.Contains("S329", rule.Waarom23, StringComparison.Ordinal);
    }
}
