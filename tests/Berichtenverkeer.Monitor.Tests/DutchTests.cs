using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Figures;
using Berichtenverkeer.Monitor.Html;

namespace Berichtenverkeer.Monitor.Tests;

/// <summary>Numbers, dates, escaping, scales and CSV.</summary>
public sealed class DutchTests
{
    [Fact]
    public void Numbers_have_a_point_per_thousand_and_a_decimal_comma()
    {
        Assert.Equal("1.234.567", Dutch.Number(1234567));
        Assert.Equal("12,5%", Dutch.Percent(0.125));
        Assert.Equal("0,0%", Dutch.Percent(0));
        Assert.Equal("100,0%", Dutch.Percent(1));
        Assert.Equal("12,3", Dutch.Decimal(12.25));
        Assert.Equal("63%", Dutch.WholePercent(0.625));
        Assert.Equal("06-05-2026", Dutch.Date(new(2026, 5, 6)));
        Assert.Equal("06-05-2026 02:15", Dutch.Moment(new(2026, 5, 6, 2, 15, 0, TimeSpan.FromHours(2))));
        Assert.Equal("mei 2026", Dutch.Month(new(2026, 5, 1)));
    }

    [Fact]
    public void What_is_not_known_is_a_dash_and_what_is_suppressed_names_the_threshold()
    {
        Assert.Equal("–", Dutch.Percent(null));
        Assert.Equal("<5", Dutch.Count(new(null), 5));
        Assert.Equal("<10", Dutch.Count(new(null), 10));
        Assert.Equal("0", Dutch.Count(new(0), 5));
    }

    [Fact]
    public void A_share_of_nothing_or_of_what_is_suppressed_is_not_known()
    {
        Assert.Null(Dutch.Share(new(0), new(0)));
        Assert.Null(Dutch.Share(new(null), new(9)));
        Assert.Null(Dutch.Share(new(9), new(null)));
        Assert.Equal(0.25, Dutch.Share(new(2), new(8)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a en b", "a", "b")]
    [InlineData("a, b en c", "a", "b", "c")]
    public void A_list_reads_as_a_sentence(string expected, params string[] items) =>
        Assert.Equal(expected, Dutch.List([.. items.Where(item => item.Length > 0)]));

    [Fact]
    public void Text_in_a_template_is_escaped_and_markup_is_not()
    {
        var evil = "<script>alert('x')</script>\"&";

        Assert.Equal("<b title=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;\"><i></i></b>", Markup.Of($"<b title=\"{evil}\">{new Markup("<i></i>")}</b>").Value);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_coordinate_is_never_drawn(double coordinate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Markup.Of($"<line x1=\"{coordinate}\"/>"));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 2)]
    [InlineData(2.1, 4)]
    [InlineData(5, 6)]
    [InlineData(7, 10)]
    [InlineData(10.5, 20)]
    [InlineData(61, 100)]
    [InlineData(399, 400)]
    public void The_end_of_an_axis_is_round_and_not_below_the_values(double highest, double expected) => Assert.Equal(expected, Scale.Top([highest]));

    [Fact]
    public void An_axis_without_values_still_has_an_end() => Assert.Equal(2, Scale.Top([]));

    [Fact]
    public void Csv_is_for_Dutch_spreadsheets_and_runs_no_formula()
    {
        var table = new Tabel(
            ["Naam", "Aantal", "Deel", "Datum"],
            [
                [Cel.Tekst("=1+1"), Cel.Van(new(1234), 5), Cel.Deel(0.125), Cel.Datum(new(2026, 5, 6))],
                [Cel.Tekst("a;\"b\""), Cel.Van(new(null), 5), Cel.Deel(null), Cel.Datum(null)],
            ]);

        Assert.Equal("Naam;Aantal;Deel;Datum\r\n'=1+1;1234;12,5;2026-05-06\r\n\"a;\"\"b\"\"\";<5;;\r\n", table.ToCsv());
    }

    [Fact]
    public void A_sum_with_a_suppressed_part_is_a_lower_bound()
    {
        var whole = Som.Van([new(1500), new(7)]);
        var part = Som.Van([new(12), new(null)]);

        Assert.Equal("1.507", whole.Tekst);
        Assert.Equal("12 of meer", part.Tekst);
        Assert.Equal("", part.DeelVan(whole));
        Assert.Equal("100,0%", whole.DeelVan(whole));
    }
}
