using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A leaf of kind <see cref="ValueKind.Tekst"/>.</summary>
internal sealed class TekstBinding<T>(Action<T, string> set, Func<T, string?> get) : LeafBinding
    where T : Klasse
{
    public override ValueKind Kind => ValueKind.Tekst;

    public override void Set(Klasse record, in LeafValue value) => set(Unsafe.As<T>(record), value.Tekst!);

    public override bool TryGet(Klasse record, int index, out LeafValue value)
    {
        var present = index == 0 ? get((T)record) : null;
        value = present is { } found ? LeafValue.Of(found) : default;
        return present is not null;
    }
}
