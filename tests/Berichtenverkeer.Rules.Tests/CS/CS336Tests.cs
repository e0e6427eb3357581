using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS336Tests
{
    [Theory]
    [InlineData("01", false)]
    [InlineData("12", true)]
    [InlineData("13", true)]
    [InlineData(null, true)]
    public void Reason_01_has_lapsed(string? reden, bool passes)
    {
        var bericht = Voorbeeld.Toewijzing();
        var product = bericht.Client!.ToegewezenProducten[0];
        product.RedenWijziging = reden;
        Oordeel.Is(passes, "CS336", bericht, product, "RedenWijziging");
    }
}
