using Berichtenverkeer.Ordering;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>The second pass: claims units one by one, several side by side, and stores their messages in canonical order.</summary>
internal sealed class UnitWorker(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache, IProgress<NightProgress>? progress)
{
    private static readonly IReadOnlySet<HeenSleutel> NoneAnswered = new HashSet<HeenSleutel>();
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private TaskCompletionSource unitEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long done;
    private (NightPhase Phase, long? Total) reporting;

    /// <summary>
    /// Works on runs until no unit of them is left, and closes them. On all at once: a unit of one may wait for a unit that another
    /// has begun, whichever is the older.
    /// </summary>
    /// <param name="runs">The runs, oldest first.</param>
    /// <param name="phase">What it is called on screen.</param>
    /// <param name="total">Messages that wait; null when that is not known.</param>
    /// <param name="cancellationToken">A request to stop: the chunk at hand is finished first.</param>
    /// <returns>False when it was asked to stop before the end.</returns>
    public async Task<bool> ProcessAsync(IReadOnlyList<Run> runs, NightPhase phase, long? total, CancellationToken cancellationToken)
    {
        reporting = (phase, total);
        using var large = new LargeMessages();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        do
        {
            // Each lane is one connection; a unit never has two.
            var lanes = Enumerable.Range(0, settings.Parallelism).Select(_ => Task.Run(() => LaneOrStopAsync(runs, large, stop), CancellationToken.None));
            var finished = await Task.WhenAll(lanes);
            if (!Array.TrueForAll(finished, lane => lane))
                return false;
        }
        while (!await CloseAsync(runs));
        return true;
    }

    /// <summary>Closes runs of which nothing is left.</summary>
    /// <returns>False when one of them was handed a message at the last moment.</returns>
    private async Task<bool> CloseAsync(IReadOnlyList<Run> runs)
    {
        var closed = true;
        foreach (var run in runs)
        {
            await store.ComposeFaultsAsync(run, CancellationToken.None);
            closed &= await store.CloseRunAsync(run, CancellationToken.None);
        }

        return closed;
    }

    /// <summary>A lane that breaks down stops the others: they would wait for its unit until the lease on it ends.</summary>
    private async Task<bool> LaneOrStopAsync(IReadOnlyList<Run> runs, LargeMessages large, CancellationTokenSource stop)
    {
        try
        {
            return await LaneAsync(runs, large, stop.Token);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task<bool> LaneAsync(IReadOnlyList<Run> runs, LargeMessages large, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var ended = Volatile.Read(ref unitEnded).Task;
            if (await ClaimAsync(runs) is not { } lease)
            {
                if (!await HasOpenUnitsAsync(runs))
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

    private async Task<UnitLease?> ClaimAsync(IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            if (await store.ClaimUnitAsync(run, CancellationToken.None) is { } lease)
                return lease;
        }

        return null;
    }

    private async Task<bool> HasOpenUnitsAsync(IReadOnlyList<Run> runs)
    {
        foreach (var run in runs)
        {
            if (await store.HasOpenUnitsAsync(run, CancellationToken.None))
                return true;
        }

        return false;
    }

    /// <summary>Goes through the work of a unit: of a very large one piece by piece, and again when a run that is discarded meanwhile hands messages to it.</summary>
    private async Task<bool> UnitAsync(UnitLease lease, LargeMessages large, CancellationToken cancellationToken)
    {
        await using var keeper = store.KeepLease(lease);
        for (HashSet<long>? before = null; ;)
        {
            var night = CanonicalOrder.Arrange(await store.WorkAsync(lease, settings.WorkCount, CancellationToken.None));
            if (before is not null && night.All(item => before.Contains(item.BerichtId)))
                throw new InvalidOperationException($"Unit {lease.Unit.Gemeente} {lease.Unit.Domein} of run {lease.Run.RunId} has work that does not get done.");
            var answered = lease.Run.Soort == RunSoort.Historie ? NoneAnswered : await store.AnsweredAsync(lease, CancellationToken.None);
            var unit = new UnitNight(store, schemas, settings, cache, large, lease, night, answered, count => progress?.Report(new(reporting.Phase, Interlocked.Add(ref done, count), reporting.Total)));
            if (!await unit.ProcessAsync(cancellationToken))
                return false;
            if (await store.FinishUnitAsync(lease, CancellationToken.None))
                break;
            before = [.. night.Select(item => item.BerichtId)];
        }

        Interlocked.Exchange(ref unitEnded, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return true;
    }
}
