using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Berichtenverkeer.Monitor.Tests.Support;

/// <summary>The distribution's chromium, without a window. Playwright downloads nothing.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser"];
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        List<string> arguments = ["--disable-background-networking", "--disable-component-update", "--no-first-run"];
        if (Environment.UserName == "root")
            arguments.Add("--no-sandbox");
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = arguments });
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>A page that remembers what it asked for and complained about.</summary>
    internal async Task<(IPage Page, ConcurrentQueue<string> Requests, ConcurrentQueue<string> Errors)> OpenAsync(int width = 1280, bool script = true)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script, BypassCSP = false });
        var page = await context.NewPageAsync();
        var requests = new ConcurrentQueue<string>();
        var errors = new ConcurrentQueue<string>();
        context.Request += (_, request) => requests.Enqueue(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                errors.Enqueue(message.Text);
        };
        page.PageError += (_, error) => errors.Enqueue(error);
        return (page, requests, errors);
    }

    private static string Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("chromium is not on the PATH; tests/run.sh installs it.");
}
