using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR137Tests
{
    private static readonly DateOnly Day = Voorbeeld.Dagtekening;

    [Theory]
    [InlineData(-5, 0, true)]
    [InlineData(-5, 1, false)]
    [InlineData(-5, -5, true)]
    [InlineData(-5, -6, false)]
    public void A_period_ends_between_its_begin_and_the_Dagtekening(int begin, int einde, bool passes)
    {
        var header = Voorbeeld.Declaratie();
        header.Declaratie!.PeriodeBegindatum = Day.AddDays(begin);
        header.Declaratie.PeriodeEinddatum = Day.AddDays(einde);
        Oordeel.Is(passes, "TR137", header, header.Declaratie, "DeclaratiePeriode/Einddatum");
        foreach (var bericht in new[] { Voorbeeld.Declaratie(), Voorbeeld.DeclaratieAntwoord() })
        {
            var prestatie = bericht.Client!.Prestaties[0];
            prestatie.Begindatum = Day.AddDays(begin);
            prestatie.Einddatum = Day.AddDays(einde);
            Oordeel.Is(passes, "TR137", bericht, prestatie, "ProductPeriode/Einddatum");
        }
    }

    [Fact]
    public void The_finding_tells_the_period()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Declaratie!.PeriodeEinddatum = new(2026, 3, 31);
        Oordeel.Fails("TR137", bericht, bericht.Declaratie, "DeclaratiePeriode/Einddatum", "01-02-2026 t/m 31-03-2026");
    }
}
