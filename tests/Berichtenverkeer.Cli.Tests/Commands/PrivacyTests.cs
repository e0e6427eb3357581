using System.Text.RegularExpressions;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Generator;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary>A night with faults of every kind, and everything that a user or an administrator gets to see of it: no Bsn in any of it.</summary>
[Collection(PostgresTests.Name)]
public sealed partial class PrivacyTests(PostgresFixture postgres)
{
    [Fact]
    public async Task No_bsn_of_a_night_reaches_screen_json_or_server_log()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder();
        Night.Write(folder.Path, new RegionOptions { Gemeenten = 3, Clienten = 40, Seed = 21, Berichten = 300, Fouten = FoutenPlan.Elk(2) });
        var messages = folder[Night.MessagesFolder];
        string[][] commands =
        [
            ["valideer", messages], ["valideer", messages, "--json"],
            ["verwerk", messages], ["verwerk", messages, "--json"],
            ["status"], ["status", "--run", "1"], ["status", "--run", "1", "--json"],
            ["quarantaine", "lijst"], ["quarantaine", "lijst", "--json"], ["quarantaine", "herstel", "1"],
            .. Enumerable.Range(1, 40).Select(number => new[] { "toon", $"{number}", "--info" }),
        ];

        var shown = new List<string>();
        foreach (var command in commands)
        {
            var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, command[0] == "valideer" ? command : [.. command, "--database", database.ConnectionString]);
            Assert.NotEqual(2, run.ExitCode);
            shown.Add(run.Out + run.Error);
        }

        shown.Add(await File.ReadAllTextAsync(Path.Combine(postgres.StateFolder, "postgres", "server.log")));
        Assert.True(await CountClientsAsync(database) > 20);
        Assert.DoesNotContain(shown.SelectMany(text => NineDigits().Matches(text)), match => TestBsn.PassesElevenTest(match.Value));
    }

    private static async Task<long> CountClientsAsync(TestDatabase database)
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new Npgsql.NpgsqlCommand("select count(distinct bsn) from kern.client", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [GeneratedRegex("(?<![0-9a-f])99[0-9]{7}(?![0-9a-f])", RegexOptions.None, 1_000)]
    private static partial Regex NineDigits();
}
