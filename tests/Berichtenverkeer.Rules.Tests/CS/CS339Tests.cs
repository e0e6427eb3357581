using Berichtenverkeer.Rules.Tests.Building;

namespace Berichtenverkeer.Rules.Tests.CS;

public sealed class CS339Tests
{
    [Theory]
    [InlineData("83", 60_000, true)]
    [InlineData("83", 60_001, false)]
    [InlineData("83", 59_999, false)]
    [InlineData("04", 10, true)]
    public void In_euros_the_amount_is_the_volume(string eenheid, long volume, bool passes)
    {
        var bericht = Voorbeeld.Declaratie();
        var prestatie = bericht.Client!.Prestaties[0];
        prestatie.Eenheid = eenheid;
        prestatie.GeleverdVolume = volume;
        Oordeel.Is(passes, "CS339", bericht, prestatie, "IngediendBedrag");
    }

    [Fact]
    public void The_finding_tells_both()
    {
        var bericht = Voorbeeld.Declaratie();
        var prestatie = bericht.Client!.Prestaties[0];
        prestatie.Eenheid = "83";
        prestatie.GeleverdVolume = 123_450;
        Oordeel.Fails("CS339", bericht, prestatie, "IngediendBedrag", "bedrag 600,00, volume 1.234,50");
    }
}
