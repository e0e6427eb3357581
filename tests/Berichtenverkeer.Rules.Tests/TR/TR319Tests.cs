using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR319Tests
{
    [Theory]
    [InlineData(2, 28)]
    [InlineData(2, 27)]
    [InlineData(1, 31)]
    public void Of_the_month_of_the_declaratie_or_an_earlier_one_passes(int maand, int dag) =>
        Laat("TR319", Declaratie(Debet(line => (line.Begindatum, line.Einddatum) = (new(2026, maand, 1), new(2026, maand, dag)))));

    [Fact]
    public void One_day_after_the_DeclaratiePeriode_fails()
    {
        var breach = Weigert("TR319", "9319", Declaratie(Debet(line => line.Einddatum = new(2026, 3, 1))), Na(), "ProductPeriode");
        Assert.Equal("ProductPeriode 01-02-2026 t/m 01-03-2026; DeclaratiePeriode 01-02-2026 t/m 28-02-2026", breach.Detail);
    }

    [Fact]
    public void A_303_gets_the_same_code() => Weigert("TR319", "9319", Declaratie23(Debet(line => line.Einddatum = new(2026, 3, 1))), Na(), "ProductPeriode");

    [Fact]
    public void Silent_on_a_credit() => Laat("TR319", Declaratie(Credit(Debet(line => line.Einddatum = new(2026, 3, 1)))));
}
