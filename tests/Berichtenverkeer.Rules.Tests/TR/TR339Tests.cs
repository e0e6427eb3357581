using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR339Tests
{
    private const string Element = "ProductCategorie";

    [Fact]
    public void The_category_of_the_toewijzing_passes()
    {
        Laat("TR339", Declaratie(), Na(Toewijzing()));
        Laat("TR339", Declaratie(), Na(Toewijzing(product => product.Product = new() { Categorie = "45" })));
    }

    [Fact]
    public void Another_category_fails_with_or_without_code()
    {
        var breach = Weigert("TR339", "9339", Declaratie(Debet(line => line.ProductCategorie = "46")), Na(Toewijzing()), Element);
        Assert.Equal("gedeclareerd 46; toegewezen 45", breach.Detail);
        Weigert("TR339", "9339", Declaratie(), Na(Toewijzing(product => product.Product = new() { Categorie = "46" })), Element);
    }

    [Fact]
    public void Silent_on_a_generieke_toewijzing_without_toewijzing_and_on_a_credit()
    {
        var anders = Debet(line => line.ProductCategorie = "46");
        Laat("TR339", Declaratie(anders), Na(Toewijzing(product => product.Product = null)));
        Laat("TR339", Declaratie(anders));
        Laat("TR339", Declaratie(Credit(anders)), Na(Toewijzing()));
    }

    [Fact]
    public void A_303_has_a_code_of_its_own() => Weigert("TR339", "1112", Declaratie23(Debet(line => line.ProductCategorie = "46")), Na(Toewijzing()), Element);
}
