using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR411Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Change_of_a_specific_toewijzing_without_volume_fails(Domein domein)
    {
        var verzoek = Wijziging(wens => wens.Omvang = null, domein);
        Assert.Equal("toewijzing 10002", Breaks("TR411", "9411", verzoek, Na(TweeToewijzingen(domein: domein)), Wens(verzoek), "Omvang").Detail);
    }

    [Fact]
    public void With_volume_it_passes() => Passes("TR411", Wijziging(), Na(TweeToewijzingen()));

    [Fact]
    public void Aspecific_and_generic_toewijzing_pass()
    {
        var verzoek = Wijziging(wens => wens.Omvang = null);
        Passes("TR411", verzoek, Na(TweeToewijzingen(product => product.Product = null)));
        Passes("TR411", verzoek, Na(TweeToewijzingen(product => product.Product = new() { Categorie = "45" })));
    }

    [Fact]
    public void Toewijzing_that_is_not_current_is_left_to_TR351() => Passes("TR411", Wijziging(wens => wens.Omvang = null), Na());
}
