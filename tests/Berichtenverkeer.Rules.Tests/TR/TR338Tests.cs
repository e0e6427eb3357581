using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR338Tests
{
    private const string Element = "ToewijzingNummer";

    private static Bericht ZonderNummer(Action<Prestatie>? change = null) => Declaratie23(Debet(line =>
    {
        line.ToewijzingNummer = null;
        change?.Invoke(line);
    }));

    [Fact]
    public void A_toewijzing_of_this_client_at_this_aanbieder_passes() => Laat("TR338", Declaratie(), Na(Toewijzing()));

    [Fact]
    public void An_unknown_number_fails()
    {
        Assert.Equal("toewijzing 10001", Weigert("TR338", "9338", Declaratie(), Na(), Element).Detail);
        Weigert("TR338", "9338", Declaratie(), Na(Toewijzing(product => product.ToewijzingNummer = 10002)), Element);
    }

    [Fact]
    public void A_toewijzing_to_another_aanbieder_fails() => Weigert("TR338", "9338", Declaratie(), Na(BijAndereAanbieder(Toewijzing())), Element);

    [Fact]
    public void A_removed_toewijzing_is_known() =>
        Laat("TR338", Declaratie(), Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("13", product.Ingangsdatum))));

    [Fact]
    public void Silent_on_a_toewijzing_of_another_client_and_on_a_credit()
    {
        Laat("TR338", Declaratie(), Na(VanAndereClient(Toewijzing())));
        Laat("TR338", Declaratie(Credit(Debet())));
    }

    [Fact]
    public void A_303_has_a_code_of_its_own() => Weigert("TR338", "0551", Declaratie23(), Na(), Element);

    [Fact]
    public void A_303_without_number_needs_exactly_one_that_fits()
    {
        Assert.Equal("zonder ToewijzingNummer past niet precies één toewijzing", Weigert("TR338", "0551", ZonderNummer(), Na(), Element).Detail);
        Laat("TR338", ZonderNummer(), Na(Toewijzing()));
        var second = TweeToewijzingen(product => product.Product = Voorbeeld.Product());
        Weigert("TR338", "0551", ZonderNummer(), Na(second), Element);
        Laat("TR338", ZonderNummer(), Na(TweeToewijzingen()));
    }

    [Fact]
    public void A_303_without_number_does_not_fit_a_removed_toewijzing() => Weigert(
        "TR338", "0551", ZonderNummer(), Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("01", product.Ingangsdatum))), Element);

    [Fact]
    public void Something_missing_may_still_wait_in_quarantaine() => Assert.True(RuleRegistry.Find("TR338")!.RestsOnMissing);
}
