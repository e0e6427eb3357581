using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Standard;

public sealed class ProductCodesTests
{
    [Fact]
    public void Every_code_stands_in_an_existing_category_that_starts_it()
    {
        var categorieen = Codelijsten.For(Releases.Find("iwmo", "3.2")!, "LDT_ProductCategorie")!;
        Assert.Equal(129, ProductCodes.All.Count);
        Assert.All(ProductCodes.All, p => Assert.NotNull(categorieen.Find(p.Categorie)));
        Assert.All(ProductCodes.All, p => Assert.StartsWith(p.Categorie, p.Code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Domein.Wmo, "11", true)]
    [InlineData(Domein.Wmo, "13", true)]
    [InlineData(Domein.Wmo, "14", false)]
    [InlineData(Domein.Jw, "11", false)]
    public void List_decides_only_on_aids_of_the_Wmo(Domein domein, string categorie, bool covered) =>
        Assert.Equal(covered, ProductCodes.Covers(domein, categorie));
}
