using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR412Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Volume_without_product_code_fails(Domein domein)
    {
        var verzoek = Wijziging(domein: domein);
        foreach (var product in new Product?[] { null, new() { Categorie = "45" } })
        {
            var breach = Breaks("TR412", "9412", verzoek, Na(TweeToewijzingen(second => second.Product = product, domein)), Wens(verzoek), "Omvang");
            Assert.Equal("toewijzing 10002", breach.Detail);
        }
    }

    [Fact]
    public void Open_toewijzing_is_tested_too()
    {
        var verzoek = Wijziging();
        Breaks("TR412", "9412", verzoek, Na(TweeToewijzingen(product => (product.Product, product.Einddatum) = (null, null))), Wens(verzoek), "Omvang");
    }

    [Fact]
    public void Without_volume_or_with_a_code_it_passes()
    {
        Passes("TR412", Wijziging(wens => wens.Omvang = null), Na(TweeToewijzingen(second => second.Product = null)));
        Passes("TR412", Wijziging(), Na(TweeToewijzingen()));
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
            product.Product = new() { Categorie = "45" };
            product.Ingangsdatum = new(2020, 1, 1);
            product.Einddatum = DateOnly.Parse(einddatum, System.Globalization.CultureInfo.InvariantCulture);
        }));
        if (passes)
            Passes("TR412", verzoek, dossier);
        else
            Breaks("TR412", "9412", verzoek, dossier, Wens(verzoek), "Omvang");
    }

    [Fact]
    public void Toewijzing_that_is_not_current_is_left_to_TR351() => Passes("TR412", Wijziging(), Na());
}
