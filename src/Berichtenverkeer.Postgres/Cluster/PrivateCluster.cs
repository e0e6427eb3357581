using System.Buffers;
using System.Globalization;
using Npgsql;

namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>
/// A PostgreSQL cluster of the user's own, in a state folder: made when absent, started when it does not run, adopted
/// when it does. It has no TCP port; its Unix socket stands in a folder that only its owner (and root) can enter.
/// </summary>
/// <remarks>
/// Starting is safe whatever happened before: a lock keeps starters apart, initdb works beside the final place and is
/// moved there when whole, and what a killed server left behind (pid file, socket) is recognised as stale.
/// </remarks>
public sealed class PrivateCluster : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Together over a minute: so long may a child of a killed server go on with its last statement.</summary>
    private const int MaxAttempts = 40;

    /// <summary>pg_ctl hands the data folder to a shell between double quotes.</summary>
    private static readonly SearchValues<char> SeenByShell = SearchValues.Create("\"$`\\\n\r");

    private readonly ClusterPlace _place;
    private readonly PrivateClusterOptions _options;
    private readonly string _stateFolder;
    private ServerBinaries? _binaries; // looked for when a program is needed: a server that runs needs none

    private PrivateCluster(string stateFolder, ClusterPlace place, PrivateClusterOptions options)
    {
        _stateFolder = stateFolder;
        _place = place;
        _options = options;
    }

    /// <summary>True when the server ran already and was taken over as it is.</summary>
    public bool Adopted { get; private set; }

    /// <summary>The folder of the Unix socket: what psql calls the host.</summary>
    public string SocketFolder => _place.SocketFolder;

    /// <summary>The folder with the data; in the state folder unless root started it where the server's user cannot come.</summary>
    public string DataFolder => _place.DataFolder;

    /// <summary>Makes, starts or adopts the cluster of a state folder with the default options.</summary>
    public static Task<PrivateCluster> StartAsync(string stateFolder, CancellationToken cancellationToken) =>
        StartAsync(stateFolder, new PrivateClusterOptions(), cancellationToken);

    /// <summary>Makes, starts or adopts the cluster of a state folder.</summary>
    /// <exception cref="ClusterUnavailableException">There is no server to run, or no place to run it; the text says what to do.</exception>
    public static async Task<PrivateCluster> StartAsync(string stateFolder, PrivateClusterOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(stateFolder);
        ArgumentNullException.ThrowIfNull(options);
        stateFolder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(stateFolder));
        CreateStateFolder(stateFolder);
        using var held = await ClusterLock.TakeAsync(stateFolder, cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.StartTimeout);
        try
        {
            if (await ClusterPlace.FindAsync(stateFolder, limit.Token) is { } known)
            {
                var running = new PrivateCluster(stateFolder, known, options) { Adopted = true };
                if (await running.AnswersAsync(limit.Token))
                {
                    return running;
                }
            }

            var cluster = new PrivateCluster(stateFolder, await ClusterPlace.PrepareAsync(stateFolder, options, limit.Token), options);
            var binaries = await cluster.BinariesAsync(limit.Token);
            await cluster.InitialiseAsync(binaries, limit.Token);
            await cluster.RunAsync(binaries, limit.Token);
            return cluster;
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ClusterUnavailableException($"PostgreSQL is niet op tijd gestart (staatmap {stateFolder}). Zie server.log naast de gegevens.", exception);
        }
    }

    /// <summary>A connection string without a secret: the folder of the socket is the guard.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _place.SocketFolder,
        Port = 5432,
        Username = ServerSettings.SuperUser,
        Database = database,
        GssEncryptionMode = GssEncryptionMode.Disable,
        SslMode = SslMode.Disable,
    }.ConnectionString;

    /// <summary>The command with which a user looks into a database of this cluster.</summary>
    public string PsqlCommand(string database) => $"psql -h {_place.SocketFolder} -U {ServerSettings.SuperUser} {database}";

    /// <summary>Creates a database unless it exists.</summary>
    /// <param name="name">Lower case letters, digits and underscores.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task EnsureDatabaseAsync(string name, CancellationToken cancellationToken)
    {
        DatabaseName.Check(name);
        await using var connection = new NpgsqlConnection(Unpooled("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var exists = new NpgsqlCommand("select exists (select from pg_database where datname = $1)", connection);
        exists.Parameters.AddWithValue(name);
        if (await exists.ExecuteScalarAsync(cancellationToken) is true)
        {
            return;
        }

        await using var create = new NpgsqlCommand($"create database \"{name}\"", connection);
        try
        {
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process was just ahead of us: the database is there, which is what was asked.
        }
    }

    /// <summary>Stops the server: open transactions are rolled back, everything committed is on disk.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using var held = await ClusterLock.TakeAsync(_stateFolder, cancellationToken);
        await StopLockedAsync(cancellationToken);
    }

    /// <summary>Stops the server and removes all its data. There is no way back.</summary>
    public async Task DestroyAsync(CancellationToken cancellationToken)
    {
        using var held = await ClusterLock.TakeAsync(_stateFolder, cancellationToken);
        await StopLockedAsync(cancellationToken);
        await _place.RemoveAsync(cancellationToken);
    }

    /// <summary>Leaves the server running, unless <see cref="PrivateClusterOptions.StopOnDispose"/> says otherwise.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_options.StopOnDispose)
        {
            await StopAsync(CancellationToken.None);
        }
    }

    private static void CreateStateFolder(string stateFolder)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new ClusterUnavailableException(
                "Een eigen PostgreSQL-cluster kan alleen op Linux of macOS. Geef een databaseverbinding op met --database of BERICHTENVERKEER_DATABASE.");
        }

        if (stateFolder.AsSpan().IndexOfAny(SeenByShell) >= 0)
        {
            throw new ClusterUnavailableException("De naam van de staatmap bevat tekens die PostgreSQL niet verdraagt. Kies een andere map.");
        }

        if (Directory.Exists(stateFolder))
        {
            return;
        }

        // Root lets the server's user pass through to its own folder; others keep everything to themselves.
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (Environment.IsPrivilegedProcess)
        {
            mode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        try
        {
            Directory.CreateDirectory(stateFolder, mode);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ClusterUnavailableException($"De staatmap {stateFolder} kan niet worden gemaakt. Kies een andere map.", exception);
        }
    }

    private static int? VersionOf(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "PG_VERSION");
        return File.Exists(path) ? int.Parse(File.ReadAllText(path).AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private async Task<ServerBinaries> BinariesAsync(CancellationToken cancellationToken) =>
        _binaries ??= await ServerBinaries.FindAsync(_place.Account, _options.BinaryFolders, VersionOf(_place.DataFolder), cancellationToken);

    private async Task InitialiseAsync(ServerBinaries binaries, CancellationToken cancellationToken)
    {
        if (VersionOf(_place.DataFolder) is not null)
        {
            return;
        }

        // A folder under the final name is whole: initdb works under another name and a rename makes it final.
        var unfinished = _place.DataFolder + ".nieuw";
        await MustAsync("rm", ["-rf", unfinished], cancellationToken);
        await MustAsync(binaries.Initdb, [.. ServerSettings.Initdb, "--pgdata=" + unfinished], cancellationToken);
        await MustAsync("mv", [unfinished, _place.DataFolder], cancellationToken);
    }

    private async Task RunAsync(ServerBinaries binaries, CancellationToken cancellationToken)
    {
        var leftovers = new ServerLeftovers(_place);
        await leftovers.StopServersOfRemovedFolderAsync(cancellationToken);
        if (await AnswersAsync(cancellationToken))
        {
            Adopted = true;
            return;
        }

        if (leftovers.ServerLives())
        {
            // It runs but cannot be reached: its socket was cleaned away, or stands where it no longer belongs.
            await StopLockedAsync(cancellationToken);
        }

        // After a kill -9 of the server its last children may need a moment to notice; until then a start is refused.
        for (var attempt = 1; ; attempt++)
        {
            await leftovers.RemoveStaleAsync(cancellationToken);
            await leftovers.TrimLogAsync(cancellationToken);
            var started = await _place.Account.RunAsync(
                binaries.PgCtl,
                [
                    "start", "--silent", "--wait", "--pgdata=" + _place.DataFolder, "--log=" + _place.LogFile,
                    string.Create(CultureInfo.InvariantCulture, $"--timeout={(int)_options.StartTimeout.TotalSeconds}"),
                    "--options=" + ServerSettings.ForStart(_place.SocketFolder),
                ],
                cancellationToken);
            if (started.Succeeded && await AnswersAsync(cancellationToken))
            {
                return;
            }

            if (attempt == MaxAttempts)
            {
                throw new ClusterUnavailableException($"PostgreSQL start niet ({started.Tail()}). Zie {_place.LogFile}.");
            }

            await Task.Delay(Pause * Math.Min(attempt, 10), cancellationToken);
        }
    }

    /// <summary>Waits until the server is either there (true) or not (false), also when it is starting, recovering or stopping.</summary>
    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(Unpooled("postgres"));
                await connection.OpenAsync(cancellationToken);
                return true;
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.CannotConnectNow)
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.TooManyConnections)
            {
                return true;
            }
            catch (NpgsqlException)
            {
                return false;
            }
        }
    }

    private async Task StopLockedAsync(CancellationToken cancellationToken)
    {
        var binaries = await BinariesAsync(cancellationToken);
        var status = await _place.Account.RunAsync(binaries.PgCtl, ["status", "--pgdata=" + _place.DataFolder], cancellationToken);
        if (status.Succeeded)
        {
            await MustAsync(binaries.PgCtl, ["stop", "--silent", "--wait", "--mode=fast", "--pgdata=" + _place.DataFolder], cancellationToken);
        }
    }

    private async Task MustAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var result = await _place.Account.RunAsync(program, arguments, cancellationToken);
        if (!result.Succeeded)
        {
            throw new ClusterUnavailableException($"{Path.GetFileName(program)} is mislukt ({result.Tail()}). Zie ook {_place.LogFile}.");
        }
    }

    /// <summary>A connection that really closes: a pool would keep a template database from being copied.</summary>
    private string Unpooled(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString(database)) { Pooling = false, Timeout = 10, ApplicationName = "berichtenverkeer" }.ConnectionString;
}
