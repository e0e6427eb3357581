using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>Takes messages up again from quarantaine: a run of its own, with what was kept of them instead of files.</summary>
public sealed class QuarantineRunner(INightStore store, IQuarantineStore quarantine, SchemaSet schemas, NightSettings settings)
{
    /// <summary>Runs. Earlier runs must have been finished (<see cref="NightRunner.FinishAsync"/>).</summary>
    /// <param name="berichtIds">Numbers of messages that wait.</param>
    /// <param name="opening">What the run fixes at opening.</param>
    /// <param name="progress">Told after every part and chunk.</param>
    /// <param name="cancellationToken">A request to stop: the part or chunk at hand is finished first.</param>
    /// <returns>Without summary when nothing could be taken up, or when it was stopped before that: all waits as before.</returns>
    public async Task<NightResult> RunAsync(IReadOnlyList<long> berichtIds, RunOpening opening, IProgress<NightProgress>? progress, CancellationToken cancellationToken)
    {
        var before = schemas.Share;
        var run = await store.OpenRunAsync(opening, CancellationToken.None);
        var taken = 0;
        foreach (var part in await quarantine.PartsAsync(berichtIds, CancellationToken.None))
        {
            if (cancellationToken.IsCancellationRequested)
                break;
            taken += await TakeUpAsync(run, part);
            progress?.Report(new(NightPhase.Inlezen, taken, berichtIds.Count));
        }

        if (taken == 0 || cancellationToken.IsCancellationRequested)
        {
            await store.DiscardRunAsync(run, CancellationToken.None);
            return new(null, cancellationToken.IsCancellationRequested, []);
        }

        run = await store.FixNightAsync(run, CancellationToken.None);
        var finished = await new UnitWorker(store, schemas, settings, new BerichtCache(0), progress).ProcessAsync([run], NightPhase.Verwerken, taken, cancellationToken);
        return new(await store.SummaryAsync(run, CancellationToken.None), !finished, []) { Lezen = schemas.Share.Since(before) };
    }

    /// <summary>Takes up what may be in memory together.</summary>
    /// <returns>How many messages were taken up.</returns>
    private async Task<int> TakeUpAsync(Run run, IReadOnlyCollection<long> part)
    {
        var readable = Read(part, await store.PayloadsAsync(part, CancellationToken.None));
        if (readable.Count > 0)
            await quarantine.RestoreAsync(run, readable, CancellationToken.None);
        return readable.Count;
    }

    /// <summary>Reads messages again, one unpacked at a time. What is no message by itself stays where it is: it has to be offered again.</summary>
    private List<RestoredBericht> Read(IReadOnlyCollection<long> part, IReadOnlyDictionary<long, StoredPayload> payloads)
    {
        LargeMessages.MakeRoom(payloads.Values.Sum(payload => payload.Lengte));
        var reader = new PayloadReader(schemas, settings);
        var readable = new List<RestoredBericht>();
        foreach (var berichtId in part)
        {
            if (payloads.TryGetValue(berichtId, out var payload) && reader.Read(payload.Unpack()) is { } result)
                readable.Add(new(berichtId, result));
        }

        return readable;
    }
}
