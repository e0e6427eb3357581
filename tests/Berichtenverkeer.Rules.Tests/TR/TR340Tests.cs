using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR340Tests
{
    private const string Element = "ProductCode";

    [Fact]
    public void The_code_of_the_toewijzing_passes() => Laat("TR340", Declaratie(), Na(Toewijzing()));

    [Fact]
    public void Another_code_fails()
    {
        var breach = Weigert("TR340", "9340", Declaratie(Debet(line => line.ProductCode = "45A05")), Na(Toewijzing()), Element);
        Assert.Equal("gedeclareerd 45A05; toegewezen 45A04", breach.Detail);
    }

    [Fact]
    public void Silent_on_an_aspecifieke_or_generieke_toewijzing_without_toewijzing_and_on_a_credit()
    {
        var anders = Debet(line => line.ProductCode = "45A05");
        Laat("TR340", Declaratie(anders), Na(Toewijzing(product => product.Product = new() { Categorie = "45" })));
        Laat("TR340", Declaratie(anders), Na(Toewijzing(product => product.Product = null)));
        Laat("TR340", Declaratie(anders));
        Laat("TR340", Declaratie(Credit(anders)), Na(Toewijzing()));
    }

    [Fact]
    public void A_303_has_a_code_of_its_own() => Weigert("TR340", "1142", Declaratie23(Debet(line => line.ProductCode = "45A05")), Na(Toewijzing()), Element);
}
