using Berichtenverkeer.Ordering;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>The night of one unit, or what comes first of a very large one: its messages in canonical order, judged and stored chunk by chunk.</summary>
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
    private readonly UnitReader reader;
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
    /// <param name="answered">Which of them are answered in the same night: the answer that is there is the answer, so none is composed.</param>
    /// <param name="stored">Told how many messages were stored, each time.</param>
    public UnitNight(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache, LargeMessages large, UnitLease lease, IReadOnlyList<WorkItem> night, IReadOnlySet<HeenSleutel> answered, Action<int> stored)
    {
        this.store = store;
        this.large = large;
        this.lease = lease;
        chunkCount = settings.ChunkCount;
        this.night = night;
        this.stored = stored;
        reader = new UnitReader(store, schemas, settings, cache, lease);
        var rules = RunRules.Of(lease.Run);
        var berichten = new BerichtJudge(rules.Standen);
        var followUp = new VerdictFollowUp(schemas, rules, lease.Run, answered);
        judge = new(store, lease, reader, berichten, new(settings.Regelsets ?? rules.Regelsets, rules, lease, settings.LijstSleutel), followUp, settings.Limits.MaxFindings);
        declaraties = new(store, lease, reader, berichten, rules.Lokaal, followUp, new(settings.RememberedPerLane), settings.Limits.MaxFindings);
    }

    /// <summary>Judges and stores what is left.</summary>
    /// <returns>False when it was asked to stop before the end.</returns>
    public async Task<bool> ProcessAsync(CancellationToken cancellationToken)
    {
        // Old traffic was judged when it was sent.
        if (lease.Run.Soort == RunSoort.Historie)
            return await JudgeAsync(night, cancellationToken);
        return await JudgeAsync(In(NightStep.Toewijzingen, NightStep.Leveringen), cancellationToken)
            && await DeclaratiesAsync(cancellationToken)
            && await JudgeAsync(In(NightStep.Antwoorden), cancellationToken);
    }

    private async Task<bool> DeclaratiesAsync(CancellationToken cancellationToken)
    {
        if (Chunks(In(NightStep.Declaraties), chunkCount).Take(2).ToList() is [var only] && !In(NightStep.Verwijderingen).Any())
            return await AtOnceAsync(only, cancellationToken);
        return await EachChunkAsync(In(NightStep.Declaraties), OpenChunkAsync, cancellationToken)
            && await JudgeAsync(In(NightStep.Verwijderingen), cancellationToken)
            && await EachChunkAsync(In(NightStep.Declaraties).Where(declaraties.IsOpen), chunk => CompleteChunkAsync(chunk, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Both steps for a chunk with nothing in between. It keeps its turn and stays in memory, however large it is: reading a 323 of 24 MB
    /// again takes a tenth of a second, of the 1.1 that it takes in all.
    /// </summary>
    private async Task<bool> AtOnceAsync(IReadOnlyList<WorkItem> chunk, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return false;
        using var turn = await EnterAsync(chunk);
        if (await declaraties.OpenAsync(chunk, hold: true) is { Count: > 0 } settled)
            await CommitAsync(settled);
        var waiting = chunk.Where(declaraties.IsOpen).ToList();
        return waiting.Count == 0 || await CompleteChunkAsync(waiting, cancellationToken);
    }

    // One by one: an item takes three times as much memory as its place in the list.
    private IEnumerable<WorkItem> In(params NightStep[] steps) => night.Where(item => steps.Contains(CanonicalOrder.StepOf(item)));

    private Task<bool> JudgeAsync(IEnumerable<WorkItem> part, CancellationToken cancellationToken) => EachChunkAsync(part, JudgeChunkAsync, cancellationToken);

    /// <summary>Each stores what it gives, also when that is nothing: storing shows that the unit is still ours.</summary>
    private Task<bool> EachChunkAsync(IEnumerable<WorkItem> part, Func<IReadOnlyList<WorkItem>, Task> workAsync, CancellationToken cancellationToken) => EachChunkAsync(
        part,
        async chunk =>
        {
            await workAsync(chunk);
            return true;
        },
        cancellationToken);

    private async Task<bool> EachChunkAsync(IEnumerable<WorkItem> part, Func<IReadOnlyList<WorkItem>, Task<bool>> workAsync, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks(part, chunkCount))
        {
            if (cancellationToken.IsCancellationRequested)
                return false;
            using var turn = await EnterAsync(chunk);
            if (!await workAsync(chunk))
                return false;
        }

        return true;
    }

    private async Task JudgeChunkAsync(IReadOnlyList<WorkItem> chunk)
    {
        var judged = await judge.JudgeAsync(chunk, declaraties.Gecrediteerd);
        if (lease.Run.Soort == RunSoort.Historie || chunk.Count == 1)
        {
            await CommitAsync(judged);
            return;
        }

        if (await TryCommitAsync(judged))
            return;

        // What comes after a message that the store refuses was judged as if that message counted: once more, in parts as small as can be.
        foreach (var few in Chunks(chunk, 1))
            await CommitAsync(await judge.JudgeAsync(few, declaraties.Gecrediteerd));
    }

    private async Task OpenChunkAsync(IReadOnlyList<WorkItem> chunk) => await CommitAsync(await declaraties.OpenAsync(chunk, hold: false));

    private async Task<bool> CompleteChunkAsync(IReadOnlyList<WorkItem> chunk, CancellationToken cancellationToken)
    {
        var atOnce = chunk.Count;
        for (var rest = chunk; rest.Count > 0;)
        {
            if (cancellationToken.IsCancellationRequested)
                return false;
            var judged = await declaraties.CompleteAsync([.. rest.Take(atOnce)]);
            if (judged.Count == 1)
            {
                await CommitAsync(judged);
            }
            else if (!await TryCommitAsync(judged))
            {
                // As with other messages: what comes after the one that the store refuses may not count it.
                atOnce = 1;
                continue;
            }

            declaraties.Close(judged);
            rest = [.. rest.Skip(judged.Count)];
        }

        return true;
    }

    private Task<IDisposable?> EnterAsync(IReadOnlyList<WorkItem> chunk) => large.EnterAsync(chunk.Sum(item => item.Length), night.Count);

    /// <summary>Stores a chunk.</summary>
    /// <returns>False when the store refuses the data of one of its messages: nothing was stored.</returns>
    private async Task<bool> TryCommitAsync(IReadOnlyList<JudgedBericht> chunk)
    {
        try
        {
            await store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        }
        catch (StoreDataException)
        {
            return false;
        }

        stored(chunk.Count);
        return true;
    }

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
            if (chunk[0].Bericht is { } bericht)
                (await reader.QuarantinedAsync()).Add(bericht, chunk[0].BerichtId);
        }
    }

    private static IEnumerable<IReadOnlyList<WorkItem>> Chunks(IEnumerable<WorkItem> part, int count)
    {
        var chunk = new List<WorkItem>();
        long bytes = 0;
        foreach (var item in part)
        {
            var full = chunk.Count >= count || bytes + item.Length > ChunkBytes;
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
