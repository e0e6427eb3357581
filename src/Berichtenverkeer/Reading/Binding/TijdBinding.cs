using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A leaf of kind <see cref="ValueKind.Tijd"/>.</summary>
internal sealed class TijdBinding<T>(Action<T, TimeOnly> set, Func<T, TimeOnly?> get) : SingleLeafBinding
    where T : Klasse
{
    public override ValueKind Kind => ValueKind.Tijd;

    public override void Set(Klasse record, in LeafValue value) => set(Unsafe.As<T>(record), value.Tijd);

    protected override LeafValue? Get(Klasse record) => get((T)record) is { } value ? LeafValue.Of(value) : null;
}
