using Berichtenverkeer.Pipeline.Tests.Nights;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Tests.Declareren;

/// <summary>A store that lets a test wait at two places: before the night is fixed, and before the first messages are stored.</summary>
internal sealed class HeldStore(INightStore store, Func<Task> beforeFix, Func<Task> beforeFirstCommit) : StoreAround(store)
{
    private int commits;

    public override async Task<Run> FixNightAsync(Run run, CancellationToken cancellationToken)
    {
        await beforeFix();
        return await base.FixNightAsync(run, cancellationToken);
    }

    public override async Task CommitChunkAsync(UnitLease lease, IReadOnlyList<JudgedBericht> chunk, CancellationToken cancellationToken)
    {
        if (chunk.Count > 0 && Interlocked.Increment(ref commits) == 1)
            await beforeFirstCommit();
        await base.CommitChunkAsync(lease, chunk, cancellationToken);
    }
}
