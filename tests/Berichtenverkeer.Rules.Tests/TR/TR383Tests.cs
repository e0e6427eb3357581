using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR383Tests
{
    [Theory]
    [InlineData("R-1", false)]
    [InlineData("R-2", true)]
    [InlineData("r-1", true)]
    public void Each_requested_product_has_its_own_reference(string referentie, bool passes)
    {
        var bericht = Voorbeeld.VerzoekOmToewijzing();
        var second = Voorbeeld.AangevraagdProduct();
        second.ReferentieAanbieder = referentie;
        bericht.Client!.AangevraagdeProducten.Add(second);
        Oordeel.Is(passes, "TR383", bericht, second, "ReferentieAanbieder");
    }
}
