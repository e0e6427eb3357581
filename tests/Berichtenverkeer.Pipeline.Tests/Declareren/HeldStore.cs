using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Declareren;

/// <summary>A store that lets a test wait at two places: before the night is fixed, and before the first messages are stored.</summary>
internal sealed class HeldStore(INightStore store, Func<Task> beforeFix, Func<Task> beforeFirstCommit) : INightStore
{
    private int commits;

    public Task<IReadOnlyList<Run>> UnfinishedRunsAsync(CancellationToken cancellationToken) => store.UnfinishedRunsAsync(cancellationToken);

    public Task<Run> OpenRunAsync(RunOpening opening, CancellationToken cancellationToken) => store.OpenRunAsync(opening, cancellationToken);

    public Task DiscardRunAsync(Run run, CancellationToken cancellationToken) => store.DiscardRunAsync(run, cancellationToken);

    public Task<IReadOnlyList<long?>> TakeInAsync(Run run, IReadOnlyList<Intake> batch, CancellationToken cancellationToken) => store.TakeInAsync(run, batch, cancellationToken);

    public async Task<Run> FixNightAsync(Run run, CancellationToken cancellationToken)
    {
        await beforeFix();
        return await store.FixNightAsync(run, cancellationToken);
    }

    public Task<UnitLease?> ClaimUnitAsync(Run run, CancellationToken cancellationToken) => store.ClaimUnitAsync(run, cancellationToken);

    public IAsyncDisposable KeepLease(UnitLease lease) => store.KeepLease(lease);

    public Task<bool> HasOpenUnitsAsync(Run run, CancellationToken cancellationToken) => store.HasOpenUnitsAsync(run, cancellationToken);

    public Task<WorkList> WorkAsync(UnitLease lease, CancellationToken cancellationToken) => store.WorkAsync(lease, cancellationToken);

    public Task<IReadOnlyDictionary<long, StoredPayload>> PayloadsAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken) => store.PayloadsAsync(berichtIds, cancellationToken);

    public Task<DossierGegevens> DossierAsync(UnitLease lease, DossierVraag vraag, CancellationToken cancellationToken) => store.DossierAsync(lease, vraag, cancellationToken);

    public Task<MunicipalLists> ListsAsync(UnitLease lease, CancellationToken cancellationToken) => store.ListsAsync(lease, cancellationToken);

    public IAsyncEnumerable<(long BerichtId, ReadOnlyMemory<byte> Payload)> QuarantinedPayloadsAsync(UnitLease lease, CancellationToken cancellationToken) => store.QuarantinedPayloadsAsync(lease, cancellationToken);

    public Task<IReadOnlySet<string>> UsedAnswerIdentificationsAsync(UnitLease lease, IReadOnlyCollection<string> identifications, CancellationToken cancellationToken) => store.UsedAnswerIdentificationsAsync(lease, identifications, cancellationToken);

    public async Task CommitChunkAsync(UnitLease lease, IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        if (chunk.Count > 0 && Interlocked.Increment(ref commits) == 1)
            await beforeFirstCommit();
        await store.CommitChunkAsync(lease, chunk, cancellationToken);
    }

    public Task<bool> FinishUnitAsync(UnitLease lease, CancellationToken cancellationToken) => store.FinishUnitAsync(lease, cancellationToken);

    public Task ComposeFaultsAsync(Run run, CancellationToken cancellationToken) => store.ComposeFaultsAsync(run, cancellationToken);

    public Task<bool> CloseRunAsync(Run run, CancellationToken cancellationToken) => store.CloseRunAsync(run, cancellationToken);

    public Task<RunSummary> SummaryAsync(Run run, CancellationToken cancellationToken) => store.SummaryAsync(run, cancellationToken);
}
