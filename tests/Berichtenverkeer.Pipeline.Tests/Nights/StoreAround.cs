using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>A store around another, for a test that changes or watches one of its calls.</summary>
internal abstract class StoreAround(INightStore store) : INightStore
{
    public virtual Task<IReadOnlyList<Run>> UnfinishedRunsAsync(CancellationToken cancellationToken) => store.UnfinishedRunsAsync(cancellationToken);

    public virtual Task<Run> OpenRunAsync(RunOpening opening, CancellationToken cancellationToken) => store.OpenRunAsync(opening, cancellationToken);

    public virtual Task DiscardRunAsync(Run run, CancellationToken cancellationToken) => store.DiscardRunAsync(run, cancellationToken);

    public virtual Task<IReadOnlyList<long?>> TakeInAsync(Run run, IReadOnlyList<Intake> batch, CancellationToken cancellationToken) => store.TakeInAsync(run, batch, cancellationToken);

    public virtual Task<Run> FixNightAsync(Run run, CancellationToken cancellationToken) => store.FixNightAsync(run, cancellationToken);

    public virtual Task<UnitLease?> ClaimUnitAsync(Run run, CancellationToken cancellationToken) => store.ClaimUnitAsync(run, cancellationToken);

    public virtual IAsyncDisposable KeepLease(UnitLease lease) => store.KeepLease(lease);

    public virtual Task<bool> HasOpenUnitsAsync(Run run, CancellationToken cancellationToken) => store.HasOpenUnitsAsync(run, cancellationToken);

    public virtual Task<WorkList> WorkAsync(UnitLease lease, int count, CancellationToken cancellationToken) => store.WorkAsync(lease, count, cancellationToken);

    public virtual Task<IReadOnlySet<HeenSleutel>> AnsweredAsync(UnitLease lease, CancellationToken cancellationToken) => store.AnsweredAsync(lease, cancellationToken);

    public virtual Task<IReadOnlyDictionary<long, StoredPayload>> PayloadsAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken) => store.PayloadsAsync(berichtIds, cancellationToken);

    public virtual Task CommitChunkAsync(UnitLease lease, IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken) => store.CommitChunkAsync(lease, chunk, cancellationToken);

    public virtual Task<bool> FinishUnitAsync(UnitLease lease, CancellationToken cancellationToken) => store.FinishUnitAsync(lease, cancellationToken);

    public virtual Task<DossierGegevens> DossierAsync(UnitLease lease, DossierVraag vraag, CancellationToken cancellationToken) =>
        store.DossierAsync(lease, vraag, cancellationToken);

    public virtual Task<MunicipalLists> ListsAsync(UnitLease lease, CancellationToken cancellationToken) => store.ListsAsync(lease, cancellationToken);

    public virtual IAsyncEnumerable<(long BerichtId, ReadOnlyMemory<byte> Payload)> QuarantinedPayloadsAsync(UnitLease lease, CancellationToken cancellationToken) =>
        store.QuarantinedPayloadsAsync(lease, cancellationToken);

    public virtual Task<IReadOnlySet<string>> UsedAnswerIdentificationsAsync(UnitLease lease, IReadOnlyCollection<string> identifications, CancellationToken cancellationToken) =>
        store.UsedAnswerIdentificationsAsync(lease, identifications, cancellationToken);

    public virtual Task ComposeFaultsAsync(Run run, CancellationToken cancellationToken) => store.ComposeFaultsAsync(run, cancellationToken);

    public virtual Task<bool> CloseRunAsync(Run run, CancellationToken cancellationToken) => store.CloseRunAsync(run, cancellationToken);

    public virtual Task<RunSummary> SummaryAsync(Run run, CancellationToken cancellationToken) => store.SummaryAsync(run, cancellationToken);
}
