using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A leaf of kind <see cref="ValueKind.Tijd"/>.</summary>
internal sealed class TijdBinding<T>(Action<T, TimeOnly> set, Func<T, TimeOnly?> get) : LeafBinding
    where T : Klasse
{
    public override ValueKind Kind => ValueKind.Tijd;

    public override void Set(Klasse record, in LeafValue value) => set(Unsafe.As<T>(record), value.Tijd);

    public override bool TryGet(Klasse record, int index, out LeafValue value)
    {
        var present = index == 0 ? get((T)record) : null;
        value = present is { } found ? LeafValue.Of(found) : default;
        return present is not null;
    }
}
