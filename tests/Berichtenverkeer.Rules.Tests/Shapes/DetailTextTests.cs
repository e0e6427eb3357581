using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.Tests.Shapes;

public sealed class DetailTextTests
{
    [Theory]
    [InlineData(0, "0,00")]
    [InlineData(5, "0,05")]
    [InlineData(-5, "-0,05")]
    [InlineData(123_450, "1.234,50")]
    [InlineData(100_000_000, "1.000.000,00")]
    public void An_amount_is_written_in_euro_as_a_dutch_reader_does(long eurocent, string text) => Assert.Equal(text, DetailText.Euro(eurocent));

    [Fact]
    public void A_day_is_written_day_first() => Assert.Equal("06-05-2026", DetailText.Date(new(2026, 5, 6)));

    [Fact]
    public void A_period_names_its_last_day_when_it_has_one()
    {
        Assert.Equal("01-02-2026 t/m 28-02-2026", DetailText.Period(new(2026, 2, 1), new(2026, 2, 28)));
        Assert.Equal("vanaf 01-02-2026", DetailText.Period(new(2026, 2, 1), null));
    }
}
