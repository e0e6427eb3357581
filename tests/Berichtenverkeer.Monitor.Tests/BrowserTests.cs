using System.Text.Json;
using System.Text.RegularExpressions;
using Berichtenverkeer.Monitor.Html;
using Berichtenverkeer.Monitor.Pages;
using Berichtenverkeer.Monitor.Tests.Support;
using Microsoft.Playwright;

namespace Berichtenverkeer.Monitor.Tests;

/// <summary>The pages in a real browser.</summary>
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Filters_work_without_script_and_the_numbers_are_those_of_the_source()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, _, errors) = await chromium.OpenAsync(script: false);
        await page.GotoAsync(monitor.Adres.AbsoluteUri);

        await page.Locator("[name=van]").FillAsync("2026-01-01");
        await page.Locator("[name=tot]").FillAsync("2026-03-31");
        await page.Locator("[name=gemeente]").SelectOptionAsync("0037");
        await page.GetByText("Meer filters").ClickAsync();
        await page.Locator("[name=soort]").SelectOptionAsync("315");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();

        var selected = VoorbeeldBron.Selectie(new() { Van = new(2026, 1, 1), Tot = new(2026, 3, 31), Gemeente = "0037", Soort = 315 });
        var unless = selected.Count(verzoek => verzoek.IsTenzij);
        Assert.Contains("gemeente=0037", page.Url, StringComparison.Ordinal);
        Assert.Equal(Dutch.Number(selected.Count), await TileAsync(page, "Beoordeeld"));
        Assert.Equal(Dutch.Number(unless), await TileAsync(page, "Tenzij"));
        Assert.Equal(Dutch.Number(selected.Count - unless), await TileAsync(page, "Administratief"));
        Assert.Equal("0037", await page.Locator("[name=gemeente]").InputValueAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Zonder filters" }).ClickAsync();
        Assert.Equal(Dutch.Number(VoorbeeldBron.Selectie(VoorbeeldBron.JaarFilter).Count), await TileAsync(page, "Beoordeeld"));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_csv_link_downloads_the_file_of_this_selection()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, _, _) = await chromium.OpenAsync();
        await page.GotoAsync(monitor.Adres + "?gemeente=0014");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#fig-bepalingen .csv a").First.ClickAsync());

        Assert.Equal("goede-toekenning-bepalingen.csv", download.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.StartsWith("Bepaling;Naam;Verzoeken;", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_request_leaves_this_machine_and_the_console_stays_empty()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, requests, errors) = await chromium.OpenAsync();

        await page.GotoAsync(monitor.Adres.AbsoluteUri);
        await page.GotoAsync(monitor.AdresMetToken.AbsoluteUri);
        await page.GotoAsync(new Uri(monitor.Adres, "werklijst/direct-toekennen").AbsoluteUri);

        Assert.NotEmpty(requests);
        Assert.All(requests, url => Assert.StartsWith(url.StartsWith("data:", StringComparison.Ordinal) ? "data:," : monitor.Adres.AbsoluteUri, url, StringComparison.Ordinal));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task The_worklist_opens_with_the_token_which_leaves_the_address()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, _, _) = await chromium.OpenAsync();

        await page.GotoAsync(new Uri(monitor.Adres, "werklijst/tenzij").AbsoluteUri);
        Assert.Equal("Alleen voor medewerkers", await page.Locator("h1").TextContentAsync());
        await page.GetByLabel("Toegangscode").FillAsync(monitor.Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();

        Assert.Equal(new Uri(monitor.Adres, "werklijst/tenzij").AbsoluteUri, page.Url);
        Assert.StartsWith("Tenzij: overleg: 3 verzoeken, 1 te laat", await page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        // What is due first is on top.
        Assert.Equal("29-06-2026", await page.Locator(".werk .termijn b").First.TextContentAsync());
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_the_filters_and_the_charts()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, _, _) = await chromium.OpenAsync();
        await page.GotoAsync(monitor.Adres.AbsoluteUri);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Naar de inhoud", await FocusedAsync(page, "textContent"));
        Assert.True((await page.Locator(".spring").BoundingBoxAsync())!.X >= 0);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("inhoud", await FocusedAsync(page, "id"));
        List<string> reached = [];
        for (var step = 0; step < 80; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await FocusedAsync(page, "textContent"));
        }

        var button = reached.IndexOf("Toon");
        var gronden = reached.IndexOf("Gronden van TZ1");
        Assert.True(button >= 0 && gronden > button, "The button comes before the charts.");
        await page.Locator("summary", new() { HasText = "Gronden van TZ1" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator(".gronden").First.EvaluateAsync<bool>("details => details.open"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?van=2020-01-01&tot=2020-12-31")]
    [InlineData("?van=2026-06-29&tot=2026-06-30&gemeente=0765")]
    [InlineData("?gemeente=x")]
    [InlineData("nergens")]
    [InlineData("werklijst/direct-toekennen")]
    [InlineData("werklijst/tenzij")]
    public async Task Axe_finds_nothing_serious(string path)
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, _, _) = await chromium.OpenAsync();
        if (path.StartsWith("werklijst", StringComparison.Ordinal))
            await page.GotoAsync(monitor.AdresMetToken.AbsoluteUri);
        await page.GotoAsync(new Uri(monitor.Adres, path).AbsoluteUri);

        await AssertAccessibleAsync(page);
    }

    [Fact]
    public async Task The_token_form_is_accessible()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, _, _) = await chromium.OpenAsync();
        await page.GotoAsync(new Uri(monitor.Adres, "werklijst/tenzij").AbsoluteUri);

        await AssertAccessibleAsync(page);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_page_fits_its_window(int width)
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, _, _) = await chromium.OpenAsync(width);
        await page.GotoAsync(monitor.Adres.AbsoluteUri);

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await ShootAsync(page, $"cijfers-{width}");
    }

    [Fact]
    public async Task The_report_opens_as_a_file_without_script_and_prints_on_A4()
    {
        var folder = Directory.CreateTempSubdirectory("rapport-");
        try
        {
            var file = Path.Combine(folder.FullName, "rapport.html");
            await File.WriteAllTextAsync(file, MonitorPage.Draw(VoorbeeldBron.Cijfers(VoorbeeldBron.JaarFilter), moment => moment.ToOffset(TimeSpan.FromHours(2)), served: false).Html);
            var (page, requests, errors) = await chromium.OpenAsync();
            await page.GotoAsync(new Uri(file).AbsoluteUri);

            var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Path = ShotPath("rapport.pdf") });

            // A4 is 595 by 842 points.
            var boxes = Regex.Matches(System.Text.Encoding.Latin1.GetString(pdf), @"/MediaBox \[0 0 (?<width>[0-9.]+) (?<height>[0-9.]+)\]", RegexOptions.None, TimeSpan.FromSeconds(5));
            Assert.InRange(boxes.Count, 2, 14);
            Assert.All(boxes, box => Assert.Equal(("595", "842"), (Whole(box.Groups["width"].Value), Whole(box.Groups["height"].Value))));
            Assert.All(requests, url => Assert.True(url.StartsWith("file:", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal), url));
            Assert.Empty(errors);
            await AssertAccessibleAsync(page);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_worklist_fits_a_telephone()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        var (page, _, _) = await chromium.OpenAsync(390);
        await page.GotoAsync(monitor.AdresMetToken.AbsoluteUri);

        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await ShootAsync(page, "werklijst-390");
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        // Evaluated by the debugger, which the policy of the page does not stop.
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(TestFolder.Path, "node_modules", "axe-core", "axe.min.js")) + "\n;0");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        var found = await page.EvaluateAsync<JsonElement>("axe.run().then(result => ({ passes: result.passes.length, violations: result.violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')) }))");

        Assert.True(found.GetProperty("passes").GetInt32() > 5);
        Assert.Empty(found.GetProperty("violations").EnumerateArray().Select(violation => violation.GetString()));
    }

    private static async Task<string> TileAsync(IPage page, string name) =>
        (await page.Locator(".tegels dl > div").Filter(new() { Has = page.GetByText(name, new() { Exact = true }) }).Locator("b").TextContentAsync())!;

    private static Task<string> FocusedAsync(IPage page, string property) => page.EvaluateAsync<string>($"(document.activeElement.{property} ?? '').trim().split('\\n')[0]");

    private static string Whole(string points) => Math.Round(double.Parse(points, System.Globalization.CultureInfo.InvariantCulture)).ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where pictures go for who wants to look at them; null keeps none.</summary>
    private static string? ShotPath(string name) => Environment.GetEnvironmentVariable("BERICHTENVERKEER_BEELDEN") is { Length: > 0 } folder ? Path.Combine(folder, name) : null;

    private static async Task ShootAsync(IPage page, string name)
    {
        if (ShotPath(name + ".png") is { } path)
            await page.ScreenshotAsync(new() { Path = path, FullPage = true });
    }
}
