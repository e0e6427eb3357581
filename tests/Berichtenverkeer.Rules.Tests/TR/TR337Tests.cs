using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.AntwoordBouw;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR337Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Answer_on_a_declaratie_that_was_received_passes(Domein domein) => Passes("TR337", Antwoord(domein: domein), MetDeclaratie(domein));

    [Fact]
    public void Answer_on_another_declaratie_fails_and_may_wait()
    {
        var judged = 0;
        foreach (var (antwoord, dossier) in ZonderDeclaratie(_ => { }))
        {
            var verdict = Judge("TR337", antwoord, dossier);
            var breach = Assert.Single(verdict.Breaches);
            Assert.Same(antwoord.Header, breach.Klasse);
            Assert.Equal("DeclaratieIdentificatie", breach.Element);
            Assert.Null(breach.Rule.RetourcodeOn(antwoord.Soort));
            Assert.True(verdict.RestsOnMissing);
            judged++;
        }

        Assert.Equal(4, judged);
    }

    [Fact]
    public void Answer_that_names_no_declaratie_fails()
    {
        var antwoord = Antwoord(bericht => bericht.Header.DeclaratieIdentificatie = null);
        Assert.Same(antwoord.Header, Assert.Single(Judge("TR337", antwoord, MetDeclaratie()).Breaches).Klasse);
    }

    [Fact]
    public void A_declaratie_is_not_judged() => Passes("TR337", Voorbeeld.Declaratie(), MetDeclaratie());
}
