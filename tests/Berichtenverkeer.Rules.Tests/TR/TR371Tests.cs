using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.AntwoordBouw;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR371Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Versions_of_the_declaratie_pass(Domein domein) => Passes("TR371", Antwoord(domein: domein), MetDeclaratie(domein));

    [Theory]
    [InlineData("1.0.1", "1.0.0", "XsdVersieDeclaratie/BasisschemaXsdVersie")]
    [InlineData("1.0.0", "1.0.1", "XsdVersieDeclaratie/BerichtXsdVersie")]
    [InlineData("1.0.1", "1.0.1", "XsdVersieDeclaratie/BasisschemaXsdVersie")]
    public void Another_version_fails(string basisschema, string berichtschema, string element)
    {
        var antwoord = Antwoord(bericht => (bericht.Header.BasisschemaXsdVersieRetour, bericht.Header.BerichtXsdVersieRetour) = (basisschema, berichtschema));
        var breach = Assert.Single(Judge("TR371", antwoord, MetDeclaratie()).Breaches);
        Assert.Same(antwoord.Header, breach.Klasse);
        Assert.Equal(element, breach.Element);
        Assert.Null(breach.Rule.RetourcodeOn(antwoord.Soort));
    }

    [Fact]
    public void Versions_of_the_answer_itself_do_not_count() =>
        Passes("TR371", Antwoord(bericht => (bericht.Header.BasisschemaXsdVersie, bericht.Header.BerichtXsdVersie) = ("1.1.0", "1.1.0")), MetDeclaratie());

    [Fact]
    public void Version_that_was_not_kept_proves_nothing() => Passes("TR371", Antwoord(), MetDeclaratie(basisschemaXsdVersie: null, berichtXsdVersie: null));

    [Fact]
    public void Without_the_declaratie_it_says_nothing() =>
        Assert.All(ZonderDeclaratie(bericht => bericht.Header.BerichtXsdVersieRetour = "9.9.9"), geval => Passes("TR371", geval.Antwoord, geval.Dossier));
}
