using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A repeated leaf of kind <see cref="ValueKind.Tekst"/>: the retourcodes.</summary>
internal sealed class TekstenBinding<T>(Func<T, List<string>> list) : LeafBinding
    where T : Klasse
{
    public override ValueKind Kind => ValueKind.Tekst;

    public override void Set(Klasse record, in LeafValue value) => list(Unsafe.As<T>(record)).Add(value.Tekst!);

    public override bool TryGet(Klasse record, int index, out LeafValue value)
    {
        var texts = list((T)record);
        value = index < texts.Count ? LeafValue.Of(texts[index]) : default;
        return index < texts.Count;
    }
}
