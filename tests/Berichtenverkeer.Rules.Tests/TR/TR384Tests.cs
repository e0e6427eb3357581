using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR384Tests
{
    private const string Element = "ToewijzingNummer";

    [Theory]
    [InlineData(null)]
    [InlineData("01")]
    [InlineData("12")]
    public void A_toewijzing_that_stands_passes(string? reden) => Laat("TR384", Declaratie(), Na(Toewijzing(product => product.RedenWijziging = reden)));

    [Fact]
    public void A_removed_toewijzing_fails()
    {
        var breach = Weigert("TR384", "9384", Declaratie(), Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("13", product.Ingangsdatum))), Element);
        Assert.Equal("toewijzing 10001", breach.Detail);
        Weigert("TR384", "9384", Declaratie(), Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("01", product.Ingangsdatum))), Element);
    }

    [Fact]
    public void Reason_13_fails_also_with_another_end() =>
        Weigert("TR384", "9384", Declaratie(), Na(Toewijzing(product => product.RedenWijziging = "13")), Element);

    [Fact]
    public void The_latest_version_counts()
    {
        var removal = Toewijzing(product => (product.RedenWijziging, product.Toewijzingsdatum) = ("13", new(2026, 2, 1)));
        Weigert("TR384", "9384", Declaratie(), Na(Toewijzing(), removal), Element);
        Weigert("TR384", "9384", Declaratie(), Na(removal, Toewijzing()), Element);
        Laat("TR384", Declaratie(), Na(removal, Toewijzing(product => product.Toewijzingsdatum = new(2026, 2, 2))));
    }

    [Fact]
    public void Silent_without_toewijzing_and_on_a_credit()
    {
        Laat("TR384", Declaratie());
        Laat("TR384", Declaratie(Credit(Debet())), Na(Toewijzing(product => product.RedenWijziging = "13")));
    }

    [Fact]
    public void A_303_gets_the_code_for_no_toewijzing() =>
        Weigert("TR384", "0551", Declaratie23(), Na(Toewijzing(product => (product.RedenWijziging, product.Einddatum) = ("01", product.Ingangsdatum))), Element);
}
