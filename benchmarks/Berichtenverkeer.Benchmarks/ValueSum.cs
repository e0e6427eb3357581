using System.Runtime.CompilerServices;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Takes in every value, so that none is skipped, and keeps nothing.</summary>
internal struct ValueSum : IFastEvents
{
    /// <summary>Of all values together.</summary>
    public long Sum { get; private set; }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Open(ElementPlan element, int offset) => Sum += offset;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Close(ElementPlan element) => Sum++;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Value(ElementPlan element, in FastValue value) => Sum += value.Bits + value.Utf8.Length + (value.Code?.Length ?? 0);
}
