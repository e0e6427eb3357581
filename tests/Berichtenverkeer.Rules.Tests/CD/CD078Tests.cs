using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD078Tests
{
    [Theory]
    [InlineData("301")]
    [InlineData("315")]
    [InlineData("317 nieuw")]
    [InlineData("317 te wijzigen")]
    public void Budget_and_Omvang_exclude_each_other(string soort)
    {
        var geval = new ProductGeval(soort);
        Oordeel.Passes("CD078", geval.Bericht);
        geval.WithBudget(500_00);
        Oordeel.Fails("CD078", geval.Bericht, geval.Klasse, "Budget");
        geval.With((Omvang?)null);
        Oordeel.Passes("CD078", geval.Bericht);
        geval.WithBudget(null);
        Oordeel.Passes("CD078", geval.Bericht);
    }
}
