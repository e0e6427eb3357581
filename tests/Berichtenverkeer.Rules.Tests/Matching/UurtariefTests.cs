using Berichtenverkeer.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Rules.Tests.Matching;

public sealed class UurtariefTests
{
    /// <summary>IV081: 145,5 becomes 146, 145,4 becomes 145.</summary>
    [Theory]
    [InlineData(8_730, 146)]
    [InlineData(8_729, 145)]
    [InlineData(6_000, 100)]
    [InlineData(29, 0)]
    [InlineData(30, 1)]
    [InlineData(0, 0)]
    public void Minute_tariff_is_rounded_half_up(long uurtarief, long minuuttarief) => Assert.Equal(minuuttarief, Uurtarief.PerMinuut(uurtarief));

    [Theory]
    [InlineData(8_730, 100, 14_550)]
    [InlineData(8_730, 1, 146)]
    [InlineData(8_729, 1, 145)]
    [InlineData(8_730, 60, 8_730)]
    [InlineData(6_001, 30, 3_001)]
    [InlineData(6_001, 29, 2_900)]
    public void Amount_is_rounded_once_half_up(long uurtarief, long minuten, long bedrag) => Assert.Equal(bedrag, Uurtarief.Bedrag(uurtarief, minuten));

    /// <summary>Small numbers so that an amount often fits: tariffs 0 to 9 cent a minute, up to three hours.</summary>
    [Fact]
    public void An_amount_fits_exactly_when_some_whole_hour_tariff_gives_it()
    {
        var cases =
            from tarief in Gen.Choose(0, 9)
            from minuten in Gen.Choose(0, 180)
            from off in Gen.Choose(-130, 130)
            select (Tarief: tarief, Minuten: minuten, Bedrag: Math.Max(0, (tarief * minuten) + off));
        Prop.ForAll(cases.ToArbitrary(), item => Assert.Equal(Brute(item.Tarief, item.Minuten, item.Bedrag), Uurtarief.Bestaat(item.Tarief, item.Minuten, item.Bedrag)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void Both_ends_of_the_range_of_hour_tariffs_fit_and_one_beyond_does_not()
    {
        // 146 a minute: hour tariffs from 8.730 up to and including 8.789.
        Assert.True(Uurtarief.Bestaat(146, 60, 8_730));
        Assert.False(Uurtarief.Bestaat(146, 60, 8_729));
        Assert.True(Uurtarief.Bestaat(146, 60, 8_789));
        Assert.False(Uurtarief.Bestaat(146, 60, 8_790));
        Assert.True(Uurtarief.Bestaat(146, 0, 0));
        Assert.False(Uurtarief.Bestaat(146, 0, 1));
    }

    [Fact]
    public void The_minute_tariff_itself_always_fits() => Prop.ForAll(
        (from tarief in Gen.Choose(0, 100_000) from minuten in Gen.Choose(0, 100_000) select (Tarief: (long)tarief, Minuten: (long)minuten)).ToArbitrary(),
        item => Assert.True(Uurtarief.Bestaat(item.Tarief, item.Minuten, item.Tarief * item.Minuten))).QuickCheckThrowOnFailure();

    private static bool Brute(long tarief, long minuten, long bedrag)
    {
        for (var uurtarief = 0L; uurtarief <= 60 * (tarief + 1); uurtarief++)
        {
            if (Uurtarief.PerMinuut(uurtarief) == tarief && Uurtarief.Bedrag(uurtarief, minuten) == bedrag)
                return true;
        }

        return false;
    }
}
