using System.Globalization;
using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS340Tests
{
    [Theory]
    [InlineData("2026-02-01", "2026-02-28", true)]
    [InlineData("2024-02-01", "2024-02-29", true)]
    [InlineData("2024-02-01", "2024-02-28", false)]
    [InlineData("2026-01-01", "2026-01-31", true)]
    [InlineData("2026-02-02", "2026-02-28", false)]
    [InlineData("2026-02-01", "2026-02-27", false)]
    [InlineData("2026-01-01", "2026-02-28", false)]
    [InlineData("2025-02-01", "2026-02-28", false)]
    public void A_DeclaratiePeriode_is_one_whole_month(string begin, string einde, bool passes)
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Declaratie!.PeriodeBegindatum = DateOnly.ParseExact(begin, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        bericht.Declaratie.PeriodeEinddatum = DateOnly.ParseExact(einde, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Oordeel.Is(passes, "CS340", bericht, bericht.Declaratie, "DeclaratiePeriode");
    }

    [Fact]
    public void The_finding_tells_the_period()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Declaratie!.PeriodeBegindatum = new(2026, 1, 31);
        Oordeel.Fails("CS340", bericht, bericht.Declaratie, "DeclaratiePeriode", "31-01-2026 t/m 28-02-2026");
    }
}
