using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Monitor;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests.Monitor;

/// <summary>Who logs in as a reader of the monitor gets counts of his own gemeenten, and nothing else whatever he tries.</summary>
[Collection(PostgresTests.Name)]
public sealed class MonitorRolTests(PostgresFixture postgres)
{
    private const string Lezer = "lezer_van_monitor";
    private const string Analist = "analist_van_monitor";

    private static Verzoek[] Region =>
    [
        .. Enumerable.Range(1, 30).Select(i => new Verzoek { BerichtId = i, Client = i }),
        .. Enumerable.Range(101, 50).Select(i => new Verzoek { BerichtId = i, Client = i, Gemeente = "0034" }),
    ];

    [Fact]
    public async Task A_reader_counts_his_own_gemeenten_only()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Region);
        var lezer = BronOf(await monitor.LoginAsync(Lezer, "berichten_monitor", "0014"));

        Assert.Equal(30, (await lezer.CijfersAsync(MonitorCase.Filter, CancellationToken.None)).Tegels.Beoordeeld.Waarde);
        Assert.Equal(0, (await lezer.CijfersAsync(MonitorCase.Filter with { Gemeente = "0034" }, CancellationToken.None)).Tegels.Beoordeeld.Waarde);
        Assert.Equal(["0014"], (await lezer.CijfersAsync(MonitorCase.Filter, CancellationToken.None)).Keuzes.Gemeenten.Select(k => k.Code));
        Assert.Equal(80, (await monitor.Bron.CijfersAsync(MonitorCase.Filter, CancellationToken.None)).Tegels.Beoordeeld.Waarde);
    }

    [Fact]
    public async Task A_reader_without_gemeente_counts_nothing()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Region);
        var source = await monitor.LoginAsync("niemand_van_monitor", "berichten_monitor");

        Assert.Equal(0, (await BronOf(source).CijfersAsync(MonitorCase.Filter, CancellationToken.None)).Tegels.Beoordeeld.Waarde);
        Assert.Equal(0L, await AskAsync<long>(source, "select count(*) from monitor.gt_telling_dag"));
    }

    [Fact]
    public async Task A_reader_may_select_no_table_and_no_view_but_the_counts()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Region);
        var source = await monitor.LoginAsync(Lezer, "berichten_monitor", "0014");
        var relations = await AskAsync<string[]>(source, """
            select array_agg(format('%I.%I', n.nspname, c.relname)) from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('bron', 'kern', 'ref', 'monitor') and c.relkind in ('r', 'v', 'm', 'p', 'f')
            """);
        Assert.True(relations.Length > 60);
        string[] allowed = ["monitor.gt_telling_dag", "monitor.gt_tenzij_dag", "monitor.gt_overlap", "monitor.gt_doorlooptijd", "monitor.gt_open"];

        var open = new List<string>();
        foreach (var relation in relations)
        {
            if (await ErrorAsync(source, $"select 1 from {relation} limit 1") is null)
                open.Add(relation);
        }

        Assert.Equal(allowed.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("update ref.monitor_instelling set drempel = 1")]
    [InlineData("insert into ref.toegang values (session_user, '0034')")]
    [InlineData("set role berichten_monitor_eigenaar")]
    [InlineData("set role berichten_verwerker")]
    [InlineData("set role berichten_analist")]
    [InlineData("set session authorization berichten_verwerker")]
    [InlineData("create temporary table t (x int)")]
    [InlineData("create function pg_temp.f() returns int language sql return 1")]
    [InlineData("create function monitor.f() returns int language sql return 1")]
    [InlineData("create operator monitor.= (leftarg = text, rightarg = text, function = texteq)")]
    [InlineData("select kern.gt_feit_bijwerken('0014', 'jw')")]
    [InlineData("select * from monitor.gt_rijen('{}', 1)")]
    [InlineData("select monitor.gt_bepalingen_deel('{}', '{}', 1, true)")]
    [InlineData("select * from monitor.gt_besluit")]
    [InlineData("alter function monitor.gt_cijfers security invoker")]
    [InlineData("copy monitor.gt_telling_dag to program 'cat'")]
    public async Task A_reader_is_refused(string sql)
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Region);
        var source = await monitor.LoginAsync(Lezer, "berichten_monitor", "0014");

        var error = await ErrorAsync(source, sql);

        Assert.NotNull(error);
        Assert.StartsWith("42", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_path_of_the_reader_changes_nothing()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Region);
        var source = await monitor.LoginAsync(Lezer, "berichten_monitor", "0014");

        var beoordeeld = await AskAsync<int>(source, "set search_path = monitor, public; set role none; select (monitor.gt_cijfers('2026-01-01', '2026-06-30') #>> '{tegels,beoordeeld}')::int");

        Assert.Equal(30, beoordeeld);
    }

    [Fact]
    public async Task Days_are_suppressed_too()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, [.. Region, .. Enumerable.Range(200, 4).Select(i => new Verzoek { BerichtId = i, Client = i, Bepalingen = ["TZ3"] })]);
        var source = await monitor.LoginAsync(Lezer, "berichten_monitor", "0014");

        Assert.Equal(30L, await AskAsync<long>(source, "select aantal from monitor.gt_telling_dag where besluit = 'administratief'"));
        Assert.True(await AskAsync<bool>(source, "select aantal is null from monitor.gt_telling_dag where besluit = 'tenzij'"));
        Assert.True(await AskAsync<bool>(source, "select aantal is null from monitor.gt_tenzij_dag where bepaling = 'TZ3'"));
        Assert.Equal(25L, await AskAsync<long>(source, "select count(*) from monitor.gt_overlap"));
    }

    [Fact]
    public async Task An_analist_gets_rows_under_pseudonym_of_his_own_gemeenten()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Region);
        await monitor.ExecuteAsync("""
            insert into kern.client (gemeente, domein, client_id, versie, bsn, geslachtsnaam, gegevens_dagtekening, bericht_id, bekend_door_run)
            values ('0014', 'jw', 1, 1, '999990007', 'Geheim', '2026-01-01', 1, 1), ('0014', 'jw', 1, 2, '999990019', 'Geheim', '2026-01-01', 1, 1), ('0014', 'jw', 2, 1, '999990020', 'Geheim', '2026-01-01', 1, 1)
            """);
        var key = new ClientPseudoniem(new byte[32]);
        await using (var connection = await monitor.Database.Writer.OpenConnectionAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await FeitenBijwerker.BijwerkenAsync(connection, new("0014", Standard.Domein.Jw), key, CancellationToken.None);
            await FeitenBijwerker.BijwerkenAsync(connection, new("0014", Standard.Domein.Jw), key, CancellationToken.None);
            await transaction.CommitAsync();
        }

        var source = await monitor.LoginAsync(Analist, "berichten_analist", "0014");

        Assert.Equal(30L, await AskAsync<long>(source, "select count(*) from monitor.gt_besluit"));
        // Of the others no Bsn is known.
        Assert.Equal(2L, await AskAsync<long>(source, "select count(client) from monitor.gt_besluit"));
        Assert.Equal(1L, await AskAsync<long>(source, $"select count(*) from monitor.gt_besluit where client = '\\x{Convert.ToHexStringLower(key.Of(Standard.Domein.Jw, "999990019"))}' and sleutel_id = '{key.KeyId}'"));
        Assert.Equal(0L, await AskAsync<long>(source, "select count(*) from monitor.gt_besluit b where b::text ~ '99999|GEHEIM|Geheim'"));
        Assert.NotNull(await ErrorAsync(source, "select 1 from kern.gt_besluit"));
        Assert.NotNull(await ErrorAsync(source, "select 1 from kern.client_pseudoniem"));
    }

    [Fact]
    public async Task Reading_leaves_the_connection_of_the_engine_as_it_was()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Region);

        await BronOf(monitor.Database.Writer).CijfersAsync(MonitorCase.Filter, CancellationToken.None);

        Assert.Equal("berichten_verwerker", await AskAsync<string>(monitor.Database.Writer, "select current_user::text"));
    }

    private static MonitorBron BronOf(NpgsqlDataSource source) =>
        new(source, PostgresResilience.Create(new() { Retries = 1, Delay = TimeSpan.FromMilliseconds(1) }, TimeProvider.System));

    private static async Task<T> AskAsync<T>(NpgsqlDataSource source, string sql)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<string?> ErrorAsync(NpgsqlDataSource source, string sql)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteScalarAsync();
            return null;
        }
        catch (PostgresException exception)
        {
            return exception.SqlState;
        }
    }
}
