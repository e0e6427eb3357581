using System.Net;
using System.Text;
using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.Monitor.Tests.Support;

namespace Berichtenverkeer.Monitor.Tests;

/// <summary>The server as a client sees it.</summary>
public sealed class ServerTests
{
    [Fact]
    public async Task The_counts_are_shown_without_token_under_a_strict_policy()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        using var client = NewClient();

        var answer = await client.GetAsync(monitor.Adres);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'; base-uri 'none'; frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("aanvaller.example")]
    [InlineData("localhost.aanvaller.example")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("192.168.1.4")]
    public async Task Another_name_is_refused_on_every_page(string host)
    {
        await using var monitor = await RunningMonitor.StartAsync();
        using var client = NewClient();
        foreach (var path in new[] { "", "csv/tegels", "werklijst/tenzij", "toegang?token=" + monitor.Token })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(monitor.Adres, path));
            request.Headers.Host = host;

            var answer = await client.SendAsync(request);

            Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
            Assert.DoesNotContain("verzoeken", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task Localhost_with_the_port_is_this_server()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        using var client = NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, monitor.Adres);
        request.Headers.Host = $"localhost:{monitor.Adres.Port}";

        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Only_reading_is_possible(string method)
    {
        await using var monitor = await RunningMonitor.StartAsync();
        using var client = NewClient();
        using var request = new HttpRequestMessage(new(method), monitor.Adres);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Head_gives_the_length_without_the_page()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        using var client = NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, monitor.Adres);

        var answer = await client.SendAsync(request);

        Assert.True(answer.Content.Headers.ContentLength > 10_000);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("werklijst/tenzij")]
    [InlineData("werklijst/direct-toekennen")]
    [InlineData("csv/werklijst-tenzij")]
    public async Task A_worklist_needs_the_token(string path)
    {
        await using var monitor = await RunningMonitor.StartAsync();
        using var client = NewClient();

        var without = await client.GetAsync(new Uri(monitor.Adres, path));
        var wrong = await client.GetAsync(new Uri(monitor.Adres, "toegang?token=" + monitor.Token[..^1]));
        using var guess = new HttpRequestMessage(HttpMethod.Get, new Uri(monitor.Adres, path));
        guess.Headers.Add("Cookie", $"monitor-{monitor.Adres.Port}={monitor.Token}");
        var guessed = await client.SendAsync(guess);
        var opened = await client.GetAsync(monitor.AdresMetToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(monitor.Adres, path));
        request.Headers.Add("Cookie", opened.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        var with = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);
        Assert.DoesNotContain("REF-", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        Assert.False(wrong.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.Forbidden, guessed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, with.StatusCode);
        Assert.Contains("REF-778", await with.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_goes_from_the_address_into_a_cookie_that_scripts_and_other_sites_cannot_use()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        await using var other = await RunningMonitor.StartAsync();
        using var client = NewClient();

        var opened = await client.GetAsync(monitor.AdresMetToken);

        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        Assert.Equal("/werklijst/tenzij", opened.Headers.Location!.OriginalString);
        var cookie = opened.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(monitor.Token, cookie, StringComparison.Ordinal);
        Assert.NotEqual(monitor.Token, other.Token);
    }

    [Fact]
    public async Task Csv_has_a_byte_order_mark_and_the_numbers_of_the_filter()
    {
        await using var monitor = await RunningMonitor.StartAsync();
        using var client = NewClient();
        var expected = VoorbeeldBron.Selectie(new() { Van = new(2026, 1, 1), Tot = new(2026, 3, 31), Gemeente = "0037" }).Count;

        var answer = await client.GetAsync(new Uri(monitor.Adres, "csv/tegels?van=2026-01-01&tot=2026-03-31&gemeente=0037"));
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("goede-toekenning-tegels.csv", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains($"Beoordeeld;{expected};100,0", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?gemeente=37", HttpStatusCode.BadRequest)]
    [InlineData("?onzin=1", HttpStatusCode.BadRequest)]
    [InlineData("csv/tegels?soort=9", HttpStatusCode.BadRequest)]
    [InlineData("nergens", HttpStatusCode.NotFound)]
    [InlineData("csv/nergens", HttpStatusCode.NotFound)]
    [InlineData("werklijst/nergens", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_shown_is_said_in_Dutch(string path, HttpStatusCode status)
    {
        await using var monitor = await RunningMonitor.StartAsync();
        using var client = NewClient();

        var answer = await client.GetAsync(new Uri(monitor.Adres, path));

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("Naar de cijfers", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_told_to_who_runs_it_and_not_to_who_reads()
    {
        List<Exception> told = [];
        await using var monitor = await RunningMonitor.StartAsync(new BrokenBron(), told.Add);
        using var client = NewClient();

        var answer = await client.GetAsync(monitor.Adres);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("geheim", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("geheim", Assert.Single(told).Message);
    }

    private static HttpClient NewClient() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });

    private sealed class BrokenBron : IMonitorBron
    {
        public Task<MonitorCijfers> CijfersAsync(MonitorFilter filter, CancellationToken cancellationToken) => throw new InvalidOperationException("geheim");

        public Task<(DateOnly Eerste, DateOnly Laatste)?> PeriodeAsync(CancellationToken cancellationToken) => Task.FromResult<(DateOnly, DateOnly)?>(null);
    }
}
