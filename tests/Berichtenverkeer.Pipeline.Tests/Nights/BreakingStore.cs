using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>A store that breaks at its n-th call, before or after doing it: as a process that is killed.</summary>
internal sealed class BreakingStore(INightStore store, int breaksAt) : INightStore
{
    private int calls;

    /// <summary>True when it broke: the run was shorter than expected otherwise.</summary>
    public bool Broke { get; private set; }

    public Task<IReadOnlyList<Run>> UnfinishedRunsAsync(CancellationToken cancellationToken) => Do(() => store.UnfinishedRunsAsync(cancellationToken));

    public Task<Run> OpenRunAsync(RunOpening opening, CancellationToken cancellationToken) => Do(() => store.OpenRunAsync(opening, cancellationToken));

    public Task DiscardRunAsync(Run run, CancellationToken cancellationToken) => Do(() => store.DiscardRunAsync(run, cancellationToken));

    public Task<IReadOnlyList<long?>> TakeInAsync(Run run, IReadOnlyList<Intake> batch, CancellationToken cancellationToken) => Do(() => store.TakeInAsync(run, batch, cancellationToken));

    public Task<Run> FixNightAsync(Run run, CancellationToken cancellationToken) => Do(() => store.FixNightAsync(run, cancellationToken));

    public Task<UnitLease?> ClaimUnitAsync(Run run, CancellationToken cancellationToken) => Do(() => store.ClaimUnitAsync(run, cancellationToken));

    public IAsyncDisposable KeepLease(UnitLease lease) => store.KeepLease(lease);

    public Task<bool> HasOpenUnitsAsync(Run run, CancellationToken cancellationToken) => Do(() => store.HasOpenUnitsAsync(run, cancellationToken));

    public Task<WorkList> WorkAsync(UnitLease lease, int count, CancellationToken cancellationToken) => Do(() => store.WorkAsync(lease, count, cancellationToken));

    public Task<IReadOnlySet<HeenSleutel>> AnsweredAsync(UnitLease lease, CancellationToken cancellationToken) => Do(() => store.AnsweredAsync(lease, cancellationToken));

    public Task<IReadOnlyDictionary<long, StoredPayload>> PayloadsAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken) => Do(() => store.PayloadsAsync(berichtIds, cancellationToken));

    public Task CommitChunkAsync(UnitLease lease, IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken) => Do(() => store.CommitChunkAsync(lease, chunk, cancellationToken));

    public Task<bool> FinishUnitAsync(UnitLease lease, CancellationToken cancellationToken) => Do(() => store.FinishUnitAsync(lease, cancellationToken));

    public Task<DossierGegevens> DossierAsync(UnitLease lease, DossierVraag vraag, CancellationToken cancellationToken) =>
        Do(() => store.DossierAsync(lease, vraag, cancellationToken));

    public Task<MunicipalLists> ListsAsync(UnitLease lease, CancellationToken cancellationToken) => Do(() => store.ListsAsync(lease, cancellationToken));

    public IAsyncEnumerable<(long BerichtId, ReadOnlyMemory<byte> Payload)> QuarantinedPayloadsAsync(UnitLease lease, CancellationToken cancellationToken) =>
        store.QuarantinedPayloadsAsync(lease, cancellationToken);

    public Task<IReadOnlySet<string>> UsedAnswerIdentificationsAsync(UnitLease lease, IReadOnlyCollection<string> identifications, CancellationToken cancellationToken) =>
        Do(() => store.UsedAnswerIdentificationsAsync(lease, identifications, cancellationToken));

    public Task ComposeFaultsAsync(Run run, CancellationToken cancellationToken) => Do(() => store.ComposeFaultsAsync(run, cancellationToken));

    public Task<bool> CloseRunAsync(Run run, CancellationToken cancellationToken) => Do(() => store.CloseRunAsync(run, cancellationToken));

    public Task<RunSummary> SummaryAsync(Run run, CancellationToken cancellationToken) => Do(() => store.SummaryAsync(run, cancellationToken));

    private async Task<T> Do<T>(Func<Task<T>> call)
    {
        Break(before: true);
        var result = await call();
        Break(before: false);
        return result;
    }

    private async Task Do(Func<Task> call)
    {
        Break(before: true);
        await call();
        Break(before: false);
    }

    /// <summary>Each call counts twice: the moment before it and the moment after it. Once broken it stays broken.</summary>
    private void Break(bool before)
    {
        if (Broke || Interlocked.Increment(ref calls) >= breaksAt)
        {
            Broke = true;
            throw new IOException(before ? "Broken off before a call." : "Broken off after a call.");
        }
    }
}
