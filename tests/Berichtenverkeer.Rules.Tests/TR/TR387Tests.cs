using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Rules.Tests.Building;
using static Berichtenverkeer.Rules.Tests.Building.DossierBouw;
using static Berichtenverkeer.Rules.Tests.Building.PrestatieBouw;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR387Tests
{
    private const string Element = "ProductPeriode/Begindatum";

    private static Bericht Vanaf(DateOnly begin) => Declaratie(Debet(line => line.Begindatum = begin));

    private static Dossier Ingang(int jaar, int maand, int dag) => Na(Toewijzing(product => product.Ingangsdatum = new(jaar, maand, dag)));

    [Theory]
    [InlineData(2026, 1, 15)]
    [InlineData(2026, 1, 31)]
    [InlineData(2025, 2, 10)]
    [InlineData(2026, 2, 1)]
    [InlineData(2026, 3, 1)]
    public void The_first_of_the_month_passes_and_no_other_day(int jaar, int maand, int dag)
    {
        Laat("TR387", Vanaf(new(2026, 2, 1)), Ingang(jaar, maand, dag));
        var breach = Weigert("TR387", "9387", Vanaf(new(2026, 2, 2)), Ingang(jaar, maand, dag), Element);
        Assert.Equal("gedeclareerd 02-02-2026; verwacht 01-02-2026", breach.Detail);
    }

    /// <summary>IV089: of a toewijzing from 8 April.</summary>
    [Fact]
    public void In_its_first_month_the_Ingangsdatum_passes_and_no_other_day()
    {
        Laat("TR387", Vanaf(new(2026, 4, 8)), Ingang(2026, 4, 8));
        Weigert("TR387", "9387", Vanaf(new(2026, 4, 1)), Ingang(2026, 4, 8), Element);
        Weigert("TR387", "9387", Vanaf(new(2026, 4, 7)), Ingang(2026, 4, 8), Element);
        Weigert("TR387", "9387", Vanaf(new(2026, 4, 9)), Ingang(2026, 4, 8), Element);
        Laat("TR387", Vanaf(new(2026, 5, 1)), Ingang(2026, 4, 8));
    }

    [Fact]
    public void Silent_without_toewijzing_on_a_credit_and_on_a_303()
    {
        Laat("TR387", Vanaf(new(2026, 2, 2)));
        Laat("TR387", Declaratie(Credit(Debet(line => line.Begindatum = new(2026, 2, 2)))), Na(Toewijzing()));
        Laat("TR387", Declaratie23(Debet(line => line.Begindatum = new(2026, 2, 2))), Na(Toewijzing()));
    }
}
