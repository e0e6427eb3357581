using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.TR;

public sealed class TR335Tests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    public void A_period_ends_at_most_five_years_before_the_declaratie(int days, bool passes)
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Declaratie!.DeclaratieDagtekening = new(2026, 3, 10);
        var prestatie = bericht.Client!.Prestaties[0];
        prestatie.Einddatum = new DateOnly(2021, 3, 10).AddDays(days);
        Oordeel.Is(passes, "TR335", bericht, prestatie, "ProductPeriode/Einddatum");
    }

    [Fact]
    public void The_Dagtekening_of_the_declaratie_counts_not_that_of_the_message()
    {
        var bericht = Voorbeeld.Declaratie();
        bericht.Header.Dagtekening = new(2026, 3, 20);
        bericht.Client!.Prestaties[0].Einddatum = new(2021, 3, 15);
        Oordeel.Passes("TR335", bericht);
    }

    [Fact]
    public void The_finding_tells_the_period()
    {
        var bericht = Voorbeeld.Declaratie();
        var prestatie = bericht.Client!.Prestaties[0];
        prestatie.Begindatum = new(2021, 2, 1);
        prestatie.Einddatum = new(2021, 2, 28);
        Oordeel.Fails("TR335", bericht, prestatie, "ProductPeriode/Einddatum", "01-02-2021 t/m 28-02-2021");
    }
}
