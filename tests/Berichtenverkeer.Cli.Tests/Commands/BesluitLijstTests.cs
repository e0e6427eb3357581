using System.Security.Cryptography;
using System.Text;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary>Lists about clients, from file to database: nobody can be found in the database without the key, which is not in it.</summary>
[Collection(PostgresTests.Name)]
public sealed class BesluitLijstTests(PostgresFixture postgres)
{
    private const string Bsn = "999900006";

    private static readonly (string Soort, string Domein, string Text)[] Lists =
    [
        ("woonplaatsen", "jw", $"bsn;gemeente;van;tot\n{Bsn};0037;2026-01-01;\n"),
        ("beschikkingen", "jw", $"nummer;bsn;ingangsdatum\n12;{Bsn};2026-01-01\n"),
        ("pgb", "wmo", $"bsn;categorie;code;van;tot\n{Bsn};01;;2026-01-01;\n"),
        ("wlz", "wmo", $"bsn;van;tot\n{Bsn};2026-01-01;\n"),
        ("aandacht", "jw", "aanbieder;van;tot\n98000001;2026-01-01;\n"),
        ("plafonds", "jw", "aanbieder;bedrag;van;tot\n98000001;100000,00;2026-01-01;2026-12-31\n"),
        ("landelijk", "jw", "categorie;code;van;tot\n55;;;\n"),
    ];

    private static Task<CommandRun> Run(TestDatabase database, TempFolder folder, params string[] arguments) => Support.Cli.RunAsync(
        new Situation { WorkingFolder = folder.Path }, [.. arguments, "--database", database.ConnectionString, "--state", folder["staat"]]);

    private static Task<CommandRun> LoadAsync(TestDatabase database, TempFolder folder, string soort, string domein) =>
        Run(database, folder, "lijst", "laad", soort, folder[$"{soort}.csv"], "--gemeente", "0037", "--domein", domein);

    private static async Task<List<string>> TextsAsync(TestDatabase database)
    {
        var texts = new List<string>();
        await using var connection = await database.Administrator.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            """
            select format('select t::text from %I.%I t', schemaname, tablename) from pg_tables
            where schemaname in ('bron', 'kern', 'ref') and (schemaname, tablename) <> ('kern', 'client')
            """,
            connection);
        var queries = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                queries.Add(reader.GetString(0));
        }

        foreach (var query in queries)
        {
            await using var rows = await new NpgsqlCommand(query, connection).ExecuteReaderAsync();
            while (await rows.ReadAsync())
                texts.Add(rows.GetString(0));
        }

        return texts;
    }

    [Fact]
    public async Task Every_kind_is_loaded_and_no_bsn_or_guessable_hash_of_it_comes_into_the_database()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder();
        foreach (var (soort, domein, text) in Lists)
        {
            var run = await LoadAsync(database, folder.Write($"{soort}.csv", text), soort, domein);
            Assert.Equal((0, true), (run.ExitCode, run.Lines[0].StartsWith($"{soort}.csv: 1 regel geladen als lijst ", StringComparison.Ordinal)));
            Assert.DoesNotContain(Bsn, run.Out + run.Error, StringComparison.Ordinal);
        }

        var json = await Run(database, folder, "lijst", "--json");
        Assert.Equal(Lists.Select(list => list.Soort).Reverse(), json.Json.SkipLast(1).Select(list => list.GetProperty("lijst").GetString()));

        var texts = await TextsAsync(database);
        Assert.Contains(texts, text => text.Contains("woonplaatsen.csv", StringComparison.Ordinal));
        string[] secrets =
        [
            Bsn, .. Lists.Where(list => list.Text.Contains(Bsn, StringComparison.Ordinal)).Select(list => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.Text)))),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Bsn))),
            .. Directory.GetFiles(folder["staat/sleutels"]).Select(file => Convert.ToHexStringLower(File.ReadAllBytes(file))),
        ];
        Assert.Equal(8, secrets.Length);
        Assert.All(secrets, secret => Assert.DoesNotContain(texts, text => text.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Keys_stand_in_the_state_folder_or_where_the_settings_say()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("woonplaatsen.csv", Lists[0].Text);
        await LoadAsync(database, folder, "woonplaatsen", "jw");
        Assert.Equal([folder["staat/sleutels/pseudoniem-lijsten-jw.key"]], Directory.GetFiles(folder["staat/sleutels"]));

        folder.Write("berichtenverkeer.json", """{ "mappen": { "sleutels": "kluis" } }""");
        await LoadAsync(database, folder, "woonplaatsen", "jw");
        Assert.Equal([folder["kluis/pseudoniem-lijsten-jw.key"]], Directory.GetFiles(folder["kluis"]));
    }

    [Fact]
    public async Task Night_does_not_begin_when_a_list_was_made_with_another_key()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("woonplaatsen.csv", Lists[0].Text).Write("in/leeg.txt", "niets");
        Assert.Equal(0, (await LoadAsync(database, folder, "woonplaatsen", "jw")).ExitCode);
        Assert.NotEqual(3, (await Run(database, folder, "verwerk", folder["in"])).ExitCode);
        var key = folder["staat/sleutels/pseudoniem-lijsten-jw.key"];
        File.Move(key, folder["weg"]);

        var without = await Run(database, folder, "verwerk", folder["in"]);
        Assert.Equal(3, without.ExitCode);
        Assert.Contains("De lijst woonplaatsen (nummer 1) is gemaakt met een andere sleutel", without.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await LoadAsync(database, folder, "woonplaatsen", "jw")).ExitCode);
        Assert.NotEqual(3, (await Run(database, folder, "verwerk", folder["in"])).ExitCode);
        File.Move(folder["weg"], key, overwrite: true);
        Assert.Contains("(nummer 2)", (await Run(database, folder, "verwerk", folder["in"])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wlz_list_for_the_jw_is_refused_before_the_file_is_read()
    {
        using var folder = new TempFolder();
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "lijst", "laad", "wlz", "er-is-niets.csv", "--gemeente", "0037", "--domein", "jw");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("Een lijst met Wlz-indicaties mag alleen voor de Wmo: voor de Jeugdwet is toetsing aan het Wlz-register niet toegestaan. Er is niets geladen.\n", run.Error);
    }

    [Fact]
    public async Task Wrong_file_loads_nothing_and_makes_no_key()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("wlz.csv", "bsn\n999900007\n999900006\n12\n");
        var run = await LoadAsync(database, folder, "wlz", "wmo");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("wlz.csv, regel 2: in kolom bsn", run.Error, StringComparison.Ordinal);
        Assert.Contains("wlz.csv, regel 4: in kolom bsn", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["staat/sleutels"]));
        Assert.Empty((await Run(database, folder, "lijst")).Out);
    }

    [Fact]
    public async Task Name_of_a_file_that_says_who_is_in_it_is_refused()
    {
        using var folder = new TempFolder().Write($"lijst {Bsn}.csv", Lists[0].Text);
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "lijst", "laad", "woonplaatsen", folder[$"lijst {Bsn}.csv"], "--gemeente", "0037", "--domein", "jw");
        Assert.Equal((2, "In de naam van het bestand lijkt een BSN te staan. Geef het bestand een andere naam.\n"), (run.ExitCode, run.Error));
    }
}
