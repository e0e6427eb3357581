using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS058Tests
{
    [Theory]
    [InlineData("1", true)]
    [InlineData("3", true)]
    [InlineData("2", false)]
    [InlineData("9", false)]
    public void StatusAanlevering_is_1_or_3(string status, bool passes)
    {
        var start = Voorbeeld.Start();
        start.Client!.StartProducten[0].StatusAanlevering = status;
        Oordeel.Is(passes, "CS058", start, start.Client.StartProducten[0], "StatusAanlevering");
        var stop = Voorbeeld.Stop();
        stop.Client!.StopProducten[0].StatusAanlevering = status;
        Oordeel.Is(passes, "CS058", stop, stop.Client.StopProducten[0], "StatusAanlevering");
    }
}
