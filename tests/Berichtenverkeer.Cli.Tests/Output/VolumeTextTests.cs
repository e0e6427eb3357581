using Berichtenverkeer.Cli.Output;

namespace Berichtenverkeer.Cli.Tests.Output;

public sealed class VolumeTextTests
{
    [Theory]
    [InlineData(0, "01", "0 minuten")]
    [InlineData(1, "01", "1 minuut")]
    [InlineData(59, "01", "59 minuten")]
    [InlineData(60, "01", "1 uur")]
    [InlineData(61, "01", "1 uur en 1 minuut")]
    [InlineData(72030, "01", "1.200 uur en 30 minuten")]
    [InlineData(-90, "01", "-1 uur en 30 minuten")]
    [InlineData(12, "04", "12 uur")]
    [InlineData(1, "14", "1 etmaal")]
    [InlineData(2, "16", "2 dagdelen")]
    [InlineData(1, "82", "1 stuk")]
    [InlineData(3, "84", "3 stuks")]
    [InlineData(4, "21", "4 weken")]
    [InlineData(123450, "83", "€ 1.234,50")]
    [InlineData(5, "99", "5 keer eenheid 99")]
    public void A_volume_can_be_read_aloud(long volume, string eenheid, string expected) => Assert.Equal(expected, VolumeText.Of(new(volume, eenheid)));

    [Theory]
    [InlineData("1", "per dag")]
    [InlineData("2", "per week")]
    [InlineData("4", "per maand")]
    [InlineData("6", "in totaal")]
    [InlineData("9", "met frequentie 9")]
    public void A_frequency_is_a_few_words(string frequentie, string expected) => Assert.Equal(expected, VolumeText.FrequentieNaam(frequentie));
}
