using Berichtenverkeer.Ordering;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>The second pass: claims units one by one, several side by side, and stores their messages in canonical order.</summary>
internal sealed class UnitWorker(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache, IProgress<NightProgress>? progress)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private TaskCompletionSource unitEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long done;
    private (NightPhase Phase, long? Total) reporting;

    /// <summary>Works on a run until no unit is left.</summary>
    /// <param name="run">The run.</param>
    /// <param name="phase">What it is called on screen.</param>
    /// <param name="total">Messages that wait; null when that is not known.</param>
    /// <param name="cancellationToken">A request to stop: the chunk at hand is finished first.</param>
    /// <returns>False when it was asked to stop before the end.</returns>
    public async Task<bool> ProcessAsync(Run run, NightPhase phase, long? total, CancellationToken cancellationToken)
    {
        reporting = (phase, total);
        using var large = new LargeMessages();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Each lane is one connection; a unit never has two.
        var lanes = Enumerable.Range(0, settings.Parallelism).Select(_ => Task.Run(() => LaneOrStopAsync(run, large, stop), CancellationToken.None));
        var finished = await Task.WhenAll(lanes);
        if (!Array.TrueForAll(finished, lane => lane))
            return false;
        await store.ComposeFaultsAsync(run, CancellationToken.None);
        await store.CloseRunAsync(run, CancellationToken.None);
        return true;
    }

    /// <summary>A lane that breaks down stops the others: they would wait for its unit until the lease on it ends.</summary>
    private async Task<bool> LaneOrStopAsync(Run run, LargeMessages large, CancellationTokenSource stop)
    {
        try
        {
            return await LaneAsync(run, large, stop.Token);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task<bool> LaneAsync(Run run, LargeMessages large, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var ended = Volatile.Read(ref unitEnded).Task;
            if (await store.ClaimUnitAsync(run, CancellationToken.None) is not { } lease)
            {
                if (!await store.HasOpenUnitsAsync(run, CancellationToken.None))
                    return true;
                // Another lane or process has the rest. It finishes, or its lease ends and we do. A lane of ours says so at once.
                await Task.WhenAny(ended, Task.Delay(Patience, CancellationToken.None));
                continue;
            }

            try
            {
                if (!await UnitAsync(lease, large, cancellationToken))
                    return false;
            }
            catch (LeaseLostException)
            {
                // Another process was faster: it finishes this unit, we take the next.
            }
        }

        return false;
    }

    private async Task<bool> UnitAsync(UnitLease lease, LargeMessages large, CancellationToken cancellationToken)
    {
        var night = CanonicalOrder.Sort([.. await store.WorkAsync(lease, CancellationToken.None)]);
        var unit = new UnitNight(store, schemas, settings, cache, large, lease, night, count => progress?.Report(new(reporting.Phase, Interlocked.Add(ref done, count), reporting.Total)));
        if (!await unit.ProcessAsync(cancellationToken))
            return false;
        await store.FinishUnitAsync(lease, CancellationToken.None);
        Interlocked.Exchange(ref unitEnded, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return true;
    }
}
