using Berichtenverkeer.Pipeline.Sources;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// A night, end to end. The first pass reads everything and fixes the night; the second goes through each gemeente and
/// domein in canonical order and stores chunk by chunk. Broken off anywhere, the next run finishes it.
/// </summary>
public sealed class NightRunner(INightStore store, OfferSource source, SchemaSet schemas, NightSettings settings)
{
    /// <summary>Runs a night.</summary>
    /// <param name="specs">What is offered.</param>
    /// <param name="opening">What the run fixes at opening.</param>
    /// <param name="progress">Told after every batch and chunk.</param>
    /// <param name="cancellationToken">A request to stop: the batch or chunk at hand is finished first.</param>
    /// <exception cref="SourceNotFoundException">A source that the user named does not exist.</exception>
    public async Task<NightResult> RunAsync(IReadOnlyList<SourceSpec> specs, RunOpening opening, IProgress<NightProgress>? progress, CancellationToken cancellationToken)
    {
        var before = schemas.Share;
        var result = await RunNightAsync(specs, opening, progress, cancellationToken);
        return result with { Lezen = schemas.Share.Since(before) };
    }

    /// <summary>Finishes what was fixed before and takes nothing in.</summary>
    public async Task<NightResult> FinishAsync(IProgress<NightProgress>? progress, CancellationToken cancellationToken)
    {
        var recovered = await RecoverAsync(progress, cancellationToken);
        return new(null, cancellationToken.IsCancellationRequested, recovered);
    }

    private async Task<NightResult> RunNightAsync(IReadOnlyList<SourceSpec> specs, RunOpening opening, IProgress<NightProgress>? progress, CancellationToken cancellationToken)
    {
        var offers = source.Read(specs, cancellationToken);
        var recovered = await RecoverAsync(progress, cancellationToken);
        if (cancellationToken.IsCancellationRequested)
            return new(null, Interrupted: true, recovered);

        var cache = new BerichtCache(settings.MemoryBudget);
        var run = await store.OpenRunAsync(opening, CancellationToken.None);
        if (await TakeInAsync(run, offers, cache, progress, cancellationToken) is not { } waiting)
        {
            await store.DiscardRunAsync(run, CancellationToken.None);
            return new(null, Interrupted: true, recovered);
        }

        run = await store.FixNightAsync(run, CancellationToken.None);
        var finished = await new UnitWorker(store, schemas, settings, cache, progress).ProcessAsync([run], NightPhase.Verwerken, waiting, cancellationToken);
        return new(await store.SummaryAsync(run, CancellationToken.None), !finished, recovered);
    }

    /// <summary>Discards runs that never came so far that their night was fixed: their files are offered again. Finishes the others.</summary>
    private async Task<IReadOnlyList<RunSummary>> RecoverAsync(IProgress<NightProgress>? progress, CancellationToken cancellationToken)
    {
        var unfinished = await store.UnfinishedRunsAsync(CancellationToken.None);
        var discarded = unfinished.Where(run => !run.Opened).ToList();
        foreach (var run in discarded)
            await store.DiscardRunAsync(run, CancellationToken.None);

        // Asked again: discarding may have given messages to a run that was closed, and has to be finished anew.
        if (discarded.Count > 0)
            unfinished = [.. (await store.UnfinishedRunsAsync(CancellationToken.None)).Where(run => run.Opened)];
        if (unfinished.Count == 0)
            return [];
        var worker = new UnitWorker(store, schemas, settings, new BerichtCache(0), progress);
        if (!await worker.ProcessAsync(unfinished, NightPhase.Herstellen, total: null, cancellationToken))
            return [];
        var recovered = new List<RunSummary>();
        foreach (var run in unfinished)
            recovered.Add(await store.SummaryAsync(run, CancellationToken.None));
        return recovered;
    }

    /// <summary>Reads and takes in. While one batch is being stored the next is being read.</summary>
    /// <returns>How many messages wait for the second pass; null when it was asked to stop before the end.</returns>
    private async Task<long?> TakeInAsync(Run run, IEnumerable<Offer> offers, BerichtCache cache, IProgress<NightProgress>? progress, CancellationToken cancellationToken)
    {
        var reader = new IntakeReader(schemas, settings.Limits, settings.Served, settings.Parallelism, cache.HasRoom);
        long done = 0;
        long waiting = 0;
        var storing = Task.FromResult(0);
        try
        {
            foreach (var batch in OfferBatches.Of(offers))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var bytes = batch.Sum(offer => (long)offer.Payload.Length);
                LargeMessages.MakeRoom(bytes);
                var intakes = reader.Read(batch, IntakeReader.ToIntake);
                done += batch.Count;

                // The loop has the list until the next one is there, and that may be large.
                batch.Clear();
                waiting += await storing;
                cache.GiveUp(WorkList.BytesPerMessage * Math.Min(waiting, (long)settings.WorkCount * settings.Parallelism));
                storing = StoreAsync(run, intakes, cache);

                // One large message, which takes several times as much as objects: nothing is read beside it.
                if (bytes > OfferBatches.MaxBytes)
                    await storing;
                progress?.Report(new(NightPhase.Inlezen, done, null));
            }

            return waiting + await storing;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await storing;
            return null;
        }
    }

    private async Task<int> StoreAsync(Run run, Intake[] intakes, BerichtCache cache)
    {
        var waiting = 0;
        var numbers = await store.TakeInAsync(run, intakes, CancellationToken.None);
        for (var i = 0; i < intakes.Length; i++)
        {
            if (numbers[i] is not { } berichtId)
                continue;
            waiting++;
            if (intakes[i].Result is { IsWhole: true, Bericht: { } bericht })
                cache.Keep(berichtId, bericht, intakes[i].Offer.Payload.Length);
        }

        // As with the list of a batch: who called has it until the next one is there.
        Array.Clear(intakes);
        return waiting;
    }
}
