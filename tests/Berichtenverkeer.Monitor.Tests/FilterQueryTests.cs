using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Pages;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Monitor.Tests;

/// <summary>Filters in an address.</summary>
public sealed class FilterQueryTests
{
    private static readonly DateOnly Van = new(2026, 1, 1);
    private static readonly DateOnly Tot = new(2026, 6, 30);

    [Fact]
    public void Nothing_asked_is_the_given_period_and_no_filter() =>
        Assert.Equal(new MonitorFilter { Van = Van, Tot = Tot }, Read());

    [Fact]
    public void An_empty_value_is_not_filtered_on() => Assert.Equal(Read(), Read(("gemeente", ""), ("soort", ""), ("korrel", "")));

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var filter = new MonitorFilter
        {
            Van = new(2025, 2, 3),
            Tot = new(2025, 9, 8),
            Domein = Domein.Wmo,
            Gemeente = "0037",
            Aanbieder = "98000001",
            Categorie = "45",
            Code = "45A04",
            VerwijzerType = "02",
            Soort = 317,
            Telling = Telling.Werkelijk,
            Korrel = Korrel.Week,
        };

        var query = FilterQuery.Write(filter)[1..].Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], Uri.UnescapeDataString(pair[1]))).ToArray();

        Assert.Equal(filter, Read(query));
    }

    [Theory]
    [InlineData("van", "2026-02-30")]
    [InlineData("van", "2026-07-01")]
    [InlineData("tot", "2199-01-01")]
    [InlineData("van", "2001-01-01")]
    [InlineData("gemeente", "37")]
    [InlineData("gemeente", "00x7")]
    [InlineData("aanbieder", "9800000")]
    [InlineData("product", "45A04'")]
    [InlineData("categorie", "456")]
    [InlineData("verwijzer", "2")]
    [InlineData("soort", "301")]
    [InlineData("domein", "zvw")]
    [InlineData("telling", "beide")]
    [InlineData("korrel", "dag")]
    [InlineData("bsn", "1")]
    public void What_cannot_be_read_is_refused_without_repeating_it(string name, string value)
    {
        var wrong = Assert.Throws<FilterException>(() => Read((name, value)));

        Assert.DoesNotContain(value.Length > 3 ? value : "\u0000", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_given_twice_is_refused() => Assert.Throws<FilterException>(() => Read(("gemeente", "0037"), ("gemeente", "0014")));

    [Fact]
    public void The_default_period_is_twelve_months_up_to_the_last_verzoek_and_not_before_the_first()
    {
        Assert.Equal((new DateOnly(2025, 7, 1), new DateOnly(2026, 6, 17)), DefaultPeriod.Of((new(2020, 1, 1), new(2026, 6, 17)), new(2026, 8, 1)));
        Assert.Equal((new DateOnly(2026, 3, 1), new DateOnly(2026, 6, 17)), DefaultPeriod.Of((new(2026, 3, 9), new(2026, 6, 17)), new(2026, 8, 1)));
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2026, 8, 5)), DefaultPeriod.Of(null, new(2026, 8, 5)));
    }

    private static MonitorFilter Read(params (string Name, string Value)[] query) =>
        FilterQuery.Read(query.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)), Van, Tot);
}
