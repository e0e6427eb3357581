using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR019Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Start_and_stop_on_a_toewijzing_that_was_sent_pass(Domein domein)
    {
        var dossier = Na(Toewijzing(domein: domein));
        Passes("TR019", Start(domein: domein), dossier);
        Passes("TR019", Stop(domein: domein), dossier);
    }

    [Fact]
    public void Number_that_was_never_sent_fails()
    {
        var start = Start(line => line.ToewijzingNummer = 10009);
        var breach = Breaks("TR019", "9019", start, Na(Toewijzing()), Lijn(start), "ToewijzingNummer");
        Assert.Equal("toewijzing 10009", breach.Detail);
        var stop = Stop(line => line.ToewijzingNummer = 10009);
        Breaks("TR019", "9019", stop, Na(Toewijzing()), StopLijn(stop), "ToewijzingNummer");
    }

    [Fact]
    public void Toewijzing_of_another_client_or_aanbieder_does_not_count()
    {
        var start = VanAndereClient(Start());
        Breaks("TR019", "9019", start, Na(Toewijzing()), Lijn(start), "ToewijzingNummer");
        start = BijAndereAanbieder(Start());
        Breaks("TR019", "9019", start, Na(Toewijzing()), Lijn(start), "ToewijzingNummer");
    }

    [Fact]
    public void Without_number_there_is_nothing_to_test()
    {
        Passes("TR019", Start(line => line.ToewijzingNummer = null));
        Passes("TR019", Stop(line => line.ToewijzingNummer = null));
    }

    [Fact]
    public void Removal_is_not_tested()
    {
        Passes("TR019", Start(line => line.StatusAanlevering = "3"));
        Passes("TR019", Stop(line => line.StatusAanlevering = "3"));
    }

    [Fact]
    public void On_a_removed_toewijzing_a_start_fails_and_a_stop_passes()
    {
        var dossier = Na(Toewijzing(), Toewijzing(product =>
        {
            product.Toewijzingstijd = new(9, 31);
            product.RedenWijziging = "13";
            product.Einddatum = product.Ingangsdatum;
        }));
        var start = Start();
        Breaks("TR019", "9019", start, dossier, Lijn(start), "ToewijzingNummer");
        Passes("TR019", Stop(), dossier);
    }

    [Fact]
    public void Each_line_is_judged_by_itself()
    {
        var start = Start();
        start.Client!.StartProducten.Add(new() { ToewijzingNummer = 10009, Begindatum = new(2026, 1, 12), StatusAanlevering = "1" });
        Breaks("TR019", "9019", start, Na(Toewijzing()), start.Client.StartProducten[1], "ToewijzingNummer");
    }

    [Fact]
    public void A_breach_may_mean_that_something_is_missing() => Assert.True(RuleRegistry.Find("TR019")!.RestsOnMissing);

    [Theory]
    [InlineData("2.3", 305, true)]
    [InlineData("2.3", 307, true)]
    [InlineData("2.3", 301, false)]
    [InlineData("3.2", 305, true)]
    [InlineData("3.2", 317, false)]
    public void Judges_starts_and_stops_of_both_releases(string versie, int nummer, bool judges)
    {
        var soort = Releases.All.Single(release => release.Domein == Domein.Wmo && release.Versie == versie).Find(nummer)!;
        Assert.Equal(judges, RuleRegistry.Find("TR019")!.Judges(soort));
    }
}
