using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.Dossiers;

public sealed class ToewijzingSleutelTests
{
    private static ToegewezenProduct Product(Action<ToegewezenProduct>? change = null)
    {
        var product = Voorbeeld.ToegewezenProduct();
        product.ToewijzingNummer = null;
        change?.Invoke(product);
        return product;
    }

    private static ToewijzingSleutel Of(ToegewezenProduct product, long? beschikking = 5, string aanbieder = Voorbeeld.Aanbieder) =>
        ToewijzingSleutel.Of(aanbieder, beschikking, product);

    [Fact]
    public void A_number_is_the_whole_key()
    {
        var sleutel = ToewijzingSleutel.Of(Voorbeeld.Aanbieder, 5, Voorbeeld.ToegewezenProduct());
        Assert.Equal(new ToewijzingSleutel(10001), sleutel);
        Assert.Equal("10001", sleutel.Tekst);
        Assert.Equal("10001", sleutel.ToString());
        Assert.Equal(sleutel, ToewijzingSleutel.Of(Voorbeeld.AndereAanbieder, null, Voorbeeld.ToegewezenProduct()));
    }

    [Fact]
    public void Without_number_aanbieder_Beschikking_product_and_start_are_the_key()
    {
        var sleutel = Of(Product());
        Assert.Null(sleutel.Nummer);
        Assert.Equal("98000001/5/45/45A04/2026-01-01", sleutel.Tekst);
        Assert.Equal(sleutel, Of(Product(product => (product.Einddatum, product.Omvang) = (null, null))));
        Assert.NotEqual(sleutel, Of(Product(), aanbieder: Voorbeeld.AndereAanbieder));
        Assert.NotEqual(sleutel, Of(Product(), beschikking: 6));
        Assert.NotEqual(sleutel, Of(Product(), beschikking: null));
        Assert.NotEqual(sleutel, Of(Product(product => product.Product = new() { Categorie = "46", Code = "45A04" })));
        Assert.NotEqual(sleutel, Of(Product(product => product.Product = new() { Categorie = "45" })));
        Assert.NotEqual(sleutel, Of(Product(product => product.Ingangsdatum = new(2026, 1, 2))));
        Assert.Equal("98000001////2026-01-01", Of(Product(product => product.Product = null), beschikking: null).Tekst);
    }

    [Fact]
    public void What_was_written_is_read_back()
    {
        foreach (var sleutel in new[] { new ToewijzingSleutel(10001), new ToewijzingSleutel(long.MaxValue), Of(Product()), Of(Product(product => product.Product = null), beschikking: null) })
            Assert.Equal(sleutel, ToewijzingSleutel.Parse(sleutel.Tekst));
    }

    [Fact]
    public void A_key_that_is_nothing_is_empty() => Assert.Equal(string.Empty, default(ToewijzingSleutel).Tekst);
}
