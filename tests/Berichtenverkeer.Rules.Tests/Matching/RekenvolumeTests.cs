using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Rules.Tests.Matching;

public sealed class RekenvolumeTests
{
    [Theory]
    [InlineData("04", 180)]
    [InlineData("01", 3)]
    [InlineData("14", 3)]
    [InlineData("83", 3)]
    public void Hours_are_reckoned_as_minutes_and_all_else_as_it_is(string eenheid, long volume)
    {
        Assert.Equal(volume, Rekenvolume.Of(3, eenheid));
        Assert.Equal(volume, Rekenvolume.Of(new() { Volume = 3, Eenheid = eenheid, Frequentie = "2" }));
    }

    [Theory]
    [InlineData("04", "01")]
    [InlineData("01", "01")]
    [InlineData("14", "14")]
    public void The_unit_of_hours_is_the_minute(string eenheid, string rekeneenheid) => Assert.Equal(rekeneenheid, Rekenvolume.EenheidOf(eenheid));

    [Theory]
    [InlineData("04", "01", true)]
    [InlineData("01", "04", true)]
    [InlineData("14", "14", true)]
    [InlineData("04", "14", false)]
    [InlineData("82", "84", false)]
    public void Only_hours_and_minutes_can_be_held_against_each_other(string eenheid, string andere, bool kan) => Assert.Equal(kan, Rekenvolume.IsVergelijkbaar(eenheid, andere));
}
