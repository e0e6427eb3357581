using System.Data;
using System.Globalization;
using Berichtenverkeer.Benchmarks.Nights;
using Berichtenverkeer.Cli;
using Berichtenverkeer.Postgres.Cluster;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;
using Dapper;
using Npgsql;

namespace Berichtenverkeer.Benchmarks;

/// <summary>A private cluster whose databases are copies of prepared ones: what went before is loaded once.</summary>
internal sealed class BenchmarkCluster : IAsyncDisposable
{
    private readonly PrivateCluster cluster;
    private int count;

    private BenchmarkCluster(string folder, PrivateCluster cluster)
    {
        Folder = folder;
        this.cluster = cluster;
    }

    /// <summary>A folder that goes when the cluster does.</summary>
    public string Folder { get; }

    /// <summary>Starts the cluster.</summary>
    public static async Task<BenchmarkCluster> StartAsync()
    {
        var state = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        return new(state, await PrivateCluster.StartAsync(state, CancellationToken.None));
    }

    /// <summary>A database with our schema, filled by the caller, to copy from.</summary>
    public async Task<string> PrepareAsync(Func<Database, string, Task>? fill = null)
    {
        var name = await EmptyAsync();
        await using (var database = await OpenAsync(name))
        {
            await new MigrationRunner(database.Administrator).MigrateAsync(CancellationToken.None);
            if (fill is not null)
                await fill(database, name);
        }

        NpgsqlConnection.ClearAllPools();
        return name;
    }

    /// <summary>A copy of a prepared database, with nothing left to write from making it.</summary>
    public async Task<string> CopyAsync(string prepared)
    {
        NpgsqlConnection.ClearAllPools();
        var name = NextName();
        await ExecuteAsync("postgres", $"create database {name} template {prepared} strategy file_copy");
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

    /// <summary>Opens a database as the engine does.</summary>
    public Task<Database> OpenAsync(string name) =>
        Database.OpenAsync(new DatabaseOptions { StateFolder = Folder, Argument = cluster.ConnectionString(name), EnvironmentValue = null }, CancellationToken.None);

    /// <summary>A connection as the owner of the cluster, which really closes: a pool would keep a template from being copied.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(cluster.ConnectionString(database)) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Removes a database.</summary>
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
            WorkingFolder = Folder,
        };
        using var stop = new StopSignal();
        var code = await BerichtenApp.RunAsync([.. arguments, "--database", cluster.ConnectionString(database), "--state", Folder], terminal, stop);
        if (code != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)}: {output}");
    }

    /// <summary>Runs SQL as the owner of the cluster.</summary>
    public async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = await ConnectAsync(database);
        // Said outright: Dapper takes a single word, such as checkpoint, for a procedure.
        await connection.ExecuteAsync(sql, commandType: CommandType.Text);
    }

    /// <summary>Asks one value as the owner of the cluster.</summary>
    public async Task<T> ScalarAsync<T>(string database, string sql)
    {
        await using var connection = await ConnectAsync(database);
        return (await connection.ExecuteScalarAsync<T>(sql))!;
    }

    /// <summary>What was measured on, for above a table.</summary>
    public async Task<string> HeadingAsync()
    {
        await using var connection = await ConnectAsync("postgres");
        return string.Create(CultureInfo.InvariantCulture, $"{Processor.Name}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, PostgreSQL {connection.PostgreSqlVersion}");
    }

    /// <summary>Seconds of processor that all processes of the server have used so far; 0 where there is no <c>/proc</c>.</summary>
    public async Task<double> ProcessorSecondsAsync()
    {
        await using var connection = await ConnectAsync("postgres");
        return ServerProcessor.Seconds(await connection.ExecuteScalarAsync<int>("select pg_backend_pid()"));
    }

    /// <summary>Stops the server and removes all its databases.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await cluster.DestroyAsync(CancellationToken.None);
        Directory.Delete(Folder, recursive: true);
    }

    private string NextName() => string.Create(CultureInfo.InvariantCulture, $"ronde_{count++}");
}
