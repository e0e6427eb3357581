using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A leaf of kind <see cref="ValueKind.Getal"/>.</summary>
internal sealed class GetalBinding<T>(Action<T, long> set, Func<T, long?> get) : SingleLeafBinding
    where T : Klasse
{
    public override ValueKind Kind => ValueKind.Getal;

    public override void Set(Klasse record, in LeafValue value) => set(Unsafe.As<T>(record), value.Getal);

    protected override LeafValue? Get(Klasse record) => get((T)record) is { } value ? LeafValue.Of(value) : null;
}
