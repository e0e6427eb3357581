using System.Globalization;

namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>
/// What a server that was killed left behind. PostgreSQL clears its own stale files, except when the process number in
/// them was given to another process since (usual after a restart of a container): then it refuses to start.
/// </summary>
internal sealed class ServerLeftovers
{
    private const long LargestLog = 5_000_000;

    private readonly ClusterPlace _place;

    public ServerLeftovers(ClusterPlace place) => _place = place;

    /// <summary>Whether the process of the pid file is a server of this data folder. A server works in its data folder.</summary>
    public bool ServerLives() => ServerProcess() is { } number && WorksInDataFolder(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// Removes pid file and socket when no process at all works in the data folder. As long as one does, the files stay:
    /// they are PostgreSQL's own guard against two servers on one folder.
    /// </summary>
    public async Task RemoveStaleAsync(CancellationToken cancellationToken)
    {
        if (ServerProcess() is null || !Directory.Exists("/proc/self") || AnyProcessWorksInDataFolder())
        {
            return;
        }

        var socket = Path.Combine(_place.SocketFolder, ClusterPlace.SocketFileName);
        await _place.Account.RunAsync("rm", ["-f", PidFile, socket, socket + ".lock"], cancellationToken);
    }

    /// <summary>
    /// Stops servers whose data folder was removed under them. Such a server notices within a minute, and on its way out it
    /// removes the socket at its old path: that of the new server.
    /// </summary>
    public async Task StopServersOfRemovedFolderAsync(CancellationToken cancellationToken)
    {
        var orphans = ProcessesIn(RealPath(_place.DataFolder) + " (deleted)").ToList();
        if (orphans.Count == 0)
        {
            return;
        }

        await _place.Account.RunAsync("kill", ["-QUIT", .. orphans], cancellationToken);
        for (var wait = 0; wait < 50 && ProcessesIn(RealPath(_place.DataFolder) + " (deleted)").Any(); wait++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }
    }

    /// <summary>Keeps the log bounded: a large one becomes the previous one.</summary>
    public async Task TrimLogAsync(CancellationToken cancellationToken)
    {
        if (new FileInfo(_place.LogFile) is { Exists: true, Length: > LargestLog })
        {
            await _place.Account.RunAsync("mv", ["-f", _place.LogFile, _place.LogFile + ".vorige"], cancellationToken);
        }
    }

    private string PidFile => Path.Combine(_place.DataFolder, "postmaster.pid");

    private int? ServerProcess()
    {
        try
        {
            return int.TryParse(File.ReadLines(PidFile).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private bool AnyProcessWorksInDataFolder() => ProcessesIn(RealPath(_place.DataFolder)).Any();

    private bool WorksInDataFolder(string process) => WorksIn(process, RealPath(_place.DataFolder));

    private static IEnumerable<string> ProcessesIn(string folder) =>
        Directory.Exists("/proc/self")
            ? Directory.EnumerateDirectories("/proc").Select(process => Path.GetFileName(process)).Where(name => name.All(char.IsAsciiDigit) && WorksIn(name, folder))
            : [];

    private static bool WorksIn(string process, string folder)
    {
        try
        {
            return string.Equals(new FileInfo($"/proc/{process}/cwd").LinkTarget, folder, StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // gone meanwhile, or somebody else's
        }
    }

    /// <summary>The path without links, as the system itself would name it.</summary>
    private static string RealPath(string path)
    {
        var result = "/";
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(result, part));
            result = next.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next.FullName;
        }

        return result;
    }
}
