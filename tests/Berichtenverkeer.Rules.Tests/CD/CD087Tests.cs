using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CD;

public sealed class CD087Tests
{
    [Theory]
    [InlineData("04", 6_000L, true)]
    [InlineData("04", null, false)]
    [InlineData("83", null, true)]
    [InlineData("83", 6_000L, false)]
    public void Only_money_has_no_tarief(string eenheid, long? tarief, bool passes)
    {
        var bericht = Voorbeeld.Declaratie();
        var prestatie = bericht.Client!.Prestaties[0];
        prestatie.Eenheid = eenheid;
        prestatie.ProductTarief = tarief;
        Oordeel.Is(passes, "CD087", bericht, prestatie, "ProductTarief");
    }

    [Fact]
    public void The_echo_in_a_325_is_not_judged()
    {
        var bericht = Voorbeeld.DeclaratieAntwoord();
        bericht.Client!.Prestaties[0].ProductTarief = null;
        Oordeel.Passes("CD087", bericht);
    }
}
