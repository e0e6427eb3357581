using Berichtenverkeer.Postgres.Connecting;
using Npgsql;

namespace Berichtenverkeer.TestSupport;

/// <summary>A database of one test; it is dropped afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly PostgresFixture _fixture;

    internal TestDatabase(PostgresFixture fixture, string name, Database database)
    {
        _fixture = fixture;
        Name = name;
        Database = database;
    }

    public string Name { get; }

    public Database Database { get; }

    /// <summary>Connects as the engine does.</summary>
    public NpgsqlDataSource Writer => Database.Writer;

    /// <summary>Connects as superuser.</summary>
    public NpgsqlDataSource Administrator => Database.Administrator;

    public string ConnectionString => _fixture.Cluster.ConnectionString(Name);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await _fixture.ExecuteAsync($"drop database {Name} with (force)");
    }
}
