using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.Judging;

public sealed class VerdictTests
{
    private static readonly RuleInfo Missing = new() { Code = "TR019", Retourcode = "9019", Scope = RuleScope.Dossier, Berichten = [305], Eis = "E", Bevinding = "B", RestsOnMissing = true };
    private static readonly RuleInfo Firm = Missing with { Code = "TR074", RestsOnMissing = false };

    [Fact]
    public void Without_breaches_it_is_accepted_and_rests_on_nothing()
    {
        Assert.Equal(Uitkomst.Geaccepteerd, Verdict.Accepted.Uitkomst);
        Assert.False(Verdict.Accepted.RestsOnMissing);
    }

    [Fact]
    public void A_signal_refuses_nothing() => Assert.False(new Verdict { Signalen = [Breach(Firm)] }.IsRefused);

    [Fact]
    public void It_rests_on_what_is_missing_when_every_breach_does()
    {
        Assert.True(new Verdict { Breaches = [Breach(Missing), Breach(Missing)] }.RestsOnMissing);
        Assert.False(new Verdict { Breaches = [Breach(Missing), Breach(Firm)] }.RestsOnMissing);
    }

    [Fact]
    public void A_breach_refuses_the_message() => Assert.Equal(Uitkomst.Afgekeurd, new Verdict { Breaches = [Breach(Firm)] }.Uitkomst);

    [Fact]
    public void Signals_of_an_earlier_level_come_first()
    {
        var (earlier, own) = (Breach(Missing), Breach(Firm));
        Assert.Equal([earlier, own], new Verdict { Signalen = [own] }.With([earlier]).Signalen);
        Assert.Same(Verdict.Accepted, Verdict.Accepted.With([]));
    }

    private static RuleFinding Breach(RuleInfo rule) => new(rule, Voorbeeld.StartProduct(), "", null);
}
