using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR415Tests
{
    [Theory]
    [InlineData("31")]
    [InlineData("20")]
    public void Nothing_follows_a_definitive_stop(string reden)
    {
        var stop = Stop(line => (line.RedenBeeindiging, line.Einddatum) = (reden, new(2026, 4, 1)));
        Assert.Equal("toewijzing 10001", Breaks("TR415", "9415", stop, Na(Start(), Stop()), StopLijn(stop), "").Detail);
    }

    [Fact]
    public void After_a_temporary_stop_it_passes() => Passes("TR415", Stop(), Na(Start(), Stop(stop => stop.RedenBeeindiging = "20")));

    [Fact]
    public void Definitive_stop_beside_a_temporary_one_counts()
    {
        var stop = Stop(line => line.Einddatum = new(2026, 4, 1));
        Breaks("TR415", "9415", stop, Na(Start(), Stop(earlier => earlier.RedenBeeindiging = "20"), Stop()), StopLijn(stop), "");
    }

    [Fact]
    public void First_stop_and_other_delivery_pass()
    {
        Passes("TR415", Stop(), Na(Start()));
        Passes("TR415", Stop(line => line.Begindatum = new(2026, 2, 2)), Na(Stop()));
        Passes("TR415", Stop(line => line.ToewijzingNummer = 10002), Na(Stop()));
    }

    [Fact]
    public void Removal_is_not_tested_and_makes_room_in_its_own_message()
    {
        Passes("TR415", Stop(line => line.StatusAanlevering = "3"), Na(Start(), Stop()));
        Passes("TR415", Stop(), Na(Start(), Stop(), Stop(line => line.StatusAanlevering = "3")));
        var both = Stop(line => line.Einddatum = new(2026, 3, 20));
        both.Client!.StopProducten.Add(StopLijn(Stop(line => line.StatusAanlevering = "3")));
        Passes("TR415", both, Na(Start(), Stop()));
    }

    [Fact]
    public void Start_is_not_tested() => Passes("TR415", Start(line => line.Begindatum = new(2026, 4, 1)), Na(Start(), Stop()));
}
