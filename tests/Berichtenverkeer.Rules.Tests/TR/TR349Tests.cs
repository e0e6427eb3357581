using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR349Tests
{
    [Theory]
    [InlineData(Domein.Jw)]
    [InlineData(Domein.Wmo)]
    public void Every_current_toewijzing_named_once_passes(Domein domein) => Passes("TR349", Wijziging(domein: domein), Na(TweeToewijzingen(domein: domein)));

    [Fact]
    public void Missing_one_fails()
    {
        var verzoek = Wijziging();
        verzoek.Client!.Verzoek!.OngewijzigdeProducten.Clear();
        var breach = Breaks("TR349", "9349", verzoek, Na(TweeToewijzingen()), verzoek.Client.Verzoek, "");
        Assert.Equal("toewijzing 10001 ontbreekt", breach.Detail);
    }

    [Fact]
    public void Named_as_unchanged_and_as_changed_fails()
    {
        var verzoek = Wijziging();
        verzoek.Client!.Verzoek!.OngewijzigdeProducten.Add(new() { ToewijzingNummer = 10002 });
        var breach = Breaks("TR349", "9349", verzoek, Na(TweeToewijzingen()), verzoek.Client.Verzoek, "");
        Assert.Equal("toewijzing 10002 staat er dubbel in", breach.Detail);
    }

    [Fact]
    public void All_that_is_wrong_is_one_finding()
    {
        var verzoek = Wijziging();
        verzoek.Client!.Verzoek!.OngewijzigdeProducten.Clear();
        Wens(verzoek).ToewijzingNummer = 10009;
        var breach = Breaks("TR349", "9349", verzoek, Na(TweeToewijzingen()), verzoek.Client.Verzoek, "");
        Assert.Equal("toewijzing 10001 ontbreekt, toewijzing 10002 ontbreekt", breach.Detail);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void A_toewijzing_is_current_up_to_its_last_day(int days, bool passes)
    {
        var verzoek = Wijziging();
        verzoek.Client!.Verzoek!.TeWijzigenProducten.Clear();
        var dossier = Na(TweeToewijzingen(second => second.Einddatum = Voorbeeld.Dagtekening.AddDays(days)));
        if (passes)
            Passes("TR349", verzoek, dossier);
        else
            Breaks("TR349", "9349", verzoek, dossier, verzoek.Client.Verzoek, "");
    }

    [Fact]
    public void Open_and_future_toewijzingen_are_current()
    {
        var verzoek = Wijziging();
        verzoek.Client!.Verzoek!.TeWijzigenProducten.Clear();
        foreach (var change in new Action<ToegewezenProduct>[] { second => second.Einddatum = null, second => second.Ingangsdatum = new(2026, 10, 1) })
            Breaks("TR349", "9349", verzoek, Na(TweeToewijzingen(change)), verzoek.Client.Verzoek, "");
    }

    [Theory]
    [InlineData("13", 0, true)]
    [InlineData("01", 0, true)]
    [InlineData("12", 0, false)]
    [InlineData(null, 0, false)]
    [InlineData("13", 1, false)]
    public void Removed_is_what_ends_on_its_first_day_with_13_or_01(string? reden, int days, bool passes)
    {
        var verzoek = Wijziging();
        verzoek.Client!.Verzoek!.TeWijzigenProducten.Clear();
        var dossier = Na(TweeToewijzingen(second => (second.RedenWijziging, second.Ingangsdatum, second.Einddatum) = (reden, new(2026, 5, 1), new DateOnly(2026, 5, 1).AddDays(days))));
        if (passes)
            Passes("TR349", verzoek, dossier);
        else
            Breaks("TR349", "9349", verzoek, dossier, verzoek.Client.Verzoek, "");
    }

    [Fact]
    public void Latest_version_decides()
    {
        var verzoek = Wijziging();
        verzoek.Client!.Verzoek!.TeWijzigenProducten.Clear();
        var ended = TweeToewijzingen(second => (second.Toewijzingsdatum, second.Einddatum) = (new(2026, 2, 2), new(2026, 2, 28)));
        Passes("TR349", verzoek, Na(TweeToewijzingen(), ended));
        Passes("TR349", verzoek, Na(ended, TweeToewijzingen()));
    }

    [Fact]
    public void Toewijzingen_of_another_client_or_aanbieder_need_not_be_named()
    {
        var verzoek = Wijziging();
        Bericht Other() => Toewijzing(product => product.ToewijzingNummer = 10003);
        Passes("TR349", verzoek, Na(TweeToewijzingen(), VanAndereClient(Other())));
        Passes("TR349", verzoek, Na(TweeToewijzingen(), BijAndereAanbieder(Other())));
    }
}
