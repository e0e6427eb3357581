using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>A store that counts how many payloads were asked for, and how often work was.</summary>
internal sealed class CountingStore(INightStore store) : StoreAround(store)
{
    private int payloads;
    private int pieces;

    /// <summary>Payloads that were read again.</summary>
    public int Payloads => payloads;

    /// <summary>Pieces in which the work of units was given.</summary>
    public int Pieces => pieces;

    public override Task<WorkList> WorkAsync(UnitLease lease, int count, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref pieces);
        return base.WorkAsync(lease, count, cancellationToken);
    }

    public override Task<IReadOnlyDictionary<long, StoredPayload>> PayloadsAsync(IReadOnlyCollection<long> berichtIds, CancellationToken cancellationToken)
    {
        Interlocked.Add(ref payloads, berichtIds.Count);
        return base.PayloadsAsync(berichtIds, cancellationToken);
    }
}
