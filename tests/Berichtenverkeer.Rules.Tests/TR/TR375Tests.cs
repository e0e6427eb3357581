using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR375Tests
{
    private static void Generiek(ToegewezenProduct product) => product.Product = null;

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Volume_on_a_generieke_toewijzing_fails(Domein domein)
    {
        var verzoek = Wijziging(domein: domein);
        Assert.Equal("toewijzing 10002", Breaks("TR375", "9375", verzoek, Na(TweeToewijzingen(Generiek, domein)), Wens(verzoek), "Omvang").Detail);
    }

    [Fact]
    public void Open_toewijzing_is_tested_too()
    {
        var verzoek = Wijziging();
        Breaks("TR375", "9375", verzoek, Na(TweeToewijzingen(product => (product.Product, product.Einddatum) = (null, null))), Wens(verzoek), "Omvang");
    }

    [Fact]
    public void Without_volume_it_passes() => Passes("TR375", Wijziging(wens => wens.Omvang = null), Na(TweeToewijzingen(Generiek)));

    [Fact]
    public void Specific_and_aspecific_toewijzing_pass()
    {
        Passes("TR375", Wijziging(), Na(TweeToewijzingen()));
        Passes("TR375", Wijziging(), Na(TweeToewijzingen(product => product.Product = new() { Categorie = "45" })));
    }

    [Theory]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    public void Tested_when_the_toewijzing_ends_after_2020(string einddatum, bool passes)
    {
        var verzoek = Wijziging();
        verzoek.Header.Dagtekening = new(2020, 12, 1);
        var dossier = Na(TweeToewijzingen(product =>
        {
            product.Product = null;
            product.Ingangsdatum = new(2020, 1, 1);
            product.Einddatum = DateOnly.Parse(einddatum, System.Globalization.CultureInfo.InvariantCulture);
        }));
        if (passes)
            Passes("TR375", verzoek, dossier);
        else
            Breaks("TR375", "9375", verzoek, dossier, Wens(verzoek), "Omvang");
    }

    [Fact]
    public void Toewijzing_that_is_not_current_is_left_to_TR351() => Passes("TR375", Wijziging(), Na());
}
