using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>A class that stands at most once under its parent.</summary>
internal sealed class SingleRecord<TParent, T>(Func<TParent, T> create, Action<TParent, T> set, Func<TParent, T?> get) : RecordBindingOf<T>
    where TParent : Klasse
    where T : Klasse
{
    public override Klasse Open(Klasse parent)
    {
        var owner = Unsafe.As<TParent>(parent);
        var record = create(owner);
        set(owner, record);
        return record;
    }

    public override IEnumerable<Klasse> Instances(Klasse parent) => get((TParent)parent) is { } record ? [record] : [];
}
