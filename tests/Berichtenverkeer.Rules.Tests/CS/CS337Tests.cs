using System.Globalization;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS337Tests
{
    [Theory]
    [InlineData("2026-02-01", "2026-02-28", true)]
    [InlineData("2026-02-28", "2026-02-28", true)]
    [InlineData("2026-02-28", "2026-03-01", false)]
    [InlineData("2026-01-31", "2026-02-28", false)]
    [InlineData("2025-02-01", "2026-02-28", false)]
    public void A_ProductPeriode_lies_within_a_month(string begin, string einde, bool passes)
    {
        var bericht = Voorbeeld.Declaratie();
        var prestatie = bericht.Client!.Prestaties[0];
        prestatie.Begindatum = DateOnly.ParseExact(begin, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        prestatie.Einddatum = DateOnly.ParseExact(einde, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Oordeel.Is(passes, "CS337", bericht, prestatie, "ProductPeriode");
    }

    [Fact]
    public void The_finding_tells_the_period()
    {
        var bericht = Voorbeeld.Declaratie();
        var prestatie = bericht.Client!.Prestaties[0];
        prestatie.Einddatum = new(2026, 3, 1);
        Oordeel.Fails("CS337", bericht, prestatie, "ProductPeriode", "01-02-2026 t/m 01-03-2026");
    }
}
