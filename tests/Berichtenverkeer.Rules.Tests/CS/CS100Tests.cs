using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS100Tests
{
    private static readonly DateOnly First = new(2021, 1, 1);

    [Theory]
    [InlineData(0, 30, true)]
    [InlineData(-1, 30, false)]
    [InlineData(0, 0, true)]
    [InlineData(0, -1, false)]
    public void Nothing_before_2021_is_declared(int begin, int einde, bool passes)
    {
        var header = Voorbeeld.Declaratie();
        header.Declaratie!.PeriodeBegindatum = First.AddDays(begin);
        header.Declaratie.PeriodeEinddatum = First.AddDays(einde);
        Oordeel.Is(passes, "CS100", header, header.Declaratie, "DeclaratiePeriode");
        var line = Voorbeeld.Declaratie();
        var prestatie = line.Client!.Prestaties[0];
        prestatie.Begindatum = First.AddDays(begin);
        prestatie.Einddatum = First.AddDays(einde);
        Oordeel.Is(passes, "CS100", line, prestatie, "ProductPeriode");
    }

    [Fact]
    public void The_finding_tells_the_period()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Declaratie!.PeriodeBegindatum = new(2020, 12, 1);
        bericht.Client!.Prestaties[0].Begindatum = new(2020, 12, 2);
        Assert.Equal(["01-12-2020 t/m 28-02-2026", "02-12-2020 t/m 28-02-2026"], Oordeel.Of("CS100", bericht).Select(finding => finding.Detail));
    }
}
