using System.Text;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary>A night from folder to database and back, on a real server.</summary>
[Collection(PostgresTests.Name)]
public sealed class NightTests(PostgresFixture postgres)
{
    private static TempFolder Mixed() => new TempFolder()
        .Write("in/1-kapot.xml", Messages.Broken)
        .Write("in/2-vreemd.xml", Messages.Foreign)
        .Write("in/3-release.xml", Messages.UnknownRelease)
        .Write("in/4-dtd.xml", Messages.DtdBomb)
        .Write("in/5-goed.xml", Messages.Good());

    [Fact]
    public async Task A_night_agrees_with_the_database_and_a_second_time_is_skipped()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = Mixed();

        var first = await Run(database, "verwerk", folder["in"], "--json", "--op-datum", "2026-05-06");
        var again = await Run(database, "verwerk", folder["in"], "--json", "--op-datum", "2026-05-07");

        Assert.Equal(4, first.ExitCode);
        Assert.Equal("2026-05-06", first.Summary.GetProperty("op_datum").GetString());
        foreach (var count in first.Summary.GetProperty("per_uitkomst").EnumerateObject())
            Assert.Equal(await CountAsync(database, $"select count(*) from bron.aanbieding_uitkomst where run_id = 1 and uitkomst = '{count.Name}'"), count.Value.GetInt64());
        Assert.Equal(5, first.Summary.GetProperty("per_bericht").EnumerateArray().Sum(row => row.GetProperty("aantal").GetInt32()));
        Assert.Equal(1, await CountAsync(database, "select count(*) from kern.start_product"));
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(5, again.Summary.GetProperty("per_uitkomst").GetProperty("overgeslagen").GetInt32());
        Assert.Equal("al ontvangen op 06-05-2026", await TextAsync(database, "select tekst from bron.aanbieding where run_id = 2 and herkomst like '%5-goed.xml'"));
    }

    [Fact]
    public async Task The_summary_is_Dutch_and_says_what_to_do_next()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = Mixed();

        var run = await Run(database, "verwerk", folder["in"], "--op-datum", "2026-05-06");

        Assert.Contains("Run 1 (verwerk), op datum 06-05-2026", run.Out, StringComparison.Ordinal);
        Assert.Contains("= geaccepteerd    1", run.Out, StringComparison.Ordinal);
        Assert.Contains("berichten quarantaine lijst", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Messages.Bsn, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Toon_gives_the_payload_back_byte_for_byte()
    {
        await using var database = await postgres.NewDatabaseAsync();
        var payload = Encoding.UTF8.GetBytes(Messages.Good().Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n");
        using var folder = new TempFolder().Write("goed.xml", payload);
        await Run(database, "verwerk", folder.Path);

        var shown = await Run(database, "toon", "1");
        var info = await Run(database, "toon", "1", "--info");
        var unknown = await Run(database, "toon", "99");

        Assert.Equal(0, shown.ExitCode);
        Assert.Equal(payload, shown.RawOut);
        Assert.Contains("JW305 (3.2)", info.Out, StringComparison.Ordinal);
        Assert.Contains("0037 Stadskanaal", info.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Messages.Bsn, info.Out, StringComparison.Ordinal);
        Assert.Equal(2, unknown.ExitCode);
    }

    [Fact]
    public async Task The_findings_of_a_rejected_message_can_be_seen_later()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("kapot.xml", Messages.Broken);
        var night = await Run(database, "verwerk", folder.Path);

        var problems = await Run(database, "status", "--run", "1");
        var info = await Run(database, "toon", "1", "--info");

        Assert.Equal(1, night.ExitCode);
        Assert.Matches(@"kapot\.xml\(\d+,\d+\): afgekeurd: XSD03 .* \[bericht 1\]", problems.Out);
        Assert.Matches(@"kapot\.xml\(\d+,\d+\): XSD03 ", info.Out);
    }

    [Fact]
    public async Task A_case_is_found_by_each_of_its_keys_and_shown_without_Bsn()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("goed.xml", Messages.Good().Replace("<b:Product>", "<b:ToewijzingNummer>10001</b:ToewijzingNummer><b:Product>", StringComparison.Ordinal));
        await Run(database, "verwerk", folder.Path);

        var byIdentificatie = await Run(database, "zoek", "--identificatie", "START-1", "--json");
        var byBsn = await Run(database, new Situation { Input = Encoding.UTF8.GetBytes(Messages.Bsn + "\n") }, "zoek", "--bsn-stdin", "--json");
        var text = await Run(database, new Situation { Input = Encoding.UTF8.GetBytes(Messages.Bsn) }, "zoek", "--bsn-stdin");
        var nothing = await Run(database, "zoek", "--referentie", "BESTAAT-NIET");
        var wrong = await Run(database, new Situation { Input = Encoding.UTF8.GetBytes("12345") }, "zoek", "--bsn-stdin");

        foreach (var found in new[] { byIdentificatie, byBsn })
        {
            var line = found.Json[^2];
            Assert.Equal("verloop", line.GetProperty("soort").GetString());
            Assert.StartsWith("Start per 02-03-2026", line.GetProperty("wat").GetString(), StringComparison.Ordinal);
            Assert.Equal(1, line.GetProperty("bericht_id").GetInt64());
            Assert.DoesNotContain(Messages.Bsn, found.Out, StringComparison.Ordinal);
        }

        Assert.Contains("toewijzing 10001", text.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Messages.Bsn, text.Out + text.Error, StringComparison.Ordinal);
        Assert.Equal(0, nothing.ExitCode);
        Assert.Contains("Niets gevonden", nothing.Error, StringComparison.Ordinal);
        Assert.Equal(2, wrong.ExitCode);
        Assert.DoesNotContain("12345", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_over_a_limit_is_restored_with_a_wider_one()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("in/goed.xml", Messages.Good())
            .Write("krap.json", "{ \"grenzen\": { \"bytesPerTekst\": 8 } }");

        var night = await Run(database, "verwerk", folder["in"], "--config", folder["krap.json"], "--op-datum", "2026-05-06");
        var list = await Run(database, "quarantaine", "lijst", "--json");
        var still = await Run(database, "quarantaine", "herstel", "--alle", "--config", folder["krap.json"]);
        var restored = await Run(database, "quarantaine", "herstel", "2", "--op-datum", "2026-05-09", "--json");
        var empty = await Run(database, "quarantaine", "lijst", "--json");

        Assert.Equal(4, night.ExitCode);
        Assert.Equal("grens", list.Json[0].GetProperty("reden").GetString());
        Assert.Equal(4, still.ExitCode);
        Assert.Equal(0, restored.ExitCode);
        Assert.Equal(1, restored.Summary.GetProperty("per_uitkomst").GetProperty("geaccepteerd").GetInt32());
        Assert.Equal(0, empty.Summary.GetProperty("regels").GetInt32());
        Assert.Equal(1, await CountAsync(database, "select count(*) from kern.start_product"));
        Assert.Equal(1, await CountAsync(database, "select count(*) from kern.bericht where op_datum = '2026-05-06'"));
        Assert.Equal(1, await CountAsync(database, "select count(*) from bron.aanbieding_uitkomst where uitkomst = 'geaccepteerd'"));
        Assert.Equal(0, await CountAsync(database, "select count(*) from bron.run where fase <> 'gesloten'"));
    }

    [Fact]
    public async Task Interrupted_is_130_and_the_same_command_does_the_work()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = Mixed();

        var stopped = await Run(database, new Situation { Stopped = true }, "verwerk", folder["in"]);
        var again = await Run(database, "verwerk", folder["in"], "--json");

        Assert.Equal(130, stopped.ExitCode);
        Assert.Contains("opnieuw", stopped.Error, StringComparison.Ordinal);
        Assert.Equal(4, again.ExitCode);
        Assert.Equal(1, again.Summary.GetProperty("per_uitkomst").GetProperty("geaccepteerd").GetInt32());
    }

    [Fact]
    public async Task Historie_is_a_run_of_its_own_kind()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("goed.xml", Messages.Good());

        var run = await Run(database, "verwerk", "--historie", folder.Path, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("historie", run.Summary.GetProperty("run_soort").GetString());
        Assert.Equal(1, await CountAsync(database, "select count(*) from bron.run where soort = 'historie'"));
    }

    [Fact]
    public async Task Status_shows_the_runs_with_the_newest_first()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = Mixed();
        var before = await Run(database, "status");
        await Run(database, "verwerk", folder["in"]);
        await Run(database, "verwerk", folder["in"]);

        var run = await Run(database, "status", "--json");

        Assert.Contains("Er is nog niets verwerkt", before.Error, StringComparison.Ordinal);
        Assert.Equal([2, 1], run.Json.Take(2).Select(line => line.GetProperty("run_id").GetInt32()));
        Assert.Equal(0, run.Summary.GetProperty("niet_afgemaakt").GetInt32());
    }

    [Fact]
    public async Task Without_database_option_the_private_cluster_is_prepared_by_itself()
    {
        using var folder = Mixed();

        var night = await Support.Cli.RunAsync("verwerk", folder["in"], "--state", postgres.StateFolder);
        var status = await Support.Cli.RunAsync("db", "status", "--state", postgres.StateFolder, "--json");

        var psql = await Support.Cli.RunAsync("db", "status", "--state", postgres.StateFolder, "--psql");

        Assert.StartsWith("psql -h ", Assert.Single(psql.Lines), StringComparison.Ordinal);
        Assert.Equal(4, night.ExitCode);
        Assert.True(status.Summary.GetProperty("bij").GetBoolean());
    }

    [Fact]
    public async Task A_database_that_was_not_prepared_is_5_and_says_how()
    {
        await using var database = await postgres.NewEmptyDatabaseAsync();

        var before = await Run(database, "status");
        var migrated = await Run(database, "db", "migreer");
        var after = await Run(database, "status");

        Assert.Equal(5, before.ExitCode);
        Assert.Contains("berichten db migreer", before.Error, StringComparison.Ordinal);
        Assert.Equal(0, migrated.ExitCode);
        Assert.Equal(0, after.ExitCode);
    }

    [Fact]
    public async Task A_password_on_the_command_line_is_wrong_use_and_not_repeated()
    {
        var run = await Support.Cli.RunAsync("status", "--database", "Host=x;Database=y;Password=geheim123");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("geheim123", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_away_is_5_without_a_stack_trace()
    {
        var run = await Support.Cli.RunAsync("db", "status", "--database", "Host=/bestaat/niet;Database=y;Username=z");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("niet (meer) bereikbaar", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> Run(TestDatabase database, params string[] arguments) => Run(database, new Situation(), arguments);

    private static Task<CommandRun> Run(TestDatabase database, Situation situation, params string[] arguments) =>
        Support.Cli.RunAsync(situation, [.. arguments, "--database", database.ConnectionString]);

    private static async Task<long> CountAsync(TestDatabase database, string sql)
    {
        await using var command = database.Administrator.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<string?> TextAsync(TestDatabase database, string sql)
    {
        await using var command = database.Administrator.CreateCommand(sql);
        return (string?)await command.ExecuteScalarAsync();
    }
}
