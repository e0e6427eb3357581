using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.TestSupport;
using Dapper;
using Npgsql;
using Polly;
using Polly.Timeout;

namespace Berichtenverkeer.Postgres.Tests;

[Collection(PostgresTests.Name)]
public sealed class PostgresResilienceTests
{
    private readonly PostgresFixture _postgres;
    private readonly List<RetryNotice> _notices = [];

    public PostgresResilienceTests(PostgresFixture postgres) => _postgres = postgres;

    [Fact]
    public async Task Unit_whose_connection_is_terminated_is_done_again_as_a_whole()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await ExecuteAsync(database.Administrator, "create table kern.proef (n int); grant select, insert on kern.proef to berichten_verwerker");
        var attempts = 0;

        await Pipeline().ExecuteAsync(async token =>
        {
            attempts++;
            await using var connection = await database.Writer.OpenConnectionAsync(token);
            await using var transaction = await connection.BeginTransactionAsync(token);
            await connection.ExecuteAsync("insert into kern.proef values (1)", transaction: transaction);
            if (attempts == 1)
            {
                await ExecuteAsync(database.Administrator, $"select pg_terminate_backend({connection.ProcessID})");
            }

            await connection.ExecuteAsync("insert into kern.proef values (2)", transaction: transaction);
            await transaction.CommitAsync(token);
        });

        Assert.Equal(2, attempts);
        Assert.Single(_notices);
        await using var check = await database.Writer.OpenConnectionAsync();
        Assert.Equal([1, 2], await check.QueryAsync<int>("select n from kern.proef order by n"));
    }

    [Fact]
    public async Task Unit_whose_connection_is_terminated_in_the_middle_of_a_copy_is_done_again_as_a_whole()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await ExecuteAsync(database.Administrator, "create table kern.proef (regel text); grant select, insert on kern.proef to berichten_verwerker");
        var rows = Enumerable.Repeat(new string('x', 64 * 1024), 100).ToList();
        var attempts = 0;

        await Pipeline().ExecuteAsync(async token =>
        {
            attempts++;
            await using var connection = await database.Writer.OpenConnectionAsync(token);
            await using var transaction = await connection.BeginTransactionAsync(token);
            var sent = 0;
            var table = new CopyTable<string>("kern.proef").Text("regel", row =>
            {
                if (attempts == 1 && ++sent == 50)
                    Terminate(database.Administrator, connection.ProcessID);
                return row;
            });
            await table.WriteAsync(connection, rows, token);
            await transaction.CommitAsync(token);
        });

        Assert.Equal(2, attempts);
        Assert.Single(_notices);
        await using var check = await database.Writer.OpenConnectionAsync();
        Assert.Equal(rows.Count, await check.ExecuteScalarAsync<long>("select count(*) from kern.proef"));
    }

    [Theory]
    [InlineData("selekt 1", PostgresErrorCodes.SyntaxError)]
    [InlineData("insert into bron.migratie select * from bron.migratie", PostgresErrorCodes.UniqueViolation)]
    [InlineData("select 1 / 0", PostgresErrorCodes.DivisionByZero)]
    public async Task Failure_that_does_not_pass_by_itself_is_not_retried(string sql, string expected)
    {
        await using var database = await _postgres.NewDatabaseAsync();
        var attempts = 0;

        var exception = await Assert.ThrowsAsync<PostgresException>(async () => await Pipeline().ExecuteAsync(async _ =>
        {
            attempts++;
            await ExecuteAsync(database.Administrator, sql);
        }));

        Assert.Equal(expected, exception.SqlState);
        Assert.Equal(1, attempts);
        Assert.Empty(_notices);
    }

    [Fact]
    public async Task Attempt_that_takes_too_long_is_ended_and_done_again()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        var attempts = 0;
        await Pipeline(timeout: TimeSpan.FromSeconds(1)).ExecuteAsync(async token =>
        {
            attempts++;
            await using var connection = await database.Writer.OpenConnectionAsync(token);
            await connection.ExecuteAsync(new CommandDefinition(attempts == 1 ? "select pg_sleep(60)" : "select 1", cancellationToken: token));
        });
        Assert.Equal(2, attempts);
        Assert.Equal("tijd verstreken", Assert.Single(_notices).Reason);
    }

    [Fact]
    public async Task Pauses_double_up_to_the_longest_and_then_the_failure_comes_through()
    {
        await Assert.ThrowsAsync<TimeoutRejectedException>(async () => await Pipeline().ExecuteAsync(_ => throw new TimeoutRejectedException()));
        Assert.Equal([1, 2, 4, 4], _notices.Select(notice => notice.Pause.TotalMilliseconds));
        Assert.Equal([1, 2, 3, 4], _notices.Select(notice => notice.Attempt));
    }

    [Fact]
    public async Task Cancellation_by_the_user_is_not_retried()
    {
        using var cancelled = new CancellationTokenSource();
        var attempts = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Pipeline().ExecuteAsync(
            async token =>
            {
                attempts++;
                await cancelled.CancelAsync();
                token.ThrowIfCancellationRequested();
            },
            cancelled.Token));
        Assert.Equal(1, attempts);
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var connection = await source.OpenConnectionAsync();
        await connection.ExecuteAsync(sql);
    }

    /// <summary>Ends a connection, and waits until it is gone.</summary>
    private static void Terminate(NpgsqlDataSource source, int processId)
    {
        using var connection = source.OpenConnection();
        Assert.True(connection.ExecuteScalar<bool>("select pg_terminate_backend(@processId, 10000)", new { processId }));
    }

    private ResiliencePipeline Pipeline(TimeSpan? timeout = null) => PostgresResilience.Create(
        new PostgresResilienceOptions
        {
            Retries = 4,
            Delay = TimeSpan.FromMilliseconds(1),
            LongestDelay = TimeSpan.FromMilliseconds(4),
            Jitter = false,
            Timeout = timeout ?? TimeSpan.FromMinutes(1),
            OnRetry = _notices.Add,
        },
        TimeProvider.System);
}
