using System.Net;
using System.Text.RegularExpressions;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary><c>berichten monitor</c>, on a real PostgreSQL, over HTTP.</summary>
[Collection(PostgresTests.Name)]
public sealed partial class MonitorTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Counts_are_served_to_all_and_worklists_only_with_the_token()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder();
        var verzoek = Voorbeeld.VerzoekOmToewijzing();
        folder.Write("in/verzoek.xml", BerichtWriter.Write(verzoek, SchemaSet.Embedded));
        await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "verwerk", folder["in"], "--op-datum", "2026-03-17", "--database", database.ConnectionString);

        using var stop = new StopSignal();
        await using var shown = new StringWriter();
        var both = TextWriter.Synchronized(shown);
        var running = BerichtenApp.RunAsync(
            ["monitor", "--poort", FreePort(), "--op-datum", "2026-03-18", "--database", database.ConnectionString],
            new Terminal
            {
                Out = both,
                RawOut = Stream.Null,
                Error = both,
                OpenInput = () => Stream.Null,
                OutIsTerminal = false,
                ErrorIsTerminal = false,
                Environment = _ => null,
                Clock = TimeProvider.System,
                WorkingFolder = folder.Path,
            },
            stop);
        var addresses = await AddressesAsync(() =>
        {
            // A synchronized writer locks itself.
            lock (both)
                return shown.ToString();
        });

        using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() });
        var open = addresses.First(address => !address.Contains("token", StringComparison.OrdinalIgnoreCase) && !address.Contains('?', StringComparison.Ordinal));
        var withToken = addresses.First(address => address != open);
        Assert.Contains("&lt;5", await client.GetStringAsync(new Uri(open)), StringComparison.Ordinal);
        using (var refused = await client.GetAsync(new Uri(new Uri(open), "/werklijst/direct-toekennen")))
            Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        var list = await client.GetStringAsync(new Uri(withToken));
        list += await client.GetStringAsync(new Uri(new Uri(open), "/werklijst/tenzij")) + await client.GetStringAsync(new Uri(new Uri(open), "/werklijst/direct-toekennen"));
        Assert.Contains(verzoek.Client!.AangevraagdeProducten[0].ReferentieAanbieder, list, StringComparison.Ordinal);
        Assert.DoesNotContain(verzoek.Client.Bsn, list, StringComparison.Ordinal);

        stop.Request();
        Assert.Equal(0, await running.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [GeneratedRegex("http://[^ \\r\\n]+", RegexOptions.None, 1_000)]
    private static partial Regex Address();

    private static async Task<List<string>> AddressesAsync(Func<string> shown)
    {
        for (var i = 0; i < 600; i++)
        {
            var found = Address().Matches(shown()).Select(match => match.Value.TrimEnd('.')).ToList();
            if (found.Count >= 2)
                return found;
            await Task.Delay(50);
        }

        throw new TimeoutException(shown());
    }

    private static string FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
