using Berichtenverkeer.Ordering;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>The second pass: claims units one by one, several side by side, and stores their messages in canonical order.</summary>
internal sealed class UnitWorker(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache, IProgress<NightProgress>? progress)
{
    private const int ChunkCount = 1_000;
    private const long ChunkBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private long done;

    /// <summary>Works on a run until no unit is left.</summary>
    /// <returns>False when it was asked to stop before the end.</returns>
    public async Task<bool> ProcessAsync(Run run, NightPhase phase, CancellationToken cancellationToken)
    {
        // Each lane is one connection; a unit never has two.
        var lanes = Enumerable.Range(0, settings.Parallelism).Select(_ => Task.Run(() => LaneAsync(run, phase, cancellationToken), CancellationToken.None));
        var finished = await Task.WhenAll(lanes);
        if (!Array.TrueForAll(finished, lane => lane))
            return false;
        await store.CloseRunAsync(run, CancellationToken.None);
        return true;
    }

    private async Task<bool> LaneAsync(Run run, NightPhase phase, CancellationToken cancellationToken)
    {
        var judge = new ChunkJudge(store, schemas, settings, cache);
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await store.ClaimUnitAsync(run, CancellationToken.None) is not { } lease)
            {
                if (!await store.HasOpenUnitsAsync(run, CancellationToken.None))
                    return true;
                // Another lane or process has the rest. It finishes, or its lease ends and we do.
                await Task.Delay(Patience, CancellationToken.None);
                continue;
            }

            try
            {
                if (!await UnitAsync(lease, judge, phase, cancellationToken))
                    return false;
            }
            catch (LeaseLostException)
            {
                // Another process was faster: it finishes this unit, we take the next.
            }
        }

        return false;
    }

    private async Task<bool> UnitAsync(UnitLease lease, ChunkJudge judge, NightPhase phase, CancellationToken cancellationToken)
    {
        var night = CanonicalOrder.Sort([.. await store.WorkAsync(lease, CancellationToken.None)]);
        foreach (var chunk in Chunks(night))
        {
            if (cancellationToken.IsCancellationRequested)
                return false;
            await CommitAsync(lease, await judge.JudgeAsync(lease, chunk));
            progress?.Report(new(phase, Interlocked.Add(ref done, chunk.Count), null));
        }

        await store.FinishUnitAsync(lease, CancellationToken.None);
        return true;
    }

    /// <summary>Stores a chunk. When the store refuses its data, the one message that it cannot keep goes to quarantaine and the others go on.</summary>
    private async Task CommitAsync(UnitLease lease, IReadOnlyList<JudgedBericht> chunk)
    {
        try
        {
            await store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        }
        catch (StoreDataException) when (chunk.Count > 1)
        {
            var half = chunk.Count / 2;
            await CommitAsync(lease, [.. chunk.Take(half)]);
            await CommitAsync(lease, [.. chunk.Skip(half)]);
        }
        catch (StoreDataException refused)
        {
            await store.CommitChunkAsync(lease, [ChunkJudge.RefusedByStore(chunk[0], refused)], CancellationToken.None);
        }
    }

    private static IEnumerable<IReadOnlyList<WorkItem>> Chunks(IReadOnlyList<WorkItem> night)
    {
        var chunk = new List<WorkItem>();
        long bytes = 0;
        foreach (var item in night)
        {
            if (chunk.Count > 0 && (chunk.Count >= ChunkCount || bytes + item.Length > ChunkBytes))
            {
                yield return chunk;
                chunk = [];
                bytes = 0;
            }

            chunk.Add(item);
            bytes += item.Length;
        }

        if (chunk.Count > 0)
            yield return chunk;
    }
}
