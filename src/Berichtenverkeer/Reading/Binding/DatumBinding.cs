using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A leaf of kind <see cref="ValueKind.Datum"/>.</summary>
internal sealed class DatumBinding<T>(Action<T, DateOnly> set, Func<T, DateOnly?> get) : SingleLeafBinding
    where T : Klasse
{
    public override ValueKind Kind => ValueKind.Datum;

    public override void Set(Klasse record, in LeafValue value) => set(Unsafe.As<T>(record), value.Datum);

    protected override LeafValue? Get(Klasse record) => get((T)record) is { } value ? LeafValue.Of(value) : null;
}
