using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Standard;

public sealed class ElementenTests
{
    [Fact]
    public void Every_message_starts_with_Bericht_and_its_header()
    {
        Assert.All(BerichtSoorten.All, b => Assert.Equal(
            ["Bericht", "Bericht/Header", "Bericht/Header/BerichtCode"],
            Elementen.Of(b).Take(3).Select(p => p.Pad)));
    }

    [Fact]
    public void Place_knows_its_type_and_how_often_it_may_stand()
    {
        var bericht = BerichtSoorten.Find("JW301", "3.2")!;
        var product = Elementen.Of(bericht).Single(p => p.Pad == "Bericht/Client/ToegewezenProducten/ToegewezenProduct");
        Assert.True(product.IsVerplicht);
        Assert.True(product.IsHerhaalbaar);
        Assert.Null(product.Type.Basis);
        var relaties = Elementen.Of(bericht).Single(p => p.Pad == "Bericht/Client/Relaties");
        Assert.False(relaties.IsVerplicht);
        Assert.False(relaties.IsHerhaalbaar);
    }

    [Fact]
    public void Every_shared_type_is_explained_in_the_schema() =>
        Assert.All(Elementen.All.Where(p => p.Type.IsBasis), p => Assert.False(string.IsNullOrWhiteSpace(p.Type.Toelichting)));

    [Fact]
    public void Header_without_Afzender_is_that_of_303_and_304() =>
        Assert.All(BerichtSoorten.All, b => Assert.Equal(b.HasAfzender, Elementen.Of(b).Any(p => p.Pad == "Bericht/Header/Afzender")));
}
