using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD041Tests
{
    [Theory]
    [InlineData("301")]
    [InlineData("315")]
    [InlineData("317 nieuw")]
    public void A_product_with_a_code_has_an_Omvang(string soort)
    {
        var geval = new ProductGeval(soort);
        Oordeel.Passes("CD041", geval.Bericht);
        geval.With((Omvang?)null);
        Oordeel.Fails("CD041", geval.Bericht, geval.Klasse, "Omvang");
        geval.With(new Product { Categorie = "45" });
        Oordeel.Passes("CD041", geval.Bericht);
        geval.With((Product?)null);
        Oordeel.Passes("CD041", geval.Bericht);
    }

    [Fact]
    public void A_product_to_be_changed_has_another_rule()
    {
        var geval = new ProductGeval("317 te wijzigen").With((Omvang?)null);
        Oordeel.Passes("CD041", geval.Bericht);
    }
}
