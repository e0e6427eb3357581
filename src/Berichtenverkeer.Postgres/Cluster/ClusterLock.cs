namespace Berichtenverkeer.Postgres.Cluster;

/// <summary>
/// A lock on the state folder, so that two commands that start together make one cluster. It is an flock on an open
/// file: the system frees it when its holder dies, and a child process does not inherit it.
/// </summary>
internal sealed class ClusterLock : IDisposable
{
    private readonly FileStream _file;

    private ClusterLock(FileStream file) => _file = file;

    public static async Task<ClusterLock> TakeAsync(string stateFolder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(stateFolder, "cluster.lock");
        while (true)
        {
            try
            {
                return new ClusterLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (UnauthorizedAccessException exception)
            {
                throw new ClusterUnavailableException($"In de staatmap {stateFolder} kan niet worden geschreven. Kies een andere map.", exception);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
