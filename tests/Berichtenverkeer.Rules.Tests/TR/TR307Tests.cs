using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR307Tests
{
    private const string Element = "ProductPeriode/Begindatum";

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    public void Begin_on_or_after_the_toewijzing_passes(int dag) =>
        Laat("TR307", Declaratie(Debet(line => line.Begindatum = new(2026, 2, dag))), Na(Toewijzing(product => product.Ingangsdatum = new(2026, 2, 1))));

    [Fact]
    public void Begin_one_day_before_the_toewijzing_fails()
    {
        var dossier = Na(Toewijzing(product => product.Ingangsdatum = new(2026, 2, 2)));
        var breach = Weigert("TR307", "9307", Declaratie(), dossier, Element);
        Assert.Equal("ProductPeriode 01-02-2026 t/m 28-02-2026; toewijzing 02-02-2026 t/m 31-12-2026", breach.Detail);
    }

    [Fact]
    public void The_latest_version_counts()
    {
        var shortened = Toewijzing(product => (product.Ingangsdatum, product.Toewijzingsdatum) = (new(2026, 2, 2), new(2026, 2, 1)));
        Weigert("TR307", "9307", Declaratie(), Na(shortened, Toewijzing()), Element);
        Weigert("TR307", "9307", Declaratie(), Na(Toewijzing(), shortened), Element);
    }

    [Fact]
    public void A_303_gets_the_same_code() =>
        Weigert("TR307", "9307", Declaratie23(), Na(Toewijzing(product => product.Ingangsdatum = new(2026, 2, 2))), Element);

    [Fact]
    public void Silent_without_toewijzing_and_on_a_credit()
    {
        Laat("TR307", Declaratie());
        Laat("TR307", Declaratie(Credit(Debet())), Na(Toewijzing(product => product.Ingangsdatum = new(2026, 2, 2))));
    }
}
