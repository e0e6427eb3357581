using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS335Tests
{
    [Theory]
    [InlineData("13", 1, true)]
    [InlineData("13", 2, false)]
    [InlineData("13", 0, false)]
    [InlineData("12", 2, true)]
    [InlineData("12", 1, true)]
    [InlineData(null, 1, true)]
    public void What_is_removed_ends_on_the_day_it_begins(string? reden, int lastDay, bool passes)
    {
        var bericht = Voorbeeld.Toewijzing();
        var product = bericht.Client!.ToegewezenProducten[0];
        product.RedenWijziging = reden;
        product.Einddatum = lastDay == 0 ? null : new DateOnly(2026, 1, lastDay);
        Oordeel.Is(passes, "CS335", bericht, product, "RedenWijziging");
    }

    [Fact]
    public void The_finding_tells_the_period()
    {
        var bericht = Voorbeeld.Toewijzing();
        var product = bericht.Client!.ToegewezenProducten[0];
        product.RedenWijziging = "13";
        product.Einddatum = null;
        Oordeel.Fails("CS335", bericht, product, "RedenWijziging", "vanaf 01-01-2026");
    }
}
