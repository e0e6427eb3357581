using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD080Tests
{
    [Fact]
    public void Without_a_code_there_is_no_Omvang()
    {
        var geval = new ProductGeval("301").With(new Product { Categorie = "45" });
        Oordeel.Fails("CD080", geval.Bericht, geval.Klasse, "Omvang");
        geval.Ends(null);
        Oordeel.Fails("CD080", geval.Bericht, geval.Klasse, "Omvang");
        geval.With((Product?)null);
        Oordeel.Fails("CD080", geval.Bericht, geval.Klasse, "Omvang");
        geval.With((Omvang?)null);
        Oordeel.Passes("CD080", geval.Bericht);
    }

    [Theory]
    [InlineData(2020, 12, 31, true)]
    [InlineData(2021, 1, 1, false)]
    public void Until_the_end_of_2020_there_could_be(int year, int month, int day, bool passes)
    {
        var geval = new ProductGeval("301").With(new Product { Categorie = "45" }).Ends(new(year, month, day));
        Oordeel.Is(passes, "CD080", geval.Bericht, geval.Klasse, "Omvang");
    }

    [Fact]
    public void With_a_code_there_is() => Oordeel.Passes("CD080", new ProductGeval("301").Bericht);

    [Theory]
    [InlineData("315")]
    [InlineData("317 nieuw")]
    [InlineData("317 te wijzigen")]
    public void Other_products_have_other_rules(string soort) =>
        Oordeel.Passes("CD080", new ProductGeval(soort).With(new Product { Categorie = "45" }).Bericht);
}
