using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR018Tests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(-1, false)]
    public void A_stop_does_not_end_before_the_delivery_began(int days, bool passes)
    {
        var bericht = Voorbeeld.Stop();
        var stop = bericht.Client!.StopProducten[0];
        stop.Einddatum = stop.Begindatum.AddDays(days);
        Oordeel.Is(passes, "TR018", bericht, stop, "Einddatum");
    }

    [Fact]
    public void The_finding_tells_the_period()
    {
        var bericht = Voorbeeld.Stop();
        var stop = bericht.Client!.StopProducten[0];
        stop.Einddatum = new(2026, 1, 11);
        Oordeel.Fails("TR018", bericht, stop, "Einddatum", "12-01-2026 t/m 11-01-2026");
    }
}
