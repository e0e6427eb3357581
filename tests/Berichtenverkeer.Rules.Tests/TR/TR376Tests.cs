using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.AntwoordBouw;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR376Tests
{
    private static void Ander(Bericht antwoord) => antwoord.DeclaratieAntwoord!.DeclaratieNummer = "D2026001";

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Number_of_the_declaratie_passes(Domein domein) => Passes("TR376", Antwoord(domein: domein), MetDeclaratie(domein));

    [Fact]
    public void Another_number_fails()
    {
        var antwoord = Antwoord(Ander);
        var breach = Assert.Single(Judge("TR376", antwoord, MetDeclaratie()).Breaches);
        Assert.Same(antwoord.DeclaratieAntwoord, breach.Klasse);
        Assert.Equal("DeclaratieNummer", breach.Element);
        Assert.Null(breach.Rule.RetourcodeOn(antwoord.Soort));
    }

    [Fact]
    public void Without_the_declaratie_it_says_nothing() =>
        Assert.All(ZonderDeclaratie(Ander), geval => Passes("TR376", geval.Antwoord, geval.Dossier));
}
