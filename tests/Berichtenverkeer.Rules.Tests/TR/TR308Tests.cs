using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR308Tests
{
    private const string Element = "ProductPeriode/Einddatum";

    [Theory]
    [InlineData(28)]
    [InlineData(27)]
    public void End_on_or_before_the_toewijzing_passes(int dag) =>
        Laat("TR308", Declaratie(Debet(line => line.Einddatum = new(2026, 2, dag))), Na(Toewijzing(product => product.Einddatum = new(2026, 2, 28))));

    [Fact]
    public void End_one_day_after_the_toewijzing_fails()
    {
        var breach = Weigert("TR308", "9308", Declaratie(), Na(Toewijzing(product => product.Einddatum = new(2026, 2, 27))), Element);
        Assert.Equal("ProductPeriode 01-02-2026 t/m 28-02-2026; toewijzing 01-01-2026 t/m 27-02-2026", breach.Detail);
    }

    [Fact]
    public void An_open_end_passes() => Laat("TR308", Declaratie(), Na(Toewijzing(product => product.Einddatum = null)));

    [Fact]
    public void A_303_gets_the_same_code() =>
        Weigert("TR308", "9308", Declaratie23(), Na(Toewijzing(product => product.Einddatum = new(2026, 2, 27))), Element);

    [Fact]
    public void Silent_without_toewijzing_and_on_a_credit()
    {
        Laat("TR308", Declaratie());
        Laat("TR308", Declaratie(Credit(Debet())), Na(Toewijzing(product => product.Einddatum = new(2026, 2, 27))));
    }
}
