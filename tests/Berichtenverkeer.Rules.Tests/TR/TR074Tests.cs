using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR074Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Key_that_stands_cannot_be_delivered_again(Domein domein)
    {
        var start = Start(domein: domein);
        Assert.Equal("toewijzing 10001", Breaks("TR074", "9074", start, Na(Start(domein: domein)), Lijn(start), "StatusAanlevering").Detail);
        var stop = Stop(domein: domein);
        Breaks("TR074", "9074", stop, Na(Start(domein: domein), Stop(domein: domein)), StopLijn(stop), "StatusAanlevering");
    }

    [Fact]
    public void New_key_passes()
    {
        Passes("TR074", Start());
        Passes("TR074", Stop(), Na(Start()));
        Passes("TR074", Start(line => line.Begindatum = line.Begindatum.AddDays(1)), Na(Start()));
        Passes("TR074", Stop(line => line.Einddatum = line.Einddatum.AddDays(1)), Na(Start(), Stop()));
        Passes("TR074", Stop(line => line.RedenBeeindiging = "20"), Na(Start(), Stop()));
    }

    [Fact]
    public void Another_ToewijzingIngangsdatum_is_the_same_key()
    {
        var start = Start(line => line.ToewijzingIngangsdatum = null);
        Breaks("TR074", "9074", start, Na(Start()), Lijn(start), "StatusAanlevering");
    }

    [Fact]
    public void Removed_key_is_free_again() => Passes("TR074", Start(), Na(Start(), Start(line => line.StatusAanlevering = "3")));

    [Fact]
    public void Removal_is_not_tested()
    {
        Passes("TR074", Start(line => line.StatusAanlevering = "3"), Na(Start()));
        Passes("TR074", Stop(line => line.StatusAanlevering = "3"), Na(Start(), Stop()));
    }

    [Fact]
    public void Removal_and_replacement_under_another_key_share_a_message()
    {
        // The replacement stands before the removal in the message; the removal counts first all the same.
        var start = Start(line => line.Begindatum = line.Begindatum.AddDays(7));
        var removal = Voorbeeld.StartProduct();
        removal.StatusAanlevering = "3";
        start.Client!.StartProducten.Add(removal);
        var dossier = Na(Toewijzing(), Start());
        foreach (var code in new[] { "TR019", "TR063", "TR071", "TR074", "TR326" })
            Passes(code, start, dossier);
    }

    [Fact]
    public void Same_key_twice_in_one_message_fails_on_the_second()
    {
        var start = Start();
        start.Client!.StartProducten.Add(Voorbeeld.StartProduct());
        Breaks("TR074", "9074", start, Na(), start.Client.StartProducten[1], "StatusAanlevering");
    }

    [Fact]
    public void Key_of_another_client_or_aanbieder_is_another_key()
    {
        Passes("TR074", Start(), Na(VanAndereClient(Start())));
        Passes("TR074", Start(), Na(BijAndereAanbieder(Start())));
    }
}
