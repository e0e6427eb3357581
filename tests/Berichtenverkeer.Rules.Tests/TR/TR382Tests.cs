using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR382Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Stop_with_the_key_of_its_start_passes(Domein domein) => Passes("TR382", Stop(domein: domein), Na(Start(domein: domein)));

    [Fact]
    public void Each_part_of_the_key_must_be_that_of_the_start()
    {
        Action<StopProduct>[] changes =
        [
            line => line.ToewijzingNummer = 10002,
            line => line.ToewijzingNummer = null,
            line => line.Product = null,
            line => line.Product = new() { Categorie = line.Product!.Categorie, Code = "45A99" },
            line => line.Begindatum = line.Begindatum.AddDays(-1),
        ];
        foreach (var change in changes)
        {
            var stop = Stop(change);
            Breaks("TR382", "9069", stop, Na(Start()), StopLijn(stop), "");
        }
    }

    [Fact]
    public void Without_start_it_fails()
    {
        var stop = Stop();
        Assert.Equal("toewijzing 10001", Breaks("TR382", "9069", stop, Na(Toewijzing()), StopLijn(stop), "").Detail);
        Breaks("TR382", "9069", stop, Na(Start(), Start(line => line.StatusAanlevering = "3")), StopLijn(stop), "");
        Breaks("TR382", "9069", stop, Na(VanAndereClient(Start()), BijAndereAanbieder(Start())), StopLijn(stop), "");
    }

    [Fact]
    public void Definitive_stop_after_a_temporary_one_refers_to_the_same_start() =>
        Passes("TR382", Stop(), Na(Start(), Stop(stop => (stop.RedenBeeindiging, stop.Einddatum) = ("20", new(2026, 2, 1)))));

    [Fact]
    public void Taakgericht_matches_without_number() =>
        Passes("TR382", Stop(line => line.ToewijzingNummer = null), Na(Start(line => line.ToewijzingNummer = null)));

    [Fact]
    public void Stop_of_this_release_finds_a_start_of_release_2_3() =>
        Passes("TR382", Stop(), Na(Start(line => line.BeschikkingNummer = 7)));

    [Fact]
    public void Removal_and_start_are_not_tested()
    {
        Passes("TR382", Stop(line => line.StatusAanlevering = "3"));
        Passes("TR382", Start());
    }

    [Fact]
    public void A_breach_may_mean_that_something_is_missing() => Assert.True(RuleRegistry.Find("TR382")!.RestsOnMissing);
}
