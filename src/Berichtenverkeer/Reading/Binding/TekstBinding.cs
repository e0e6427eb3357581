using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A leaf of kind <see cref="ValueKind.Tekst"/>.</summary>
internal sealed class TekstBinding<T>(Action<T, string> set, Func<T, string?> get) : SingleLeafBinding
    where T : Klasse
{
    public override ValueKind Kind => ValueKind.Tekst;

    public override void Set(Klasse record, in LeafValue value) => set(Unsafe.As<T>(record), value.Tekst!);

    protected override LeafValue? Get(Klasse record) => get((T)record) is { } value ? LeafValue.Of(value) : null;
}
