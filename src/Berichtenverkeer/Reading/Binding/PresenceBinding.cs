using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>A group of which the mere presence tells something, also when it is empty.</summary>
internal abstract class PresenceBinding
{
    public abstract void Set(Klasse record);

    public abstract bool Get(Klasse record);
}
