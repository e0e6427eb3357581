using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR071Tests
{
    private static Bericht Verwijder() => Start(line => line.StatusAanlevering = "3");

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Start_with_a_stop_cannot_be_removed(Domein domein)
    {
        var start = Start(line => line.StatusAanlevering = "3", domein);
        Assert.Equal("toewijzing 10001", Breaks("TR071", "9071", start, Na(Start(domein: domein), Stop(domein: domein)), Lijn(start), "StatusAanlevering").Detail);
    }

    [Fact]
    public void Temporary_stop_counts_too()
    {
        var start = Verwijder();
        Breaks("TR071", "9071", start, Na(Start(), Stop(stop => stop.RedenBeeindiging = "20")), Lijn(start), "StatusAanlevering");
    }

    [Fact]
    public void Without_stop_it_can() => Passes("TR071", Verwijder(), Na(Start()));

    [Fact]
    public void After_removal_of_the_stop_it_can() =>
        Passes("TR071", Verwijder(), Na(Start(), Stop(), Stop(stop => stop.StatusAanlevering = "3")));

    [Fact]
    public void Stop_of_another_start_does_not_count() =>
        Passes("TR071", Verwijder(), Na(Start(), Stop(stop => stop.Begindatum = stop.Begindatum.AddDays(1))));

    [Fact]
    public void First_delivery_and_removal_of_a_stop_are_not_tested()
    {
        Passes("TR071", Start(), Na(Start(), Stop()));
        Passes("TR071", Stop(stop => stop.StatusAanlevering = "3"), Na(Start(), Stop()));
    }
}
