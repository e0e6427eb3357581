using System.Diagnostics;
using System.Globalization;
using Berichtenverkeer.Postgres.Cluster;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests;

/// <summary>A cluster that a test may maltreat.</summary>
public sealed class OwnCluster : IAsyncLifetime
{
    public string StateFolder { get; } = Path.Combine(Path.GetTempPath(), "berichten-eigen-" + Path.GetRandomFileName());

    public Task InitializeAsync() => StartAsync();

    public Task<PrivateCluster> StartAsync() => PrivateCluster.StartAsync(StateFolder, CancellationToken.None);

    public async Task DisposeAsync()
    {
        await (await StartAsync()).DestroyAsync(CancellationToken.None);
        Directory.Delete(StateFolder, recursive: true);
    }

    /// <summary>The process number of the server.</summary>
    public static int ProcessOf(PrivateCluster cluster) => int.Parse(
        File.ReadLines(Path.Combine(cluster.DataFolder, "postmaster.pid")).First(), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>kill -9, and waits until the process is gone.</summary>
    public static async Task KillAsync(PrivateCluster cluster)
    {
        using var process = Process.GetProcessById(ProcessOf(cluster));
        process.Kill();
        await process.WaitForExitAsync();
    }

    public static async Task<string?> AskAsync(PrivateCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
