using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.Judging;

/// <summary>The levels after each other: what fails inside is not held against the dossier (IV032).</summary>
public sealed class BerichtJudgeTests
{
    private static readonly BerichtJudge Standaard = new(RuleStanden.Standaard);

    [Fact]
    public void What_fails_inside_is_not_judged_across()
    {
        // The Bsn fails the eleven test (inside), and there is no toewijzing (across).
        var bericht = Start();
        bericht.Client!.Bsn = "999900007";

        var verdict = Standaard.Judge(bericht, Na(), Bronnen());

        Assert.Equal("CS002", Assert.Single(verdict.Breaches).Rule.Code);
        Assert.Equal(FindingLevel.Bericht, verdict.Level);
        Assert.NotEmpty(Standaard.JudgeAcross(bericht, Na(), Bronnen()).Breaches);
    }

    [Fact]
    public void What_passes_inside_is_judged_across()
    {
        var verdict = Standaard.Judge(Start(), Na(), Bronnen());

        Assert.Contains("TR019", Codes(verdict.Breaches));
        Assert.Equal(FindingLevel.Berichtoverstijgend, verdict.Level);
        Assert.True(Standaard.Judge(Start(), Na(Toewijzing()), Bronnen()) is { IsRefused: false, Signalen.Count: 0 });
    }

    [Fact]
    public void Every_kind_of_rule_across_is_heard()
    {
        // TR304 looks at the dossier, TR382 at the line, TR135 at the day of receipt.
        Assert.Contains("TR304", Codes(Standaard.JudgeAcross(Wijziging(), Na(), Bronnen()).Breaches));
        Assert.Contains("TR382", Codes(Standaard.JudgeAcross(Stop(), Na(Toewijzing()), Bronnen()).Breaches));
        Assert.Contains("TR135", Codes(Standaard.JudgeAcross(Stop(), Na(Toewijzing(), Start()), Bronnen(Voorbeeld.Dagtekening.AddDays(-1))).Breaches));
    }

    [Fact]
    public void A_signal_is_shown_and_refuses_nothing()
    {
        var judge = With(new() { ["TR019"] = RuleStand.Signaal });

        var verdict = judge.Judge(Start(), Na(), Bronnen());

        Assert.Equal(["TR019"], Codes(verdict.Signalen));
        Assert.Empty(verdict.Breaches);
        Assert.False(verdict.IsRefused);
    }

    [Fact]
    public void Signals_of_both_levels_come_together_those_inside_first()
    {
        var judge = With(new() { ["CS002"] = RuleStand.Signaal, ["TR019"] = RuleStand.Signaal });
        var bericht = Start();
        bericht.Client!.Bsn = "999900007";

        Assert.Equal(["CS002", "TR019"], Codes(judge.Judge(bericht, Na(), Bronnen()).Signalen));
    }

    [Fact]
    public void A_breach_beside_a_signal_refuses_and_the_signal_stays_one()
    {
        var judge = With(new() { ["TR135"] = RuleStand.Signaal });

        var verdict = judge.JudgeAcross(Start(), Na(), Bronnen(Voorbeeld.Dagtekening.AddDays(-1)));

        Assert.Equal(["TR019"], Codes(verdict.Breaches));
        Assert.Equal(["TR135"], Codes(verdict.Signalen));
    }

    [Fact]
    public void A_rule_that_is_off_says_nothing()
    {
        var judge = With(new() { ["CS002"] = RuleStand.Uit, ["TR019"] = RuleStand.Uit, ["TR381"] = RuleStand.Uit });
        var bericht = Start();
        bericht.Client!.Bsn = "999900007";

        Assert.Same(Verdict.Accepted, judge.JudgeInside(bericht));
        Assert.Same(Verdict.Accepted, judge.JudgeAcross(bericht, Na(), Bronnen()));
    }

    [Fact]
    public void A_gemeente_has_its_own_stand_also_after_another_was_judged()
    {
        var own = new Dictionary<string, IReadOnlyDictionary<string, RuleStand>>
        {
            [Voorbeeld.Gemeente] = new Dictionary<string, RuleStand> { ["TR019"] = RuleStand.Uit },
        };
        var judge = new BerichtJudge(new RuleStanden(new Dictionary<string, RuleStand>(), own));
        var elsewhere = Start();
        elsewhere.Header.Ontvanger = "1895";

        Assert.Contains("TR019", Codes(judge.JudgeAcross(elsewhere, Na(), Bronnen()).Breaches));
        Assert.Empty(judge.JudgeAcross(Start(), Na(), Bronnen()).Breaches);
    }

    [Fact]
    public void What_could_not_be_decided_is_told_and_refuses_nothing()
    {
        var verdict = Standaard.Judge(Toewijzing(), Na(), Bronnen());

        Assert.Equal(["TR381"], verdict.Onbeslist.Select(rule => rule.Code));
        Assert.False(verdict.IsRefused);
        Assert.Equal(FindingLevel.Berichtoverstijgend, verdict.Level);
    }

    [Fact]
    public void Across_only_the_highest_breaches_count_and_inside_all_are_told()
    {
        // Across: the client is not known (TR304), so what is below is not judged.
        var across = Standaard.JudgeAcross(Wijziging(), Na(), Bronnen());
        Assert.Equal(["TR304"], Codes(across.Breaches));

        // Inside: client and product below it are both told.
        var bericht = Start(line => line.StatusAanlevering = "9");
        bericht.Client!.Bsn = "999900007";
        Assert.Equal(["CS002", "CS058"], Codes(Standaard.JudgeInside(bericht).Breaches));
    }

    private static BerichtJudge With(Dictionary<string, RuleStand> standen) =>
        new(new RuleStanden(standen, new Dictionary<string, IReadOnlyDictionary<string, RuleStand>>()));

    private static IEnumerable<string> Codes(IEnumerable<RuleFinding> findings) => findings.Select(finding => finding.Rule.Code);
}
