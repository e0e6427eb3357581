using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.Judging;

/// <summary>IV028, IV032 and IV087: how far a rejection reaches.</summary>
public sealed class ReachTests
{
    private static readonly RuleInfo Rule = Info("TR019", "9019");
    private static readonly RuleInfo Other = Info("TR063", "9063");

    [Fact]
    public void Nothing_found_is_a_header_without_codes()
    {
        var bericht = Voorbeeld.Start();
        var (klasse, codes) = Assert.Single(Reach.CodesOf(bericht, Verdict.Accepted));
        Assert.Same(bericht.Header, klasse);
        Assert.Empty(codes);
    }

    [Fact]
    public void A_breach_inside_the_message_is_0001_once_on_the_header()
    {
        var bericht = Voorbeeld.Start();
        var start = bericht.Client!.StartProducten[0];
        var verdict = new Verdict { Level = FindingLevel.Bericht, Breaches = [new(Rule, start, "", null), new(Other, start, "", null)] };
        var (klasse, codes) = Assert.Single(Reach.CodesOf(bericht, verdict));
        Assert.Same(bericht.Header, klasse);
        Assert.Equal(["0001"], codes);
    }

    [Fact]
    public void A_breach_on_the_header_gives_the_header_with_all_its_codes_and_nothing_else()
    {
        var bericht = Voorbeeld.Start();
        var verdict = Across(new(Other, bericht.Header, "", null), new(Rule, bericht.Header, "", null), new(Rule, bericht.Header, "x", null));
        var (klasse, codes) = Assert.Single(Reach.CodesOf(bericht, verdict));
        Assert.Same(bericht.Header, klasse);
        Assert.Equal(["9019", "9063"], codes);
    }

    [Fact]
    public void A_breach_on_a_product_repeats_the_client_with_0200_where_nothing_is_wrong()
    {
        var bericht = Voorbeeld.Start();
        bericht.Client!.StartProducten.Add(Voorbeeld.StartProduct());
        var verdict = Across(new RuleFinding(Rule, bericht.Client.StartProducten[1], "", null));
        Assert.Equal(
            ["0200", "0200", "0200", "9019"],
            Reach.CodesOf(bericht, verdict).Select(pair => Assert.Single(pair.Codes)));
    }

    [Fact]
    public void All_codes_of_a_class_come_back()
    {
        var bericht = Voorbeeld.Start();
        var start = bericht.Client!.StartProducten[0];
        var codes = Reach.CodesOf(bericht, Across(new(Other, start, "", null), new(Rule, start, "", null)));
        Assert.Equal(["9019", "9063"], codes.Single(pair => pair.Klasse == start).Codes);
    }

    [Fact]
    public void What_stands_below_a_refused_class_was_not_judged()
    {
        var bericht = Voorbeeld.VerzoekOmWijziging();
        var codes = Reach.CodesOf(bericht, Across(new RuleFinding(Rule, bericht.Client!, "Bsn", null)));
        Assert.Equal(["0200", "9019", "0233", "0233", "0233"], codes.Select(pair => Assert.Single(pair.Codes)));
    }

    [Fact]
    public void Breaches_below_a_refused_class_do_not_count()
    {
        var bericht = Voorbeeld.VerzoekOmWijziging();
        var client = new RuleFinding(Rule, bericht.Client!, "Bsn", null);
        var product = new RuleFinding(Other, bericht.Client!.Verzoek!.TeWijzigenProducten[0], "", null);
        Assert.Equal([client], Reach.Judged(bericht, [product, client]));
    }

    [Fact]
    public void Breaches_below_a_refused_header_do_not_count()
    {
        var bericht = Voorbeeld.Start();
        var header = new RuleFinding(Rule, bericht.Header, "", null);
        var product = new RuleFinding(Other, bericht.Client!.StartProducten[0], "", null);
        Assert.Equal([header], Reach.Judged(bericht, [product, header]));
    }

    [Fact]
    public void Breaches_beside_each_other_all_count()
    {
        var bericht = Voorbeeld.VerzoekOmWijziging();
        var verzoek = bericht.Client!.Verzoek!;
        RuleFinding[] both = [new(Rule, verzoek.OngewijzigdeProducten[0], "", null), new(Other, verzoek.TeWijzigenProducten[0], "", null)];
        Assert.Equal(both, Reach.Judged(bericht, both));
    }

    private static Verdict Across(params IReadOnlyList<RuleFinding> breaches) => new() { Level = FindingLevel.Berichtoverstijgend, Breaches = breaches };

    private static RuleInfo Info(string code, string retourcode) => new()
    {
        Code = code, Retourcode = retourcode, Scope = RuleScope.Dossier, Berichten = [305], Eis = "Eis.", Bevinding = "Bevinding.",
    };
}
