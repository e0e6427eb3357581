using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD075Tests
{
    [Theory]
    [InlineData("301")]
    [InlineData("315")]
    [InlineData("317 nieuw")]
    [InlineData("317 te wijzigen")]
    public void A_product_with_a_Budget_ends(string soort)
    {
        var geval = new ProductGeval(soort).With((Omvang?)null).WithBudget(500_00).Ends(null);
        Oordeel.Fails("CD075", geval.Bericht, geval.Klasse, geval.EndElement);
        geval.Ends(new(2026, 12, 31));
        Oordeel.Passes("CD075", geval.Bericht);
        geval.Ends(null).WithBudget(null);
        Oordeel.Passes("CD075", geval.Bericht);
    }
}
