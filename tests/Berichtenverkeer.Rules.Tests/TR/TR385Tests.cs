using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR385Tests
{
    private static readonly Berichtenverkeer.Dossiers.Dossier Gedeclareerd = new(new() { Gedeclareerd = [10001] });

    private static Bericht Met(string? reden, long nummer = 10001) => Toewijzing(product => (product.RedenWijziging, product.ToewijzingNummer) = (reden, nummer));

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Removal_of_a_toewijzing_that_was_declared_on_fails(Domein domein)
    {
        var toewijzing = Toewijzing(product => product.RedenWijziging = "13", domein);
        Assert.Equal("toewijzing 10001", Breaks("TR385", "9385", toewijzing, Gedeclareerd, Product(toewijzing), "RedenWijziging").Detail);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("01")]
    [InlineData("12")]
    public void Other_change_passes(string? reden) => Passes("TR385", Met(reden), Gedeclareerd);

    [Fact]
    public void Removal_without_declaratie_passes()
    {
        Passes("TR385", Met("13"), Na());
        Passes("TR385", Met("13", 10002), Gedeclareerd);
    }
}
