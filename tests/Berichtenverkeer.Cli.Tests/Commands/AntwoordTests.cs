using System.Text;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary><c>berichten antwoord</c> as its user runs it, on a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class AntwoordTests(PostgresFixture postgres)
{
    private const string Direct = "{ \"antwoord\": { \"standaard\": \"proef\", \"306\": \"direct\" } }";
    private const string NaVrijgave = "{ \"antwoord\": { \"306\": \"na-vrijgave\" } }";

    [Fact]
    public async Task On_proef_an_answer_is_shown_and_not_written()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("in/goed.xml", Messages.Good()).Write("leeg.json", "{}");
        await RunAsync(database, "verwerk", folder["in"], "--config", folder["leeg.json"]);

        var shown = await RunAsync(database, "antwoord", "--naar", folder["uit"], "--config", folder["leeg.json"]);

        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("JW306", shown.Out, StringComparison.Ordinal);
        Assert.Contains("proef", shown.Out, StringComparison.Ordinal);
        Assert.Contains("\"antwoord\"", shown.Error, StringComparison.Ordinal);
        Assert.Empty(FilesIn(folder["uit"]));
    }

    [Fact]
    public async Task A_direct_answer_is_written_once_and_again_with_the_same_bytes_when_asked()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("in/goed.xml", Messages.Good()).Write("direct.json", Direct);
        await RunAsync(database, "verwerk", folder["in"], "--config", folder["direct.json"]);

        var written = await RunAsync(database, "antwoord", "--naar", folder["uit"], "--config", folder["direct.json"]);
        var file = Assert.Single(FilesIn(folder["uit"]));
        var bytes = await File.ReadAllBytesAsync(file);
        var nothing = await RunAsync(database, "antwoord", "--naar", folder["uit2"], "--config", folder["direct.json"]);
        var again = await RunAsync(database, "antwoord", "--naar", folder["uit3"], "--opnieuw", "--config", folder["direct.json"]);

        Assert.Equal(0, written.ExitCode);
        Assert.Matches("^JW306_0037_98000001_[0-9A-Z]{12}\\.xml$", Path.GetFileName(file));
        Assert.Contains("<ns:Identificatie>", Encoding.UTF8.GetString(bytes).Replace("basis:", "ns:", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(Messages.Bsn, Encoding.UTF8.GetString(bytes) + Path.GetFileName(file) + written.Out + written.Error, StringComparison.Ordinal);
        Assert.Equal(0, nothing.ExitCode);
        Assert.Empty(FilesIn(folder["uit2"]));
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Assert.Single(FilesIn(folder["uit3"]))));
    }

    [Fact]
    public async Task After_a_night_an_answer_waits_until_it_is_released()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("in/goed.xml", Messages.Good()).Write("later.json", NaVrijgave);
        await RunAsync(database, "verwerk", folder["in"], "--config", folder["later.json"]);

        await RunAsync(database, "antwoord", "--naar", folder["uit"], "--config", folder["later.json"]);
        var before = FilesIn(folder["uit"]).Length;
        await RunAsync(database, "antwoord", "--naar", folder["uit"], "--vrijgeven", "--vorm", "zip", "--config", folder["later.json"]);

        Assert.Equal(0, before);
        Assert.Equal("JW306_0037_run1_001.zip", Path.GetFileName(Assert.Single(FilesIn(folder["uit"]))));
    }

    private static string[] FilesIn(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder) : [];

    private static Task<CommandRun> RunAsync(TestDatabase database, params string[] args) =>
        Support.Cli.RunAsync(new Situation(), [.. args, "--database", database.ConnectionString]);
}
