using Npgsql;
using Polly.Timeout;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>
/// Renews the lease on a unit while one step of it takes long: a slow disk, a database that starts again, a dossier of very many lines.
/// Without it a lane beside it takes the unit over, does the same step, and loses it back in turn.
/// </summary>
internal sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task keeping;

    /// <param name="extendAsync">Extends the lease, if it is still ours.</param>
    /// <param name="lease">How long a lease is; it is renewed three times in that time.</param>
    public LeaseKeeper(Func<CancellationToken, Task> extendAsync, TimeSpan lease) => keeping = Task.Run(() => KeepAsync(extendAsync, lease / 3));

    /// <summary>Stops renewing.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await keeping;
        stop.Dispose();
    }

    private async Task KeepAsync(Func<CancellationToken, Task> extendAsync, TimeSpan pause)
    {
        using var timer = new PeriodicTimer(pause);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
                await TryAsync(extendAsync);
        }
        catch (OperationCanceledException)
        {
            // The unit is done, or given up.
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> extendAsync)
    {
        try
        {
            await extendAsync(stop.Token);
        }
        catch (Exception failure) when (failure is NpgsqlException or TimeoutRejectedException)
        {
            // The next time, or the lease ends: whoever has the unit then, a chunk is stored by its owner only.
        }
    }
}
