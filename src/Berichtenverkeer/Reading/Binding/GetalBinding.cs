using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A leaf of kind <see cref="ValueKind.Getal"/>.</summary>
internal sealed class GetalBinding<T>(Action<T, long> set, Func<T, long?> get) : LeafBinding
    where T : Klasse
{
    public override ValueKind Kind => ValueKind.Getal;

    public override void Set(Klasse record, in LeafValue value) => set(Unsafe.As<T>(record), value.Getal);

    public override bool TryGet(Klasse record, int index, out LeafValue value)
    {
        var present = index == 0 ? get((T)record) : null;
        value = present is { } found ? LeafValue.Of(found) : default;
        return present is not null;
    }
}
