using Berichtenverkeer.Cli.Output;

namespace Berichtenverkeer.Cli.Tests.Output;

public sealed class DutchFormatTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1.000")]
    [InlineData(1234567, "1.234.567")]
    public void Thousands_have_a_dot(long number, string expected) => Assert.Equal(expected, DutchFormat.Number(number));

    [Theory]
    [InlineData(0.44, "0,4 s")]
    [InlineData(12.34, "12,3 s")]
    [InlineData(245, "4 min 05 s")]
    [InlineData(7380, "2 u 03 min")]
    public void Durations_read_well(double seconds, string expected) => Assert.Equal(expected, DutchFormat.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(0, "0,00", "0,00")]
    [InlineData(5, "0,05", "0,05")]
    [InlineData(123450, "1.234,50", "1234,50")]
    [InlineData(-123450, "-1.234,50", "-1234,50")]
    public void Eurocents_are_shown_with_grouping_and_written_without(long eurocent, string shown, string plain) =>
        Assert.Equal((shown, plain), (DutchFormat.Euro(eurocent), DutchFormat.PlainEuro(eurocent)));

    [Fact]
    public void Dates_are_day_first() => Assert.Equal("06-05-2026", DutchFormat.Date(new DateOnly(2026, 5, 6)));

    [Fact]
    public void A_moment_is_shown_in_Amsterdam() =>
        Assert.Equal("06-05-2026 02:15", DutchFormat.Moment(new DateTimeOffset(2026, 5, 6, 0, 15, 0, TimeSpan.Zero)));

    [Fact]
    public void A_rate_needs_some_time() => Assert.Equal(("", "50/s"), (DutchFormat.Rate(10, TimeSpan.FromMilliseconds(50)), DutchFormat.Rate(100, TimeSpan.FromSeconds(2))));
}
