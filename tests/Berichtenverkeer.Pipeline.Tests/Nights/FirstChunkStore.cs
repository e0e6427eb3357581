using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Nights;

/// <summary>A store at whose first chunk something happens: somebody presses Ctrl-C, or it cannot be stored.</summary>
internal sealed class FirstChunkStore(INightStore store, Func<Task> happensAsync) : StoreAround(store)
{
    private int chunks;

    public override async Task CommitChunkAsync(UnitLease lease, IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref chunks) == 1)
            await happensAsync();
        await base.CommitChunkAsync(lease, chunk, cancellationToken);
    }
}
