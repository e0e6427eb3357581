using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>Generated nights through the whole engine into a real PostgreSQL: what must always hold.</summary>
[Collection(PostgresTests.Name)]
public sealed class NightTests(PostgresFixture postgres)
{
    private const int Berichten = 400;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_message_of_a_night_ends_as_the_manifest_says(long seed)
    {
        using var night = new NightSet(seed, Berichten, FoutenPlan.Elk(1));
        await using var database = await postgres.NewDatabaseAsync();

        var result = await RunWithPastAsync(new Engine(database, night.Served), night, night.Folder);

        await AssertManifestAsync(night, database, line => line.Uitkomst, judged: true);
        Assert.Equal(NightManifest.Read(night.Manifest).Count, result.Summary!.Offered);
    }

    [Fact]
    public async Task A_clean_night_breaks_no_rule()
    {
        using var night = new NightSet(12, Berichten, FoutenPlan.Geen, weigeringen: false);
        await using var database = await postgres.NewDatabaseAsync();

        var summary = (await RunWithPastAsync(new Engine(database, night.Served), night, night.Folder)).Summary!;

        Assert.Empty(summary.TopCodes);
        Assert.Equal(summary.Offered, summary.PerUitkomst[Uitkomst.Geaccepteerd]);
    }

    [Fact]
    public async Task Every_message_that_the_gemeente_must_answer_has_one_answer()
    {
        using var night = new NightSet(13, Berichten, FoutenPlan.Geen);
        await using var database = await postgres.NewDatabaseAsync();

        await RunWithPastAsync(new Engine(database, night.Served), night, night.Folder);

        Assert.Equal(0, await CountAsync(database, """
            select count(*) from bron.bericht b join bron.run r using (run_id)
            where r.soort = 'verwerk' and right(b.bericht, 3) in ('305', '307', '315', '317') and b.uitkomst in ('geaccepteerd', 'afgekeurd')
              and (select count(*) from bron.antwoord a where a.heen_bericht_id = b.bericht_id) <> 1
            """));
        Assert.NotEqual(0, await CountAsync(database, "select count(*) from bron.antwoord"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Every_message_of_a_history_ends_as_its_answer_says(long seed)
    {
        using var night = NightSet.OfHistory(seed, 60, FoutenPlan.Elk(1), maanden: 30);
        await using var database = await postgres.NewDatabaseAsync();

        await new Engine(database, night.Served).RunAsync(night.Folder, RunSoort.Historie);

        await AssertManifestAsync(night, database, line => line.UitkomstHistorie, judged: false);
    }

    [Fact]
    public async Task The_five_outcomes_add_up_to_what_was_offered_and_agree_with_the_database()
    {
        using var night = new NightSet(5, Berichten, FoutenPlan.Elk(1));
        await using var database = await postgres.NewDatabaseAsync();

        var summary = (await new Engine(database, night.Served).RunAsync(night.Folder)).Summary!;

        Assert.Equal(summary.Offered, summary.PerUitkomst.Values.Sum());
        foreach (var uitkomst in UitkomstNames.All)
            Assert.Equal(summary.PerUitkomst.GetValueOrDefault(uitkomst), await CountAsync(database, $"select count(*) from bron.aanbieding_uitkomst where uitkomst = '{uitkomst.ToName()}'"));
        Assert.All(summary.PerUitkomst.Where(pair => pair.Key is Uitkomst.Afgekeurd or Uitkomst.Quarantaine or Uitkomst.Overgeslagen), pair => Assert.NotEqual(0, pair.Value));
    }

    [Fact]
    public async Task The_same_night_again_is_skipped_and_changes_nothing()
    {
        using var night = new NightSet(6, Berichten, FoutenPlan.Elk(1));
        await using var database = await postgres.NewDatabaseAsync();
        var engine = new Engine(database, night.Served);
        await engine.RunAsync(night.Folder);
        var before = await CanonicalDump.OfAsync(database.Writer);

        var again = (await engine.RunAsync(night.Repack(1))).Summary!;

        Assert.Equal(again.Offered, again.PerUitkomst[Uitkomst.Overgeslagen]);
        Assert.Equal(before, await CanonicalDump.OfAsync(database.Writer));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public async Task The_order_and_packing_of_a_night_do_not_matter(long seed)
    {
        using var night = new NightSet(seed, Berichten, FoutenPlan.Elk(1));
        await using var first = await postgres.NewDatabaseAsync();
        await using var second = await postgres.NewDatabaseAsync();
        await RunWithPastAsync(new Engine(first, night.Served), night, night.Repack(1));

        // One thread, nothing kept in memory, and day by day: every message is read again from the store.
        await RunWithPastAsync(new Engine(second, night.Served), night, night.Repack(2), new NightSettings { Parallelism = 1, MemoryBudget = 0, WorkCount = 1 });

        AssertSame(await CanonicalDump.OfAsync(first.Writer), await CanonicalDump.OfAsync(second.Writer));
    }

    [Fact]
    public async Task Broken_off_at_any_call_the_next_run_finishes_the_work()
    {
        using var night = new NightSet(10, 60, FoutenPlan.Elk(1));
        await using var whole = await postgres.NewDatabaseAsync();
        await new Engine(whole, night.Served).RunAsync(night.Folder);
        var expected = await CanonicalDump.OfAsync(whole.Writer);

        for (var at = 1; ; at += 5)
        {
            await using var database = await postgres.NewDatabaseAsync();
            // The broken-off process still lives here, so its lease has to run out: let that not take long.
            var engine = new Engine(database, night.Served, leaseSeconds: 0.3);
            var store = new BreakingStore(engine.Store, at);
            try
            {
                await engine.RunAsync(night.Folder, store: store);
            }
            catch (IOException) when (store.Broke)
            {
            }

            await engine.RunAsync(night.Folder);

            AssertSame(expected, await CanonicalDump.OfAsync(database.Writer));
            Assert.Equal(0, await CountAsync(database, "select count(*) from bron.run where fase <> 'gesloten'"));
            if (!store.Broke)
                break;
        }
    }

    [Fact]
    public async Task A_lane_that_breaks_down_stops_the_others_and_leaves_its_unit_to_the_next_run()
    {
        using var night = new NightSet(12, 60, FoutenPlan.Geen);
        await using var database = await postgres.NewDatabaseAsync();

        // Lanes that go on wait for the lease on that unit to end, and then finish it.
        var engine = new Engine(database, night.Served, leaseSeconds: 30);
        var store = new FirstChunkStore(engine.Store, () => throw new InvalidOperationException("Stuk."));

        await Assert.ThrowsAsync<InvalidOperationException>(() => engine.RunAsync(night.Folder, store: store));

        Assert.True(await CountAsync(database, "select count(*) from bron.eenheid where klaar_op is null") >= 1);
    }

    [Fact]
    public async Task A_request_to_stop_leaves_a_night_that_the_next_run_finishes()
    {
        using var night = new NightSet(11, Berichten, FoutenPlan.Geen);
        await using var whole = await postgres.NewDatabaseAsync();
        await new Engine(whole, night.Served).RunAsync(night.Folder);
        await using var database = await postgres.NewDatabaseAsync();
        var engine = new Engine(database, night.Served);
        using var stop = new CancellationTokenSource();
        var store = new FirstChunkStore(engine.Store, stop.CancelAsync);

        var interrupted = await engine.RunAsync(night.Folder, store: store, cancellationToken: stop.Token);
        var next = await engine.RunAsync(night.Folder);

        Assert.True(interrupted.Interrupted);
        Assert.Single(next.Recovered);
        AssertSame(await CanonicalDump.OfAsync(whole.Writer), await CanonicalDump.OfAsync(database.Writer));
    }

    /// <summary>The night, after the past that its rules look back on.</summary>
    private static async Task<NightResult> RunWithPastAsync(Engine engine, NightSet night, string folder, NightSettings? settings = null)
    {
        await engine.RunAsync(night.History, RunSoort.Historie);
        return await engine.RunAsync(folder, settings: settings);
    }

    private static async Task AssertManifestAsync(NightSet night, TestDatabase database, Func<NightManifest.Line, string> expected, bool judged)
    {
        var stored = await OutcomesAsync(database);
        var wrong = new List<string>();
        foreach (var line in NightManifest.Read(night.Manifest))
        {
            if (!stored.TryGetValue(line.Sha256, out var outcomes))
            {
                // What keeps no payload is known by where it came from.
                outcomes = stored.GetValueOrDefault("herkomst:" + line.Herkomst) ?? [];
            }

            var own = outcomes.Where(outcome => outcome.Reden != "al_ontvangen").ToList();
            var asExpected = outcomes.Count == line.Aanbiedingen
                && own.Count == 1
                && own[0].Uitkomst == expected(line)
                && (line.Reden is null || own[0].Reden == line.Reden)
                && (!judged || line.Codes.Order(StringComparer.Ordinal).SequenceEqual(own[0].Rules.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
                && (line.Code is null || expected(line) == "geaccepteerd" || own[0].Codes.Contains(line.Code, StringComparer.Ordinal));
            if (!asExpected)
                wrong.Add($"{line.Herkomst}: verwacht {expected(line)} {line.Reden}{line.Code}{string.Join(',', line.Codes)} ×{line.Aanbiedingen}, gekregen {string.Join(" / ", outcomes.Select(outcome => $"{outcome.Uitkomst} {outcome.Reden} [{string.Join(',', outcome.Codes)}]"))}");
        }

        Assert.Empty(wrong);
    }

    private static async Task<Dictionary<string, List<(string Uitkomst, string? Reden, string[] Codes, string[] Rules)>>> OutcomesAsync(TestDatabase database)
    {
        var result = new Dictionary<string, List<(string, string?, string[], string[])>>(StringComparer.Ordinal);
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            """
            select encode(a.sha256, 'hex'), a.herkomst, u.uitkomst, u.reden, a.bericht_id is not null,
                   coalesce((select array_agg(v.code) from bron.bevinding v where v.bericht_id = a.bericht_id), '{}'),
                   coalesce((select array_agg(v.code) from bron.bevinding v where v.bericht_id = a.bericht_id and not v.signaal and left(v.code, 2) in ('TR', 'CD', 'CS')), '{}')
            from bron.aanbieding a join bron.aanbieding_uitkomst u using (aanbieding_id)
            where a.run_id = (select max(run_id) from bron.run)
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var herkomst = reader.GetString(1);
            var key = reader.GetBoolean(4) ? reader.GetString(0) : "herkomst:" + herkomst[(herkomst.IndexOf("/berichten/", StringComparison.Ordinal) + "/berichten/".Length)..];
            if (!result.TryGetValue(key, out var outcomes))
                result.Add(key, outcomes = []);
            outcomes.Add((reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetString(3), reader.GetFieldValue<string[]>(5), reader.GetFieldValue<string[]>(6)));
        }

        return result;
    }

    private static void AssertSame(string expected, string actual)
    {
        if (expected == actual)
            return;
        var missing = expected.Split('\n').Except(actual.Split('\n'), StringComparer.Ordinal).Take(5);
        var extra = actual.Split('\n').Except(expected.Split('\n'), StringComparer.Ordinal).Take(5);
        Assert.Fail($"The databases know different things.\nonly expected:\n{string.Join('\n', missing)}\nonly actual:\n{string.Join('\n', extra)}");
    }

    private static async Task<long> CountAsync(TestDatabase database, string sql)
    {
        await using var connection = await database.Writer.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
