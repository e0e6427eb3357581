using System.Globalization;
using Berichtenverkeer.Postgres.Cluster;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Migrations;

namespace Berichtenverkeer.Benchmarks;

/// <summary>A private cluster for the benchmarks, and a fresh database in it whenever one is asked for.</summary>
internal sealed class BenchmarkDatabase
{
    private readonly string folder;
    private readonly PrivateCluster cluster;
    private int count;
    private Database? current;

    private BenchmarkDatabase(string folder, PrivateCluster cluster)
    {
        this.folder = folder;
        this.cluster = cluster;
    }

    public Database Current => current ?? throw new InvalidOperationException("No database was made yet.");

    public static BenchmarkDatabase Start()
    {
        var state = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        return new(state, PrivateCluster.StartAsync(state, CancellationToken.None).GetAwaiter().GetResult());
    }

    public void Fresh() => FreshAsync().GetAwaiter().GetResult();

    public void Destroy() => DestroyAsync().GetAwaiter().GetResult();

    private async Task FreshAsync()
    {
        if (current is not null)
            await current.DisposeAsync();
        var name = string.Create(CultureInfo.InvariantCulture, $"ronde_{count++}");
        await cluster.EnsureDatabaseAsync(name, CancellationToken.None);
        current = await Database.OpenAsync(new DatabaseOptions { StateFolder = folder, Argument = cluster.ConnectionString(name), EnvironmentValue = null }, CancellationToken.None);
        await new MigrationRunner(current.Administrator).MigrateAsync(CancellationToken.None);
    }

    private async Task DestroyAsync()
    {
        if (current is not null)
            await current.DisposeAsync();
        await cluster.DestroyAsync(CancellationToken.None);
        Directory.Delete(folder, recursive: true);
    }
}
