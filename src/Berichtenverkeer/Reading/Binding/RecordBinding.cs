using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>How a class of the standard stands in the model: opening it when reading, finding its instances when writing.</summary>
internal abstract class RecordBinding
{
    private readonly Dictionary<string, LeafBinding> leaves = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PresenceBinding> presences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordBinding> records = new(StringComparer.Ordinal);

    /// <summary>Makes the instance and hangs it under its parent.</summary>
    public abstract Klasse Open(Klasse parent);

    /// <summary>The instances under a parent, in order.</summary>
    public abstract IEnumerable<Klasse> Instances(Klasse parent);

    /// <summary>The leaf at a path relative to this class; null when the model does not keep it.</summary>
    public LeafBinding? Leaf(string path) => leaves.GetValueOrDefault(path);

    /// <summary>The group at a path relative to this class whose mere presence tells something.</summary>
    public PresenceBinding? Presence(string path) => presences.GetValueOrDefault(path);

    /// <summary>The class that opens at a path relative to this class.</summary>
    public RecordBinding? Record(string path) => records.GetValueOrDefault(path);

    protected void Add(string path, LeafBinding leaf) => leaves.Add(path, leaf);

    protected void Add(string path, PresenceBinding presence) => presences.Add(path, presence);

    protected void Add(string path, RecordBinding record) => records.Add(path, record);
}
