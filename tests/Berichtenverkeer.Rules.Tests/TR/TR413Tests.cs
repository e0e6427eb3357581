using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR413Tests
{
    private static Bericht Tijdelijk(Action<StopProduct>? change = null) => Stop(line =>
    {
        line.RedenBeeindiging = "20";
        line.Einddatum = new(2026, 2, 1);
        change?.Invoke(line);
    });

    [Fact]
    public void Second_temporary_stop_fails()
    {
        var stop = Tijdelijk(line => line.Einddatum = new(2026, 3, 1));
        Assert.Equal("toewijzing 10001", Breaks("TR413", "9413", stop, Na(Start(), Tijdelijk()), StopLijn(stop), "RedenBeeindiging").Detail);
    }

    [Fact]
    public void Another_product_is_the_same_delivery()
    {
        var stop = Tijdelijk(line => line.Product = null);
        Breaks("TR413", "9413", stop, Na(Tijdelijk()), StopLijn(stop), "RedenBeeindiging");
    }

    [Fact]
    public void First_temporary_stop_passes()
    {
        Passes("TR413", Tijdelijk(), Na(Start()));
        Passes("TR413", Tijdelijk(), Na(Start(), Stop()));
    }

    [Fact]
    public void Definitive_stop_after_a_temporary_one_passes() => Passes("TR413", Stop(), Na(Start(), Tijdelijk()));

    [Fact]
    public void Other_delivery_passes()
    {
        Passes("TR413", Tijdelijk(), Na(Tijdelijk(line => line.Begindatum = line.Begindatum.AddDays(1))));
        Passes("TR413", Tijdelijk(), Na(Tijdelijk(line => line.ToewijzingNummer = 10002)));
        Passes("TR413", Tijdelijk(), Na(VanAndereClient(Tijdelijk())));
    }

    [Fact]
    public void Without_number_the_product_tells_deliveries_apart()
    {
        var stop = Tijdelijk(line => line.ToewijzingNummer = null);
        Passes("TR413", stop, Na(Tijdelijk(line => (line.ToewijzingNummer, line.Product) = (null, new() { Categorie = "46" }))));
        Breaks("TR413", "9413", stop, Na(Tijdelijk(line => line.ToewijzingNummer = null)), StopLijn(stop), "RedenBeeindiging");
    }

    [Fact]
    public void Removal_is_not_tested_and_makes_room_in_its_own_message()
    {
        Passes("TR413", Tijdelijk(line => line.StatusAanlevering = "3"), Na(Start(), Tijdelijk()));
        var both = Tijdelijk(line => line.Einddatum = new(2026, 2, 8));
        both.Client!.StopProducten.Add(StopLijn(Tijdelijk(line => line.StatusAanlevering = "3")));
        Passes("TR413", both, Na(Start(), Tijdelijk()));
    }
}
