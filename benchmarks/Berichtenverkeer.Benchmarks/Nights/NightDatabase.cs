using System.Globalization;
using Berichtenverkeer.Cli;
using Berichtenverkeer.Postgres.Cluster;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;
using Npgsql;

namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>A private cluster whose databases are copies of prepared ones: what went before is loaded once.</summary>
internal sealed class NightDatabase : IAsyncDisposable
{
    private readonly string folder;
    private readonly PrivateCluster cluster;
    private int count;

    private NightDatabase(string folder, PrivateCluster cluster)
    {
        this.folder = folder;
        this.cluster = cluster;
    }

    /// <summary>Starts the cluster.</summary>
    public static async Task<NightDatabase> StartAsync()
    {
        var state = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        return new(state, await PrivateCluster.StartAsync(state, CancellationToken.None));
    }

    /// <summary>Connects as the owner of the cluster.</summary>
    public string ConnectionString(string database) => cluster.ConnectionString(database);

    /// <summary>An empty database with our schema, to copy from.</summary>
    public async Task<string> PrepareAsync(Func<Database, Task> fill)
    {
        var name = NextName();
        await cluster.EnsureDatabaseAsync(name, CancellationToken.None);
        await using (var database = await OpenAsync(name))
        {
            await new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None);
            await fill(database);
        }

        NpgsqlConnection.ClearAllPools();
        return name;
    }

    /// <summary>A copy of a prepared database, with nothing left to write from making it.</summary>
    public async Task<string> CopyAsync(string prepared)
    {
        NpgsqlConnection.ClearAllPools();
        var name = NextName();
        await ExecuteAsync("postgres", $"create database {name} template {prepared}");
        await ExecuteAsync("postgres", "checkpoint");
        return name;
    }

    /// <summary>An empty database without any schema.</summary>
    public async Task<string> EmptyAsync()
    {
        var name = NextName();
        await cluster.EnsureDatabaseAsync(name, CancellationToken.None);
        return name;
    }

    public Task<Database> OpenAsync(string name) =>
        Database.OpenAsync(new DatabaseOptions { StateFolder = folder, Argument = ConnectionString(name), EnvironmentValue = null }, CancellationToken.None);

    public async Task DropAsync(string name)
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync("postgres", $"drop database {name} with (force)");
    }

    /// <summary>Runs a command of the tool on a database.</summary>
    public async Task CommandAsync(string database, params string[] arguments)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal
        {
            Out = output,
            Error = output,
            RawOut = Stream.Null,
            OpenInput = () => Stream.Null,
            Environment = _ => null,
            Clock = TimeProvider.System,
            WorkingFolder = folder,
        };
        using var stop = new StopSignal();
        var code = await BerichtenApp.RunAsync([.. arguments, "--database", ConnectionString(database), "--state", folder], terminal, stop);
        if (code != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)}: {output}");
    }

    /// <summary>Runs SQL as the owner of the cluster.</summary>
    public async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(database) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Seconds of processor that all processes of the server have used so far; 0 where there is no <c>/proc</c>.</summary>
    public async Task<double> ProcessorSecondsAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select pg_backend_pid()", connection);
        return ServerProcessor.Seconds((int)(await command.ExecuteScalarAsync())!);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await cluster.DestroyAsync(CancellationToken.None);
        Directory.Delete(folder, recursive: true);
    }

    private string NextName() => string.Create(CultureInfo.InvariantCulture, $"nacht_{count++}");
}
