using System.Collections;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Ordering;

/// <summary>Packed work in an order of its own.</summary>
/// <param name="night">The work.</param>
/// <param name="order">The place of each item in it, in that order.</param>
internal sealed class ArrangedWork(WorkList night, int[] order) : IReadOnlyList<WorkItem>
{
    /// <inheritdoc/>
    public int Count => order.Length;

    /// <inheritdoc/>
    public WorkItem this[int index] => night[order[index]];

    /// <inheritdoc/>
    public IEnumerator<WorkItem> GetEnumerator() => order.Select(place => night[place]).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
