using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR414Tests
{
    private static readonly DateOnly Eerder = new(2026, 2, 1);

    private static Bericht Tijdelijk(Action<StopProduct>? change = null) => Stop(line =>
    {
        line.RedenBeeindiging = "20";
        line.Einddatum = Eerder;
        change?.Invoke(line);
    });

    [Fact]
    public void End_before_that_of_an_earlier_stop_fails()
    {
        var stop = Stop(line => line.Einddatum = Eerder.AddDays(-1));
        var breach = Breaks("TR414", "9414", stop, Na(Start(), Tijdelijk()), StopLijn(stop), "Einddatum");
        Assert.Equal("eerdere stop op 01-02-2026", breach.Detail);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Same_day_and_later_pass(int days) => Passes("TR414", Stop(line => line.Einddatum = Eerder.AddDays(days)), Na(Start(), Tijdelijk()));

    [Fact]
    public void Latest_of_several_stops_is_named()
    {
        var stop = Stop(line => line.Einddatum = Eerder.AddDays(-10));
        var earlier = new[] { -5, 4, 2 }.Select(days => Tijdelijk(line => line.Einddatum = Eerder.AddDays(days))).ToArray();
        Assert.Equal("eerdere stop op 05-02-2026", Breaks("TR414", "9414", stop, Na(earlier), StopLijn(stop), "Einddatum").Detail);
        Array.Reverse(earlier);
        Assert.Equal("eerdere stop op 05-02-2026", Breaks("TR414", "9414", stop, Na(earlier), StopLijn(stop), "Einddatum").Detail);
    }

    [Fact]
    public void Another_product_is_the_same_delivery()
    {
        var stop = Stop(line => (line.Einddatum, line.Product) = (Eerder.AddDays(-1), null));
        Breaks("TR414", "9414", stop, Na(Tijdelijk()), StopLijn(stop), "Einddatum");
    }

    [Fact]
    public void Other_delivery_passes()
    {
        var stop = Stop(line => line.Einddatum = Eerder.AddDays(-1));
        Passes("TR414", stop, Na(Start()));
        Passes("TR414", stop, Na(Tijdelijk(line => line.Begindatum = line.Begindatum.AddDays(1))));
        Passes("TR414", stop, Na(Tijdelijk(line => line.ToewijzingNummer = 10002)));
    }

    [Fact]
    public void Removal_and_start_are_not_tested()
    {
        Passes("TR414", Stop(line => (line.StatusAanlevering, line.Einddatum) = ("3", Eerder.AddDays(-1))), Na(Tijdelijk()));
        Passes("TR414", Start(), Na(Tijdelijk()));
    }

    [Fact]
    public void Correction_to_an_earlier_day_in_one_message_passes()
    {
        var both = Tijdelijk(line => line.Einddatum = Eerder.AddDays(-7));
        both.Client!.StopProducten.Add(StopLijn(Tijdelijk(line => line.StatusAanlevering = "3")));
        foreach (var code in new[] { "TR063", "TR074", "TR382", "TR413", "TR414", "TR415" })
            Passes(code, both, Na(Start(), Tijdelijk()));
    }

    [Fact]
    public void Temporary_stop_of_the_same_message_counts_before_the_definitive_one()
    {
        var both = Stop();
        both.Client!.StopProducten.Add(StopLijn(Tijdelijk()));
        Passes("TR414", both, Na(Start()));
        Passes("TR415", both, Na(Start()));
        StopLijn(both).Einddatum = Eerder.AddDays(-1);
        Breaks("TR414", "9414", both, Na(Start()), StopLijn(both), "Einddatum");
    }
}
