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

    public override IEnumerable<LeafValue> Get(Klasse record) => list((T)record).Select(LeafValue.Of);
}
