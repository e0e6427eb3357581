using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>
/// Where a cluster lives: normally <c>postgres/</c> in the state folder. Two things may stand elsewhere, and are then
/// recorded in <c>cluster.json</c> of the state folder: the data, when root started it and the server's user cannot
/// reach the state folder; and the socket, when the path would be too long for the system.
/// </summary>
internal sealed class ClusterPlace
{
    /// <summary>The bytes that a Unix socket's path may have on Linux (sun_path less its closing zero).</summary>
    public const int LongestSocketPath = 107;

    /// <summary>What PostgreSQL calls its socket; 5432 is a name here, there is no TCP port.</summary>
    public const string SocketFileName = ".s.PGSQL.5432";

    private readonly string _stateFolder;

    private ClusterPlace(string stateFolder, string home, ServerAccount account)
    {
        _stateFolder = stateFolder;
        Home = home;
        Account = account;
    }

    /// <summary>The folder that belongs to the server's user, mode 0700.</summary>
    public string Home { get; }

    public ServerAccount Account { get; }

    public string DataFolder => Path.Combine(Home, "data");

    public string LogFile => Path.Combine(Home, "server.log");

    /// <summary>The folder of the socket, mode 0700: whoever can enter it may connect, nobody else can.</summary>
    public string SocketFolder { get; private set; } = "";

    /// <summary>The place as it was made before, or null when something is missing. Quick: nothing is made or repaired.</summary>
    public static async Task<ClusterPlace?> FindAsync(string stateFolder, CancellationToken cancellationToken)
    {
        var recorded = Read(stateFolder);
        var home = recorded?.Map ?? Path.Combine(stateFolder, "postgres");
        var inside = Path.Combine(home, "socket");
        var socketFolder = FitsSocket(inside) ? inside : recorded?.Socket;
        if (socketFolder is null || !File.Exists(Path.Combine(socketFolder, SocketFileName)))
        {
            return null;
        }

        var account = await ServerAccount.ForOwnerOfAsync(home, cancellationToken);
        return await account.TestAsync(cancellationToken, "-O", home) && await IsOwnSocketFolderAsync(socketFolder, account, cancellationToken)
            ? new ClusterPlace(stateFolder, home, account) { SocketFolder = socketFolder }
            : null;
    }

    /// <summary>Finds or makes the place. The caller holds the lock.</summary>
    public static async Task<ClusterPlace> PrepareAsync(string stateFolder, PrivateClusterOptions options, CancellationToken cancellationToken)
    {
        var recorded = Read(stateFolder);
        var inside = Path.Combine(stateFolder, "postgres");
        var home = recorded?.Map ?? inside;
        ServerAccount account;
        if (Directory.Exists(home))
        {
            account = await ServerAccount.ForOwnerOfAsync(home, cancellationToken);
        }
        else
        {
            account = await ServerAccount.ForNewClusterAsync(cancellationToken);
            if (recorded?.Map is null && !await account.TestAsync(cancellationToken, "-x", stateFolder))
            {
                home = Path.Combine(options.RootFallbackFolder, NameOf(stateFolder));
                Write(stateFolder, new Record(home, recorded?.Socket)); // first the record: a crash leaves nothing unknown
                await MustAsync(ServerAccount.Self, "mkdir", ["-p", "-m", "711", options.RootFallbackFolder], cancellationToken);
                if (Directory.Exists(home))
                {
                    account = await ServerAccount.ForOwnerOfAsync(home, cancellationToken);
                }
            }
        }

        await MustAsync(ServerAccount.Self, "mkdir", ["-p", "-m", "700", home], cancellationToken);
        if (account.UserName is { } userName)
        {
            await MustAsync(ServerAccount.Self, "chown", ["-h", userName, home], cancellationToken);
        }

        if (!await account.TestAsync(cancellationToken, "-O", home, "-w", home))
        {
            throw new ClusterUnavailableException(
                $"De map {home} is van een andere gebruiker. Draai berichten als die gebruiker of kies een andere staatmap.");
        }

        await MustAsync(account, "chmod", ["700", home], cancellationToken); // also when it existed: the folder is the guard
        var place = new ClusterPlace(stateFolder, home, account);
        await place.ChooseSocketFolderAsync(Read(stateFolder), cancellationToken);
        return place;
    }

    /// <summary>Removes everything that belongs to the cluster. The server must have been stopped.</summary>
    public async Task RemoveAsync(CancellationToken cancellationToken)
    {
        await MustAsync(ServerAccount.Self, "rm", ["-rf", Home, SocketFolder], cancellationToken);
        File.Delete(RecordPath(_stateFolder));
    }

    /// <summary>Whether a socket in this folder can be opened, and named in a setting without quoting.</summary>
    internal static bool FitsSocket(string folder) =>
        Encoding.UTF8.GetByteCount(folder) + 1 + SocketFileName.Length <= LongestSocketPath
        && folder.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-');

    private async Task ChooseSocketFolderAsync(Record? recorded, CancellationToken cancellationToken)
    {
        var inside = Path.Combine(Home, "socket");
        if (FitsSocket(inside))
        {
            await MustAsync(Account, "mkdir", ["-p", "-m", "700", inside], cancellationToken);
            SocketFolder = inside;
            return;
        }

        if (recorded?.Socket is { } socket && await IsOwnSocketFolderAsync(socket, Account, cancellationToken))
        {
            SocketFolder = socket;
            return;
        }

        var made = await MustAsync(Account, "mktemp", ["-d", "/tmp/berichten-XXXXXXXX"], cancellationToken); // 0700 by definition
        SocketFolder = made.Output.Trim();
        Write(_stateFolder, new Record(recorded?.Map, SocketFolder));
    }

    /// <summary>A folder in /tmp may have been cleaned away and made again by somebody else: it is used only when it is ours.</summary>
    private static async Task<bool> IsOwnSocketFolderAsync(string folder, ServerAccount account, CancellationToken cancellationToken) =>
        Directory.Exists(folder)
        && new DirectoryInfo(folder).LinkTarget is null
        && await account.TestAsync(cancellationToken, "-O", folder);

    private static async Task<CommandResult> MustAsync(
        ServerAccount account, string program, string[] arguments, CancellationToken cancellationToken)
    {
        var result = await account.RunAsync(program, arguments, cancellationToken);
        return result.Succeeded
            ? result
            : throw new ClusterUnavailableException(
                $"De map van het PostgreSQL-cluster kan niet worden klaargemaakt ({program}: {result.Tail()}). Kies een andere staatmap.");
    }

    private static string NameOf(string stateFolder) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stateFolder)).AsSpan(0, 8));

    private static string RecordPath(string stateFolder) => Path.Combine(stateFolder, "cluster.json");

    private static Record? Read(string stateFolder)
    {
        var path = RecordPath(stateFolder);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Record>(File.ReadAllBytes(path)) : null;
        }
        catch (JsonException exception)
        {
            throw new ClusterUnavailableException($"Het bestand {path} is niet leesbaar. Herstel het of kies een andere staatmap.", exception);
        }
    }

    private static void Write(string stateFolder, Record record)
    {
        var path = RecordPath(stateFolder);
        var beside = path + ".nieuw";
        File.WriteAllBytes(beside, JsonSerializer.SerializeToUtf8Bytes(record));
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>The content of <c>cluster.json</c>; null stands for "in the state folder", so that a folder that is moved still works.</summary>
    private sealed record Record(string? Map, string? Socket);
}
