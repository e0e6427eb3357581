using System.Runtime.CompilerServices;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>The presence of a group in one class.</summary>
internal sealed class PresenceBindingOf<T>(Action<T> set, Func<T, bool> get) : PresenceBinding
    where T : Klasse
{
    public override void Set(Klasse record) => set(Unsafe.As<T>(record));

    public override bool Get(Klasse record) => get((T)record);
}
