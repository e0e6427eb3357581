using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.Tests.Shapes;

public sealed class VolumeTextTests
{
    [Theory]
    [InlineData(780, "04", "13 uur")]
    [InlineData(60, "04", "1 uur")]
    [InlineData(0, "04", "0 uur")]
    [InlineData(1, "04", "1 minuut")]
    [InlineData(59, "04", "59 minuten")]
    [InlineData(61, "04", "1 uur en 1 minuut")]
    [InlineData(750, "04", "12 uur en 30 minuten")]
    [InlineData(-90, "04", "-1 uur en 30 minuten")]
    [InlineData(720, "01", "720 minuten")]
    [InlineData(1, "01", "1 minuut")]
    [InlineData(1, "14", "1 etmaal")]
    [InlineData(3, "14", "3 etmalen")]
    [InlineData(1, "16", "1 dagdeel")]
    [InlineData(0, "16", "0 dagdelen")]
    [InlineData(1, "82", "1 stuk")]
    [InlineData(2, "84", "2 stuks")]
    [InlineData(180_050, "83", "1.800,50 euro")]
    [InlineData(1, "81", "1 eenheid 81")]
    [InlineData(2, "21", "2 eenheden 21")]
    public void A_volume_is_told_in_the_unit_of_the_toewijzing(long volume, string eenheid, string tekst) => Assert.Equal(tekst, VolumeText.Of(volume, eenheid));
}
