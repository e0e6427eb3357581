using System.Globalization;
using System.Text.RegularExpressions;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Charts;
using Berichtenverkeer.Monitor.Pages;
using Berichtenverkeer.Monitor.Tests.Support;

namespace Berichtenverkeer.Monitor.Tests;

/// <summary>The page as a function of the figures.</summary>
public sealed class PageTests
{
    private static readonly Func<DateTimeOffset, DateTimeOffset> Local = moment => moment.ToOffset(TimeSpan.FromHours(2));

    private static MonitorCijfers Jaar => VoorbeeldBron.Cijfers(VoorbeeldBron.JaarFilter);

    /// <summary>The whole report; <c>BERICHTENVERKEER_SCHRIJF=1</c> rewrites the file, and the difference is looked at like code.</summary>
    [Fact]
    public void The_report_is_the_golden_file()
    {
        var path = Path.Combine(TestFolder.Path, "Golden", "rapport.html");
        var html = Report(Jaar);
        if (Environment.GetEnvironmentVariable("BERICHTENVERKEER_SCHRIJF") == "1")
            File.WriteAllText(path, html);

        Assert.Equal(File.ReadAllText(path), html);
    }

    [Fact]
    public void The_answer_comes_first()
    {
        var cijfers = Jaar with { Tegels = new(new(1240), new(806), new(434), [new("TZ3", "Stapeling, overlap of opvolging")], new(0), new(0), new(0)) };

        Assert.Equal("Van de 1.240 verzoeken kan 65% administratief worden toegekend. De meest voorkomende tenzij is stapeling, overlap of opvolging.", MonitorPage.Antwoord(cijfers));
    }

    [Fact]
    public void A_tie_names_all_bepalingen_that_share_it()
    {
        var cijfers = Jaar with { Tegels = new(new(10), new(0), new(10), [new("TZ1", "Gemeente"), new("TZ2", "Contract")], new(0), new(0), new(0)) };

        Assert.EndsWith("De meest voorkomende tenzij's zijn gemeente en contract.", MonitorPage.Antwoord(cijfers), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_period_says_so_and_draws()
    {
        var cijfers = VoorbeeldBron.Cijfers(new() { Van = new(2020, 1, 1), Tot = new(2020, 12, 31) });

        Assert.Equal("In deze periode zijn geen verzoeken beoordeeld.", MonitorPage.Antwoord(cijfers));
        AssertDrawn(Report(cijfers));
    }

    [Fact]
    public void A_page_of_which_everything_is_suppressed_shows_no_number_and_draws()
    {
        var nothing = new Aantal(null);
        var cijfers = Jaar;
        cijfers = cijfers with
        {
            Tegels = new(nothing, nothing, nothing, [], nothing, nothing, nothing),
            TeLaat = nothing,
            Bepalingen = [.. cijfers.Bepalingen.Select(row => row with { Geraakt = nothing, AlsEnige = nothing, AlsPrimaire = nothing, Gronden = [.. row.Gronden.Select(grond => grond with { Aantal = nothing })] })],
            Overlap = [.. cijfers.Overlap.Select(cel => cel with { Aantal = nothing })],
            Trend = [.. cijfers.Trend.Select(row => row with { Administratief = nothing, Tenzij = nothing, Bepalingen = row.Bepalingen.ToDictionary(pair => pair.Key, _ => nothing, StringComparer.Ordinal) })],
            Uitkomsten = [.. cijfers.Uitkomsten.Select(cel => cel with { Aantal = nothing })],
        };

        var html = Report(cijfers);

        Assert.Contains("dat zijn er te weinig om te verdelen", html, StringComparison.Ordinal);
        Assert.Contains("&lt;5", html, StringComparison.Ordinal);
        AssertDrawn(html);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(156)]
    public void A_trend_of_any_length_stays_within_its_frame(int weeks)
    {
        var periods = Enumerable.Range(0, weeks).Select(week => new TrendPeriode(
            $"W{week}", new DateOnly(2023, 7, 3).AddDays(7 * week), new(week % 9), new(week % 4 == 3 ? null : week % 3), new Dictionary<string, Aantal>(StringComparer.Ordinal))).ToList();

        var svg = TrendChart.Draw(periods, [new(2020, 1, 1), new(2023, 7, 5), new(2030, 1, 1)], "verloop").Value;

        AssertDrawn(svg);
        Assert.InRange(Regex.Count(svg, "<text class=\"(?:links|midden|rechts)\"", RegexOptions.None, TimeSpan.FromSeconds(1)), 1, 7);
    }

    [Fact]
    public void A_change_of_rules_is_a_line_on_its_day() =>
        Assert.Contains("andere regels vanaf 01-01-2026", Report(Jaar), StringComparison.Ordinal);

    [Fact]
    public void The_page_says_what_it_must_about_proposal_and_register()
    {
        var html = Report(Jaar);

        Assert.Contains("De vijf bepalingen zijn een voorstel.", html, StringComparison.Ordinal);
        Assert.Contains("laat in de berichten geen spoor na", html, StringComparison.Ordinal);
        Assert.Contains("Peildatum 30-06-2026 · kennisdatum 01-07-2026 02:15", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_reaches_for_nothing_outside_itself()
    {
        var html = Report(Jaar);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_has_definition_source_table_and_csv()
    {
        var html = Report(Jaar);
        var figures = Regex.Matches(html, "<figure.*?</figure>", RegexOptions.Singleline, TimeSpan.FromSeconds(5));

        Assert.Equal(17, figures.Count);
        Assert.All(figures, figure =>
        {
            Assert.Contains("Definitie en bron", figure.Value, StringComparison.Ordinal);
            Assert.Contains("<code>monitor.gt_", figure.Value, StringComparison.Ordinal);
            Assert.Contains("href=\"data:text/csv", figure.Value, StringComparison.Ordinal);
        });
    }

    private static string Report(MonitorCijfers cijfers) => MonitorPage.Draw(cijfers, Local, served: false).Html;

    /// <summary>No coordinate that is no number, and none outside the frame.</summary>
    private static void AssertDrawn(string html)
    {
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", html, StringComparison.Ordinal);
        foreach (Match match in Regex.Matches(html, " (?:x|x1|x2|cx|width|y|height)=\"(?<number>[-0-9.]+)(?<unit>%?)\"", RegexOptions.None, TimeSpan.FromSeconds(5)))
            Assert.InRange(double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), 0, match.Groups["unit"].Length > 0 ? 100.0001 : 400);
    }
}
