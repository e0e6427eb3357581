using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR359Tests
{
    private static Bericht Toekenning(string referentie = "R-1") => Toewijzing(product => product.ReferentieAanbieder = referentie);

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void Answer_after_a_toewijzing_fails(string antwoordCode)
    {
        var antwoord = Antwoord(antwoordCode);
        Breaks("TR359", "9359", antwoord, Na(Voorbeeld.VerzoekOmToewijzing(), Toekenning()), antwoord.Antwoord!, "ReferentieAanbieder");
    }

    [Fact]
    public void Answer_before_a_toewijzing_passes() => Passes("TR359", Antwoord("2"), Na(Voorbeeld.VerzoekOmToewijzing(), Antwoord("2")));

    [Fact]
    public void Toewijzing_without_or_with_another_reference_or_aanbieder_does_not_count()
    {
        Passes("TR359", Antwoord("2"), Na(Toewijzing()));
        Passes("TR359", Antwoord("2"), Na(Toekenning("R-2")));
        Passes("TR359", Antwoord("2"), Na(BijAndereAanbieder(Toekenning())));
    }
}
