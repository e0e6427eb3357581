using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Catalogue;

public sealed class RuleUitlegTests
{
    private static readonly RuleInfo[] Rules =
        [VoorbeeldRegels.Gewoon, VoorbeeldRegels.Over, VoorbeeldRegels.Bijzonder, VoorbeeldRegels.Conditie, VoorbeeldRegels.NietHier];

    [Theory]
    [InlineData("TR002")]
    [InlineData("tr002")]
    [InlineData("TR 002")]
    public void A_rule_is_told_in_full(string vraag)
    {
        var item = Assert.Single(RuleUitleg.Of(vraag, Rules).Items);

        Assert.Equal(UitlegSoort.Regel, item.Soort);
        Assert.Equal("TR002", item.Code);
        Assert.Equal("Technische regel TR002", item.Titel);
        Assert.Equal(
            [
                new("Eis", "De geboortedatum ligt hooguit 120 jaar terug."),
                new("Bij een overtreding", "De geboortedatum ligt te ver terug. Controleer hem."),
                new("Retourcode", "0001 (Afgekeurd om technische reden)"),
                new("Kijkt", "alleen naar het bericht zelf"),
                new("Berichten 3.2", "JW301, JW305, WMO301 en WMO305"),
            ],
            item.Regels);
    }

    [Fact]
    public void What_is_special_about_a_rule_is_told_too()
    {
        var regels = Assert.Single(RuleUitleg.Of("TR380", Rules).Items).Regels;

        Assert.Equal(
            [
                new("Retourcode", "geen"),
                new("Kijkt", "naar het bericht en naar een bron daarbuiten, zoals een lijst of de datum van ontvangst"),
                new("Berichten 3.2", "WMO317"),
                new("Berichten 2.3", "WMO303 en WMO305"),
                new("Waarom ook 2.3", "de codelijst van 2.3 noemt hem"),
                new("Verschil iJw en iWmo", "In de Jeugdwet is er geen."),
                new("Eigen lezing", "Wij lezen gelijk als fout"),
                new("Stand", "signaal: een overtreding wordt getoond en keurt niets af, tenzij de gemeente anders kiest"),
            ],
            regels.Skip(2));
    }

    [Fact]
    public void A_rule_without_code_here_says_why()
    {
        var regels = Assert.Single(RuleUitleg.Of("TR322", Rules).Items).Regels;

        Assert.Contains(new("Retourcode", "9322 (Som volumes te hoog)"), regels);
        Assert.Contains(new("Kijkt", "naar het bericht en naar wat eerder is gewisseld"), regels);
        Assert.Contains(new("Berichten 3.2", "JW323 en WMO323"), regels);
        Assert.Contains(new("Niet hier getoetst", "komt later"), regels);
    }

    [Fact]
    public void The_kind_of_a_rule_is_a_word()
    {
        Assert.Equal("Conditie CD005", Assert.Single(RuleUitleg.Of("CD005", Rules).Items).Titel);
        Assert.Equal("Constraint CS001", Assert.Single(RuleUitleg.Of("CS001", Rules).Items).Titel);
    }

    [Fact]
    public void A_retourcode_names_the_rules_that_give_it()
    {
        var item = Assert.Single(RuleUitleg.Of("9322", Rules).Items);

        Assert.Equal("RetourCode 9322: Som volumes te hoog", item.Titel);
        Assert.Equal([new("TR322", "Er is niet meer geleverd dan toegewezen.")], item.Regels.Where(regel => regel.Kop.StartsWith("TR", StringComparison.Ordinal)));
        Assert.Equal(["TR002", "CD005", "CS001"], Assert.Single(RuleUitleg.Of("0001", Rules).Items).Regels.TakeLast(3).Select(regel => regel.Kop));
    }

    [Fact]
    public void A_rule_with_another_code_on_a_303_says_so_and_is_found_by_it()
    {
        RuleInfo[] rules = [VoorbeeldRegels.Over with { Retourcode303 = "0551", NietHier = null }];

        Assert.Contains(
            new("Retourcode op een 303", "0551 (De prestatie kan niet gekoppeld worden aan een toewijzing)"),
            Assert.Single(RuleUitleg.Of("TR322", rules).Items).Regels);
        Assert.Contains(new("TR322", "Er is niet meer geleverd dan toegewezen."), Assert.Single(RuleUitleg.Of("0551", rules).Items).Regels);
    }

    [Fact]
    public void A_rule_or_a_code_that_is_not_for_a_303_says_why()
    {
        Assert.Contains(Assert.Single(RuleUitleg.Of("TR346").Items).Regels, regel => regel.Kop == "Waarom niet een 303" && regel.Tekst.Contains("rekenfout", StringComparison.Ordinal));
        Assert.Contains(Assert.Single(RuleUitleg.Of("8853").Items).Regels, regel => regel.Kop == "Niet op een 303" && regel.Tekst.Contains("8017", StringComparison.Ordinal));
        Assert.DoesNotContain(Assert.Single(RuleUitleg.Of("TR322").Items).Regels, regel => regel.Kop == "Waarom niet een 303");
    }

    [Fact]
    public void A_gemeente_with_the_number_of_a_retourcode_names_no_rules()
    {
        var items = RuleUitleg.Of("0200", [VoorbeeldRegels.Gewoon with { Retourcode = "0200" }]).Items;

        Assert.Contains(items.Single(item => item.Soort == UitlegSoort.Code).Regels, regel => regel.Kop == "TR002");
        Assert.DoesNotContain(items.Single(item => item.Soort == UitlegSoort.Gemeente).Regels, regel => regel.Kop == "TR002");
    }

    [Theory]
    [InlineData("TR003", "TR002")]
    [InlineData("CD006", "CD005")]
    [InlineData("TR3222", "TR322")]
    public void A_rule_that_does_not_exist_is_answered_with_those_that_do(string vraag, string expected)
    {
        var antwoord = RuleUitleg.Of(vraag, Rules);

        Assert.False(antwoord.IsBekend);
        Assert.Contains(expected, antwoord.Suggesties);
    }

    [Theory]
    [InlineData("JW301")]
    [InlineData("RedenBeeindiging 31")]
    [InlineData("0037")]
    [InlineData("Eenheid")]
    public void Everything_else_is_told_as_before(string vraag) =>
        Assert.Equal(UitlegTekst.Lines(Uitleg.Of(vraag)), UitlegTekst.Lines(RuleUitleg.Of(vraag)));

    [Fact]
    public void Every_rule_of_the_registry_can_be_asked_for() =>
        Assert.All(RuleRegistry.All, rule => Assert.Contains(RuleUitleg.Of(rule.Code).Items, item => item.Soort == UitlegSoort.Regel && item.Code == rule.Code));
}
