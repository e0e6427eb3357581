using Berichtenverkeer.Postgres.Cluster;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests;

/// <summary>Starts and stops a cluster in the folder of the first argument, under whatever user runs this.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        await using var cluster = await PrivateCluster.StartAsync(
            arguments[0], new PrivateClusterOptions { StopOnDispose = true }, CancellationToken.None);
        await using var connection = new NpgsqlConnection(cluster.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("show data_directory", connection);
        Console.WriteLine(await command.ExecuteScalarAsync());
        return 0;
    }
}
