using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD076Tests
{
    [Theory]
    [InlineData("301")]
    [InlineData("315")]
    [InlineData("317 nieuw")]
    [InlineData("317 te wijzigen")]
    public void A_product_per_week_ends(string soort)
    {
        var geval = new ProductGeval(soort).Ends(null);
        Oordeel.Fails("CD076", geval.Bericht, geval.Klasse, geval.EndElement);
        geval.Ends(new(2026, 12, 31));
        Oordeel.Passes("CD076", geval.Bericht);
        foreach (var frequentie in new[] { "1", "4", "6" })
        {
            geval.Ends(null).With(new Omvang { Volume = 2, Eenheid = "04", Frequentie = frequentie });
            Oordeel.Passes("CD076", geval.Bericht);
        }

        geval.With((Omvang?)null);
        Oordeel.Passes("CD076", geval.Bericht);
    }
}
