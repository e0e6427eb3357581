using Berichtenverkeer.Ordering;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>The second pass: claims units one by one, several side by side, and stores their messages in canonical order.</summary>
internal sealed class UnitWorker(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache, IProgress<NightProgress>? progress)
{
    private const int ChunkCount = 1_000;
    private const int LargestChunk = 4_000;
    private const long ChunkBytes = 8 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
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
        // Each lane is one connection; a unit never has two.
        var lanes = Enumerable.Range(0, settings.Parallelism).Select(_ => Task.Run(() => LaneAsync(run, cancellationToken), CancellationToken.None));
        var finished = await Task.WhenAll(lanes);
        if (!Array.TrueForAll(finished, lane => lane))
            return false;
        await store.ComposeFaultsAsync(run, CancellationToken.None);
        await store.CloseRunAsync(run, CancellationToken.None);
        return true;
    }

    private async Task<bool> LaneAsync(Run run, CancellationToken cancellationToken)
    {
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
                if (!await UnitAsync(lease, cancellationToken))
                    return false;
            }
            catch (LeaseLostException)
            {
                // Another process was faster: it finishes this unit, we take the next.
            }
        }

        return false;
    }

    private async Task<bool> UnitAsync(UnitLease lease, CancellationToken cancellationToken)
    {
        var night = CanonicalOrder.Sort([.. await store.WorkAsync(lease, CancellationToken.None)]);
        var judge = new ChunkJudge(store, schemas, settings, cache, lease, new(night));
        foreach (var chunk in Chunks(night))
        {
            if (cancellationToken.IsCancellationRequested)
                return false;
            await CommitAsync(lease, await judge.JudgeAsync(chunk));
            progress?.Report(new(reporting.Phase, Interlocked.Add(ref done, chunk.Count), reporting.Total));
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
            var full = chunk.Count >= ChunkCount || bytes + item.Length > ChunkBytes;
            if (chunk.Count > 0 && full && (chunk.Count >= LargestChunk || !BelongTogether(chunk[^1], item)))
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

    /// <summary>Starts and stops of one aanbieder on one day are ordered among each other: a chunk does not end between them.</summary>
    private static bool BelongTogether(WorkItem left, WorkItem right) =>
        left.Soort.Nummer is 305 or 307 && right.Soort.Nummer is 305 or 307
        && left.Dagtekening == right.Dagtekening && string.Equals(left.Afzender, right.Afzender, StringComparison.Ordinal);
}
