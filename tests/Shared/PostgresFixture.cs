using Berichtenverkeer.Postgres.Cluster;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;
using Npgsql;

namespace Berichtenverkeer.TestSupport;

/// <summary>
/// A real PostgreSQL for the tests of an assembly: one private cluster in a state folder of its own, one migrated
/// template, and a fresh copy of that for each test that asks.
/// </summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private const string Template = "sjabloon";

    private PrivateCluster? _cluster;
    private int _databases;

    public string StateFolder { get; } = Path.Combine(Path.GetTempPath(), "berichten-test-" + Path.GetRandomFileName());

    public PrivateCluster Cluster => _cluster ?? throw new InvalidOperationException("The fixture was not initialised.");

    public async Task InitializeAsync()
    {
        _cluster = await PrivateCluster.StartAsync(StateFolder, CancellationToken.None);
        await _cluster.EnsureDatabaseAsync(Template, CancellationToken.None);
        await using (var database = await OpenAsync(Template))
        {
            await new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None);
        }

        // Nobody is connected to the template from here on: PostgreSQL copies it only then.
        NpgsqlConnection.ClearAllPools();
    }

    public async Task DisposeAsync()
    {
        if (_cluster is not null)
        {
            await _cluster.DestroyAsync(CancellationToken.None);
        }

        if (Directory.Exists(StateFolder))
        {
            Directory.Delete(StateFolder, recursive: true);
        }
    }

    /// <summary>A fresh database with all migrations.</summary>
    public Task<TestDatabase> NewDatabaseAsync() => CreateAsync($" template {Template}");

    /// <summary>A fresh database with nothing in it.</summary>
    public Task<TestDatabase> NewEmptyDatabaseAsync() => CreateAsync("");

    /// <summary>Runs a statement in the maintenance database, as superuser.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Cluster.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<TestDatabase> CreateAsync(string from)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync($"create database {name}{from}");
        return new TestDatabase(this, name, await OpenAsync(name));
    }

    private Task<Database> OpenAsync(string name) => Database.OpenAsync(
        new DatabaseOptions { StateFolder = StateFolder, Argument = Cluster.ConnectionString(name), EnvironmentValue = null },
        CancellationToken.None);
}
