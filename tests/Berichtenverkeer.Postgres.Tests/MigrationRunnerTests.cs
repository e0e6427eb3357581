using Berichtenverkeer.Postgres.Migrations;
using Berichtenverkeer.TestSupport;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests;

[Collection(PostgresTests.Name)]
public sealed class MigrationRunnerTests
{
    private readonly PostgresFixture _postgres;

    public MigrationRunnerTests(PostgresFixture postgres) => _postgres = postgres;

    [Fact]
    public async Task Empty_database_gets_every_step_once()
    {
        await using var database = await _postgres.NewEmptyDatabaseAsync();
        var runner = new MigrationRunner(database.Administrator);
        var before = await runner.StatusAsync(CancellationToken.None);
        Assert.Empty(before.Applied);
        Assert.Equal(Migration.Embedded, before.Pending);
        Assert.False(before.IsCurrent);

        var first = await runner.MigrateAsync(CancellationToken.None);
        var second = await runner.MigrateAsync(CancellationToken.None);

        Assert.Equal(Migration.Embedded, first.Applied);
        Assert.Empty(second.Applied);
        var after = await runner.StatusAsync(CancellationToken.None);
        Assert.True(after.IsCurrent);
        Assert.Equal(Migration.Embedded.Select(m => (m.Version, m.Name, m.Checksum)), after.Applied.Select(m => (m.Version, m.Name, m.Checksum)));
    }

    [Fact]
    public async Task Migrators_that_come_together_do_not_clash()
    {
        await using var database = await _postgres.NewEmptyDatabaseAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(
            _ => new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None)));
        Assert.Equal(
            Migration.Embedded.Select(m => m.Version),
            results.SelectMany(result => result.Applied).Select(m => m.Version).Order());
    }

    [Fact]
    public async Task Two_databases_of_one_cluster_may_be_migrated_together()
    {
        await using var one = await _postgres.NewEmptyDatabaseAsync();
        await using var other = await _postgres.NewEmptyDatabaseAsync();
        var results = await Task.WhenAll(
            new MigrationRunner(one.Administrator).MigrateAsync(CancellationToken.None),
            new MigrationRunner(other.Administrator).MigrateAsync(CancellationToken.None));
        Assert.All(results, result => Assert.Equal(Migration.Embedded, result.Applied));
    }

    [Fact]
    public async Task Step_that_finds_a_role_changed_by_another_database_is_done_again()
    {
        await using var one = await _postgres.NewEmptyDatabaseAsync();
        await using var other = await _postgres.NewDatabaseAsync();
        await using var connection = await other.Administrator.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("alter role berichten_monitor set statement_timeout = '30s'", transaction: transaction);

        var migrating = new MigrationRunner(one.Administrator).MigrateAsync(CancellationToken.None);
        while (!migrating.IsCompleted && !await WaitsInAsync(one))
        {
            await Task.Delay(20);
        }

        Assert.False(migrating.IsCompleted);
        await transaction.CommitAsync();

        Assert.Equal(Migration.Embedded, (await migrating).Applied);
    }

    [Fact]
    public async Task Step_that_clashes_every_time_is_given_up()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await using var connection = await database.Administrator.OpenConnectionAsync();
        await connection.ExecuteAsync("create sequence public.poging; grant usage on sequence public.poging to berichten_eigenaar; grant usage on schema public to berichten_eigenaar");
        var runner = new MigrationRunner(database.Administrator, [.. Migration.Embedded, Next(
            "select nextval('public.poging'); do $$ begin raise exception 'botst' using errcode = 'XX000'; end $$")]);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => runner.MigrateAsync(CancellationToken.None));

        Assert.Contains("XX000", exception.Message, StringComparison.Ordinal);
        Assert.Equal(7, await connection.ExecuteScalarAsync<long>("select last_value from public.poging"));
    }

    [Fact]
    public async Task Applied_step_that_was_changed_is_refused()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        var last = Migration.Embedded[^1];
        Migration[] changed = [.. Migration.Embedded.SkipLast(1), new Migration(last.Version, last.Name, last.Sql + "-- gewijzigd\n"), Next("select 1")];
        var runner = new MigrationRunner(database.Administrator, changed);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => runner.MigrateAsync(CancellationToken.None));

        Assert.Contains($"Migratie {last.Version:0000}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(exception.Message, (await runner.StatusAsync(CancellationToken.None)).Problem);
        Assert.True((await new MigrationRunner(database.Administrator).StatusAsync(CancellationToken.None)).IsCurrent);
    }

    [Fact]
    public async Task Database_that_is_newer_than_the_tool_is_refused()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await new MigrationRunner(database.Administrator, [.. Migration.Embedded, Next("select 1")]).MigrateAsync(CancellationToken.None);

        var exception = await Assert.ThrowsAsync<MigrationException>(
            () => new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None));

        Assert.Contains("nieuwer dan dit programma", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_that_fails_leaves_no_trace()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        var runner = new MigrationRunner(database.Administrator, [.. Migration.Embedded, Next("create table kern.half (n int); select bestaat_niet from kern.half")]);

        var exception = await Assert.ThrowsAsync<MigrationException>(() => runner.MigrateAsync(CancellationToken.None));

        Assert.Contains("42703", exception.Message, StringComparison.Ordinal);
        await using var connection = await database.Administrator.OpenConnectionAsync();
        Assert.Null(await connection.ExecuteScalarAsync<string?>("select to_regclass('kern.half')::text"));
        Assert.Equal(Migration.Embedded.Count, (await runner.StatusAsync(CancellationToken.None)).Applied.Count);
    }

    [Fact]
    public async Task Later_steps_belong_to_the_owner_role_and_the_writer_may_write_them()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await new MigrationRunner(database.Administrator, [.. Migration.Embedded, Next(
            "create table kern.proef (id bigint generated always as identity, n int); alter table kern.proef enable row level security; " +
            "create view monitor.proef as select count(*) from kern.proef; alter view monitor.proef owner to berichten_monitor_eigenaar")])
            .MigrateAsync(CancellationToken.None);

        await using var administrator = await database.Administrator.OpenConnectionAsync();
        Assert.Equal("berichten_eigenaar", await administrator.ExecuteScalarAsync<string>(
            "select tableowner from pg_tables where schemaname = 'kern' and tablename = 'proef'"));
        await using (var writer = await database.Writer.OpenConnectionAsync())
        {
            Assert.Equal("berichten_verwerker", await writer.ExecuteScalarAsync<string>("select current_user"));
            await using (var copy = await writer.BeginBinaryImportAsync("copy kern.proef (n) from stdin (format binary)"))
            {
                await copy.WriteRowAsync(CancellationToken.None, 7);
                await copy.CompleteAsync();
            }

            Assert.Equal(7, await writer.ExecuteScalarAsync<int>("select n from kern.proef"));
            var refused = await Assert.ThrowsAsync<PostgresException>(() => writer.ExecuteAsync("create table kern.van_mij (n int)"));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }

        foreach (var reader in new[] { "berichten_backoffice", "berichten_analist", "berichten_monitor", "berichten_monitor_eigenaar" })
        {
            await administrator.ExecuteAsync($"set role {reader}");
            var refused = await Assert.ThrowsAsync<PostgresException>(() => administrator.ExecuteScalarAsync<int>("select n from kern.proef"));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }
    }

    [Fact]
    public async Task User_who_is_no_superuser_can_migrate_when_the_roles_exist()
    {
        await using var database = await _postgres.NewEmptyDatabaseAsync();
        await _postgres.ExecuteAsync(
            $"create role beheerder login; grant berichten_eigenaar, berichten_verwerker to beheerder; alter database {database.Name} owner to beheerder");
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = "beheerder", Pooling = false });
        var result = await new MigrationRunner(source).MigrateAsync(CancellationToken.None);
        Assert.Equal(Migration.Embedded, result.Applied);
    }

    [Fact]
    public async Task Public_has_no_right_on_any_schema_or_on_the_database()
    {
        await using var database = await _postgres.NewEmptyDatabaseAsync();
        await new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None);
        await using var connection = await database.Administrator.OpenConnectionAsync();
        Assert.Empty(await connection.QueryAsync<string>(
            """
            select nspname from pg_namespace, aclexplode(nspacl) as acl
            where acl.grantee = 0 and nspname in ('public', 'bron', 'kern', 'ref', 'monitor')
            union all
            select datname from pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) as acl
            where acl.grantee = 0 and datname = current_database()
            """));
    }

    [Fact]
    public async Task Roles_cannot_log_in()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await using var connection = await database.Administrator.OpenConnectionAsync();
        var roles = (await connection.QueryAsync<(string Name, bool Login, bool Super, bool Bypass)>(
            "select rolname, rolcanlogin, rolsuper, rolbypassrls from pg_roles where rolname like 'berichten\\_%' order by rolname")).ToList();
        Assert.Equal(
            ["berichten_analist", "berichten_backoffice", "berichten_eigenaar", "berichten_monitor", "berichten_monitor_eigenaar", "berichten_verwerker"],
            roles.Select(role => role.Name));
        Assert.All(roles, role => Assert.False(role.Login || role.Super));
        Assert.Equal("berichten_verwerker", Assert.Single(roles, role => role.Bypass).Name);
    }

    [Fact]
    public async Task Every_table_and_column_has_a_comment()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await using var connection = await database.Administrator.OpenConnectionAsync();
        Assert.Empty(await WithoutCommentAsync(connection));

        // The question itself can fail.
        await connection.ExecuteAsync("create table kern.stil (a int); comment on column kern.stil.a is 'x'; create table ref.half (b int); comment on table ref.half is 'x'");
        Assert.Equal(["kern.stil", "ref.half.b"], await WithoutCommentAsync(connection));
    }

    [Fact]
    public void Line_ends_do_not_change_a_checksum_and_text_does()
    {
        Assert.Equal(new Migration(1, "a", "select 1\nfrom x\n").Checksum, new Migration(1, "a", "select 1\r\nfrom x\r\n").Checksum);
        Assert.NotEqual(new Migration(1, "a", "select 1\n").Checksum, new Migration(1, "a", "select 2\n").Checksum);
    }

    private static async Task<bool> WaitsInAsync(TestDatabase database)
    {
        await using var connection = await database.Administrator.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<bool>(
            "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')");
    }

    private static Migration Next(string sql) => new(Migration.Embedded.Count + 1, "proef", sql);

    private static async Task<IReadOnlyList<string>> WithoutCommentAsync(NpgsqlConnection connection) => [.. await connection.QueryAsync<string>(
        """
        select t.table_schema || '.' || t.table_name
        from information_schema.tables t
        where t.table_schema in ('bron', 'kern', 'ref')
          and obj_description(format('%I.%I', t.table_schema, t.table_name)::regclass, 'pg_class') is null
        union all
        select c.table_schema || '.' || c.table_name || '.' || c.column_name
        from information_schema.columns c
        where c.table_schema in ('bron', 'kern', 'ref')
          and col_description(format('%I.%I', c.table_schema, c.table_name)::regclass, c.ordinal_position) is null
        order by 1
        """)];
}
