using Berichtenverkeer.Ordering;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>The night of one unit: its messages in canonical order, judged and stored chunk by chunk.</summary>
internal sealed class UnitNight
{
    private const int LargestChunk = 4_000;
    private const long ChunkBytes = 8 * 1024 * 1024;
    private readonly INightStore store;
    private readonly LargeMessages large;
    private readonly UnitLease lease;
    private readonly int chunkCount;
    private readonly Action<int> stored;
    private readonly IReadOnlyList<WorkItem> night;
    private readonly ChunkJudge judge;
    private readonly DeclaratieStage declaraties;

    /// <summary>What is left of the night of a unit.</summary>
    /// <param name="store">Where it is stored.</param>
    /// <param name="schemas">The schemas to read with.</param>
    /// <param name="settings">Limits, and how large a chunk is.</param>
    /// <param name="cache">Messages that are still in memory.</param>
    /// <param name="large">Lets large messages through one at a time.</param>
    /// <param name="lease">Our ownership of the unit.</param>
    /// <param name="night">The messages, in canonical order.</param>
    /// <param name="stored">Told how many messages were stored, each time.</param>
    public UnitNight(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache, LargeMessages large, UnitLease lease, IReadOnlyList<WorkItem> night, Action<int> stored)
    {
        this.store = store;
        this.large = large;
        this.lease = lease;
        chunkCount = settings.ChunkCount;
        this.night = night;
        this.stored = stored;
        var reader = new UnitReader(store, schemas, settings, cache, lease);
        var rules = RunRules.Of(lease.Run);
        var berichten = new BerichtJudge(rules.Standen);
        var followUp = new VerdictFollowUp(schemas, rules, lease.Run, new(night));
        judge = new(store, lease, reader, berichten, new(settings.Regelsets ?? rules.Regelsets, rules, lease, settings.LijstSleutel), followUp, settings.Limits.MaxFindings);
        declaraties = new(store, lease, reader, berichten, rules.Lokaal, followUp, settings.Limits.MaxFindings);
    }

    /// <summary>Judges and stores what is left.</summary>
    /// <returns>False when it was asked to stop before the end.</returns>
    public async Task<bool> ProcessAsync(CancellationToken cancellationToken)
    {
        // Old traffic was judged when it was sent.
        if (lease.Run.Soort == RunSoort.Historie)
            return await JudgeAsync(night, cancellationToken);
        var steps = night.ToLookup(CanonicalOrder.StepOf);
        return await JudgeAsync([.. steps[NightStep.Toewijzingen], .. steps[NightStep.Leveringen]], cancellationToken)
            && await OpenAsync([.. steps[NightStep.Declaraties]], cancellationToken)
            && await JudgeAsync([.. steps[NightStep.Verwijderingen]], cancellationToken)
            && await CompleteAsync([.. steps[NightStep.Declaraties].Where(declaraties.IsOpen)], cancellationToken)
            && await JudgeAsync([.. steps[NightStep.Antwoorden]], cancellationToken);
    }

    private Task<bool> JudgeAsync(IReadOnlyList<WorkItem> part, CancellationToken cancellationToken) =>
        EachChunkAsync(part, chunk => judge.JudgeAsync(chunk, declaraties.Gecrediteerd), cancellationToken);

    private Task<bool> OpenAsync(IReadOnlyList<WorkItem> part, CancellationToken cancellationToken) => EachChunkAsync(part, declaraties.OpenAsync, cancellationToken);

    /// <summary>Stores what each chunk gives, also when that is nothing: storing is the sign of life that keeps the unit ours.</summary>
    private async Task<bool> EachChunkAsync(
        IReadOnlyList<WorkItem> part, Func<IReadOnlyList<WorkItem>, Task<IReadOnlyList<JudgedBericht>>> judgeAsync, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks(part))
        {
            if (cancellationToken.IsCancellationRequested)
                return false;
            using var turn = await EnterAsync(chunk);
            await CommitAsync(await judgeAsync(chunk));
        }

        return true;
    }

    private async Task<bool> CompleteAsync(IReadOnlyList<WorkItem> part, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks(part))
        {
            using var turn = await EnterAsync(chunk);
            for (var rest = chunk; rest.Count > 0;)
            {
                if (cancellationToken.IsCancellationRequested)
                    return false;
                var judged = await declaraties.CompleteAsync(rest);
                await CommitAsync(judged);
                declaraties.Close(judged);
                rest = [.. rest.Skip(judged.Count)];
            }
        }

        return true;
    }

    private Task<IDisposable?> EnterAsync(IReadOnlyList<WorkItem> chunk) => large.EnterAsync(chunk.Sum(item => item.Length));

    private async Task CommitAsync(IReadOnlyList<JudgedBericht> chunk)
    {
        await StoreAsync(chunk);
        stored(chunk.Count);
    }

    /// <summary>Stores a chunk. When the store refuses its data, the one message that it cannot keep goes to quarantaine and the others go on.</summary>
    private async Task StoreAsync(IReadOnlyList<JudgedBericht> chunk)
    {
        try
        {
            await store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        }
        catch (StoreDataException) when (chunk.Count > 1)
        {
            var half = chunk.Count / 2;
            await StoreAsync([.. chunk.Take(half)]);
            await StoreAsync([.. chunk.Skip(half)]);
        }
        catch (StoreDataException refused)
        {
            await store.CommitChunkAsync(lease, [EngineFault.RefusedByStore(chunk[0].BerichtId, refused)], CancellationToken.None);
        }
    }

    private IEnumerable<IReadOnlyList<WorkItem>> Chunks(IReadOnlyList<WorkItem> part)
    {
        var chunk = new List<WorkItem>();
        long bytes = 0;
        foreach (var item in part)
        {
            var full = chunk.Count >= chunkCount || bytes + item.Length > ChunkBytes;
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
