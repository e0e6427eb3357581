using Berichtenverkeer.Postgres.Cluster;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;
using Npgsql;

namespace Berichtenverkeer.TestSupport;

/// <summary>
/// A real PostgreSQL for the tests of an assembly: one private cluster in a state folder of its own, one migrated
/// template, and a fresh copy of that for each test that asks. A copy takes a tenth of a second, and so does dropping one: the
/// next copy is made, and the last one dropped, while a test runs.
/// </summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private const string Template = "sjabloon";
    private const string FromTemplate = " template " + Template;

    private readonly Lock _gate = new();
    private PrivateCluster? _cluster;
    private Task<string>? _next;
    private Task _dropping = Task.CompletedTask;
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
        if (_next is { } next)
            await next;
        await _dropping;
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
    public async Task<TestDatabase> NewDatabaseAsync()
    {
        var name = await (Interlocked.Exchange(ref _next, null) ?? CreateAsync(FromTemplate));
        _next = CreateAsync(FromTemplate);
        return await ConnectAsync(name);
    }

    /// <summary>A fresh database with nothing in it.</summary>
    public async Task<TestDatabase> NewEmptyDatabaseAsync() => await ConnectAsync(await CreateAsync(""));

    /// <summary>Drops a database, after those that were to be dropped before. Nobody waits for it but the end of all tests.</summary>
    internal void Drop(string name)
    {
        lock (_gate)
            _dropping = DropAfterAsync(_dropping, name);
    }

    /// <summary>Runs a statement in the maintenance database, as superuser.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Cluster.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> CreateAsync(string from)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync($"create database {name}{from}");
        return name;
    }

    private async Task DropAfterAsync(Task before, string name)
    {
        await before;
        await ExecuteAsync($"drop database {name} with (force)");
    }

    private async Task<TestDatabase> ConnectAsync(string name) => new(this, name, await OpenAsync(name));

    private Task<Database> OpenAsync(string name) => Database.OpenAsync(
        new DatabaseOptions { StateFolder = StateFolder, Argument = Cluster.ConnectionString(name), EnvironmentValue = null },
        CancellationToken.None);
}
