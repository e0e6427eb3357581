using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR326Tests
{
    private static Bericht Volgende() => Start(line => line.Begindatum = new(2026, 4, 1));

    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Second_start_on_a_running_delivery_fails(Domein domein)
    {
        var start = Start(line => line.Begindatum = new(2026, 4, 1), domein);
        Assert.Equal("toewijzing 10001", Breaks("TR326", "9326", start, Na(Start(domein: domein)), Lijn(start), "").Detail);
    }

    [Fact]
    public void First_start_passes() => Passes("TR326", Start(), Na(Toewijzing()));

    [Theory]
    [InlineData("20")]
    [InlineData("31")]
    public void After_any_stop_a_new_start_passes(string reden) =>
        Passes("TR326", Volgende(), Na(Start(), Stop(stop => stop.RedenBeeindiging = reden)));

    [Fact]
    public void Stop_of_another_start_does_not_end_it()
    {
        var start = Volgende();
        Breaks("TR326", "9326", start, Na(Start(), Stop(stop => stop.Begindatum = stop.Begindatum.AddDays(1))), Lijn(start), "");
    }

    [Fact]
    public void Removed_stop_leaves_the_delivery_running()
    {
        var start = Volgende();
        Breaks("TR326", "9326", start, Na(Start(), Stop(), Stop(stop => stop.StatusAanlevering = "3")), Lijn(start), "");
    }

    [Fact]
    public void Stopped_delivery_before_a_running_one_does_not_hide_it()
    {
        var start = Start(line => line.Begindatum = new(2026, 5, 1));
        Breaks("TR326", "9326", start, Na(Start(), Stop(), Volgende()), Lijn(start), "");
    }

    [Fact]
    public void Two_running_deliveries_give_one_finding()
    {
        var start = Start(line => line.Begindatum = new(2026, 5, 1));
        Breaks("TR326", "9326", start, Na(Start(), Volgende()), Lijn(start), "");
    }

    [Fact]
    public void Removed_start_does_not_count()
    {
        Passes("TR326", Volgende(), Na(Start(), Start(line => line.StatusAanlevering = "3")));
        var both = Volgende();
        var removal = Voorbeeld.StartProduct();
        removal.StatusAanlevering = "3";
        both.Client!.StartProducten.Add(removal);
        Passes("TR326", both, Na(Start()));
    }

    [Fact]
    public void Two_starts_on_one_toewijzing_in_one_message_fail_on_the_second()
    {
        var start = Start();
        start.Client!.StartProducten.Add(Lijn(Volgende()));
        Breaks("TR326", "9326", start, Na(), start.Client.StartProducten[1], "");
    }

    [Fact]
    public void Another_toewijzing_is_another_delivery() => Passes("TR326", Start(line => line.ToewijzingNummer = 10002), Na(Start()));

    [Fact]
    public void Without_number_and_for_a_removal_there_is_no_test()
    {
        static void Taakgericht(StartProduct line) => line.ToewijzingNummer = null;
        Passes("TR326", Start(line => (line.ToewijzingNummer, line.Begindatum) = (null, new(2026, 4, 1))), Na(Start(Taakgericht)));
        Passes("TR326", Start(line => line.StatusAanlevering = "3"), Na(Start()));
    }
}
