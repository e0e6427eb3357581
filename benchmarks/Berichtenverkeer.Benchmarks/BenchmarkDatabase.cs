using Berichtenverkeer.Postgres.Connecting;

namespace Berichtenverkeer.Benchmarks;

/// <summary>A fresh database whenever one is asked for, for benchmarks that cannot wait: those of BenchmarkDotNet.</summary>
internal sealed class BenchmarkDatabase
{
    private readonly BenchmarkCluster cluster;
    private Database? current;

    private BenchmarkDatabase(BenchmarkCluster cluster) => this.cluster = cluster;

    public Database Current => current ?? throw new InvalidOperationException("No database was made yet.");

    public static BenchmarkDatabase Start() => new(BenchmarkCluster.StartAsync().GetAwaiter().GetResult());

    public void Fresh() => FreshAsync().GetAwaiter().GetResult();

    public void Destroy() => DestroyAsync().GetAwaiter().GetResult();

    private async Task FreshAsync()
    {
        if (current is not null)
            await current.DisposeAsync();
        current = await cluster.OpenAsync(await cluster.PrepareAsync());
    }

    private async Task DestroyAsync()
    {
        if (current is not null)
            await current.DisposeAsync();
        await cluster.DisposeAsync();
    }
}
