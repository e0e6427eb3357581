using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>A class that stands in a list of its parent.</summary>
internal sealed class ListedRecord<TParent, T>(Func<TParent, List<T>> list, Func<TParent, T> create) : RecordBindingOf<T>
    where TParent : Klasse
    where T : Klasse
{
    public override Klasse Open(Klasse parent)
    {
        var owner = Unsafe.As<TParent>(parent);
        var record = create(owner);
        list(owner).Add(record);
        return record;
    }

    public override IEnumerable<Klasse> Instances(Klasse parent) => list((TParent)parent);
}
