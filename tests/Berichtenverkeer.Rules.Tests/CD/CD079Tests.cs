using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD079Tests
{
    [Theory]
    [InlineData("301")]
    [InlineData("315")]
    [InlineData("317 nieuw")]
    public void Without_a_Budget_there_is_a_Product(string soort)
    {
        var geval = new ProductGeval(soort);
        Oordeel.Passes("CD079", geval.Bericht);
        geval.With((Product?)null);
        Oordeel.Fails("CD079", geval.Bericht, geval.Klasse, "Product");
        geval.WithBudget(500_00);
        Oordeel.Passes("CD079", geval.Bericht);
    }

    [Fact]
    public void A_product_to_be_changed_has_no_Product() => Oordeel.Passes("CD079", new ProductGeval("317 te wijzigen").Bericht);
}
