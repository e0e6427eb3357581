using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR063Tests
{
    private static Bericht Verwijder(Bericht bericht)
    {
        foreach (var start in bericht.Client!.StartProducten)
            start.StatusAanlevering = "3";
        foreach (var stop in bericht.Client.StopProducten)
            stop.StatusAanlevering = "3";
        return bericht;
    }

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Removal_of_what_stands_passes(Domein domein)
    {
        Passes("TR063", Verwijder(Start(domein: domein)), Na(Start(domein: domein)));
        Passes("TR063", Verwijder(Stop(domein: domein)), Na(Stop(domein: domein)));
    }

    [Fact]
    public void Removal_of_nothing_fails()
    {
        var start = Verwijder(Start());
        Assert.Equal("toewijzing 10001", Breaks("TR063", "9063", start, Na(), Lijn(start), "StatusAanlevering").Detail);
        var stop = Verwijder(Stop());
        Breaks("TR063", "9063", stop, Na(Start()), StopLijn(stop), "StatusAanlevering");
    }

    [Fact]
    public void What_was_removed_before_does_not_stand()
    {
        var start = Verwijder(Start());
        Breaks("TR063", "9063", start, Na(Start(), Verwijder(Start())), Lijn(start), "StatusAanlevering");
    }

    [Fact]
    public void First_delivery_is_not_tested()
    {
        Passes("TR063", Start());
        Passes("TR063", Stop());
    }

    [Fact]
    public void Each_part_of_the_key_of_a_start_counts()
    {
        Action<StartProduct>[] changes =
        [
            line => line.ToewijzingNummer = 10009,
            line => line.ToewijzingNummer = null,
            line => line.Product = null,
            line => line.Product = new() { Categorie = "46", Code = line.Product!.Code },
            line => line.Product = new() { Categorie = line.Product!.Categorie },
            line => line.Begindatum = line.Begindatum.AddDays(1),
        ];
        foreach (var change in changes)
        {
            var start = Verwijder(Start(change));
            Breaks("TR063", "9063", start, Na(Start()), Lijn(start), "StatusAanlevering");
        }
    }

    [Fact]
    public void Reason_and_end_are_in_the_key_of_a_stop()
    {
        Action<StopProduct>[] changes = [line => line.RedenBeeindiging = "20", line => line.Einddatum = line.Einddatum.AddDays(1), line => line.Begindatum = line.Begindatum.AddDays(1)];
        foreach (var change in changes)
        {
            var stop = Verwijder(Stop(change));
            Breaks("TR063", "9063", stop, Na(Stop()), StopLijn(stop), "StatusAanlevering");
        }
    }

    [Fact]
    public void ToewijzingIngangsdatum_is_outside_the_key() =>
        Passes("TR063", Verwijder(Start(line => line.ToewijzingIngangsdatum = new(2025, 1, 1))), Na(Start()));

    [Fact]
    public void Absent_parts_compare_as_empty()
    {
        static void Taakgericht(StartProduct line) => (line.ToewijzingNummer, line.Product) = (null, null);
        Passes("TR063", Verwijder(Start(Taakgericht)), Na(Start(Taakgericht)));
    }

    [Fact]
    public void Deliveries_of_another_client_or_aanbieder_do_not_count()
    {
        var start = Verwijder(Start());
        Breaks("TR063", "9063", start, Na(VanAndereClient(Start())), Lijn(start), "StatusAanlevering");
        Breaks("TR063", "9063", start, Na(BijAndereAanbieder(Start())), Lijn(start), "StatusAanlevering");
    }

    [Fact]
    public void Two_removals_of_one_record_in_one_message_fail_on_the_second()
    {
        var start = Verwijder(Start());
        start.Client!.StartProducten.Add(Voorbeeld.StartProduct());
        Verwijder(start);
        Breaks("TR063", "9063", start, Na(Start()), start.Client.StartProducten[1], "StatusAanlevering");
    }

    [Fact]
    public void Removal_does_not_see_a_start_of_the_same_message()
    {
        // Removals come first, whatever their place (IV008).
        var start = Start();
        var removal = Voorbeeld.StartProduct();
        removal.StatusAanlevering = "3";
        start.Client!.StartProducten.Add(removal);
        Breaks("TR063", "9063", start, Na(), removal, "StatusAanlevering");
    }

    [Fact]
    public void A_breach_may_mean_that_something_is_missing() => Assert.True(RuleRegistry.Find("TR063")!.RestsOnMissing);
}
