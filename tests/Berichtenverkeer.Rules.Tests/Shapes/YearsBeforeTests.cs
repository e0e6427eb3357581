using Berichtenverkeer.Rules.Shapes;

namespace Berichtenverkeer.Rules.Tests.Shapes;

public sealed class YearsBeforeTests
{
    [Fact]
    public void It_is_the_same_day_so_many_years_earlier() => Assert.Equal(new DateOnly(2021, 3, 16), YearsBefore.Of(new(2026, 3, 16), 5));

    [Fact]
    public void Where_there_is_no_29_february_it_is_the_28th() => Assert.Equal(new DateOnly(2023, 2, 28), YearsBefore.Of(new(2028, 2, 29), 5));

    [Theory]
    [InlineData(6, 1, 3, 16)]
    [InlineData(5, 1, 1, 1)]
    [InlineData(4, 1, 1, 1)]
    public void Before_time_began_it_is_its_first_day(int year, int expectedYear, int expectedMonth, int expectedDay) =>
        Assert.Equal(new DateOnly(expectedYear, expectedMonth, expectedDay), YearsBefore.Of(new(year, 3, 16), 5));
}
