using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;
using Berichtenverkeer.TestSupport;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests;

[Collection(PostgresTests.Name)]
public sealed class DatabaseTests
{
    private readonly PostgresFixture _postgres;

    public DatabaseTests(PostgresFixture postgres) => _postgres = postgres;

    [Theory]
    [InlineData("Host=db;Database=x;Username=u;Password=geheim1")]
    [InlineData("Host=db;Database=x;PWD=geheim1")]
    [InlineData("Host=db;Database=x;SSL Password=geheim1")]
    public async Task Password_on_the_command_line_is_refused_and_not_repeated(string argument)
    {
        var exception = await Assert.ThrowsAsync<DatabaseConfigurationException>(() => OpenAsync(argument, environment: null));
        Assert.Contains("PGPASSFILE", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim1", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql://u:geheim1@db/x")]
    [InlineData("geheim1")]
    [InlineData("Host=db;Onbekend=geheim1")]
    [InlineData("Host=db;Password=geheim1")]
    public async Task Connection_string_that_cannot_be_read_is_refused_and_not_repeated(string value)
    {
        foreach (var (argument, environment) in new[] { (value, (string?)null), (null, value) })
        {
            var exception = await Assert.ThrowsAsync<DatabaseConfigurationException>(() => OpenAsync(argument, environment));
            Assert.DoesNotContain("geheim1", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Argument_goes_before_environment_and_environment_before_the_private_cluster()
    {
        await using (var database = await OpenAsync("Host=a;Database=x", "Host=b;Database=y;Password=mag"))
        {
            Assert.Equal((DatabaseSource.Argument, "x op a"), (database.Source, database.Description));
        }

        await using (var database = await OpenAsync(null, "Host=b;Database=y;Password=mag"))
        {
            Assert.Equal((DatabaseSource.Environment, "y op b"), (database.Source, database.Description));
            Assert.DoesNotContain("mag", database.Writer.ConnectionString, StringComparison.Ordinal);
        }

        await using (var database = await OpenAsync(null, " "))
        {
            Assert.Equal(DatabaseSource.PrivateCluster, database.Source);
            Assert.Equal(_postgres.Cluster.SocketFolder, database.Cluster?.SocketFolder);
            await new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None);
            await using var connection = await database.Writer.OpenConnectionAsync();
            Assert.Equal(DatabaseName.Default, await connection.ExecuteScalarAsync<string>("select current_database()"));
        }
    }

    [Fact]
    public async Task Connection_says_who_it_is_and_has_limits_also_after_it_went_back_to_the_pool()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        for (var round = 0; round < 2; round++)
        {
            await using var connection = await database.Writer.OpenConnectionAsync();
            Assert.Equal("berichtenverkeer", await connection.ExecuteScalarAsync<string>("show application_name"));
            Assert.Equal("5min", await connection.ExecuteScalarAsync<string>("show statement_timeout"));
            Assert.Equal("10min", await connection.ExecuteScalarAsync<string>("show idle_in_transaction_session_timeout"));
            Assert.Equal("berichten_verwerker", await connection.ExecuteScalarAsync<string>("select current_user"));
            await connection.ExecuteAsync("set statement_timeout = 0; set role berichten_monitor");
        }
    }

    [Fact]
    public async Task Detail_of_an_error_stays_in_the_server()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await using var connection = await database.Administrator.OpenConnectionAsync();
        await connection.ExecuteAsync("create temp table uniek (s text primary key); insert into uniek values ('geheim1')");
        var exception = await Assert.ThrowsAsync<PostgresException>(() => connection.ExecuteAsync("insert into uniek values ('geheim1')"));
        Assert.DoesNotContain("geheim1", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_and_times_go_through_Dapper_both_ways()
    {
        await using var database = await _postgres.NewDatabaseAsync();
        await using var connection = await database.Writer.OpenConnectionAsync();
        var row = await connection.QuerySingleAsync<Row>(
            "select @Datum::date as Datum, @Geen::date as Geen, @Tijd::time as Tijd",
            new Row(new DateOnly(2026, 5, 6), null, new TimeOnly(2, 15, 3)));
        Assert.Equal(new Row(new DateOnly(2026, 5, 6), null, new TimeOnly(2, 15, 3)), row);
        Assert.Equal(new DateOnly(2026, 5, 6), await connection.ExecuteScalarAsync<DateOnly>("select date '2026-05-06'"));
    }

    private Task<Database> OpenAsync(string? argument, string? environment) => Database.OpenAsync(
        new DatabaseOptions { StateFolder = _postgres.StateFolder, Argument = argument, EnvironmentValue = environment },
        CancellationToken.None);

    private sealed record Row(DateOnly Datum, DateOnly? Geen, TimeOnly Tijd);
}
