using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>Where the value of one leaf element stands in its class.</summary>
internal abstract class LeafBinding
{
    /// <summary>Which values it takes.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>Puts a value that was read into its class.</summary>
    public abstract void Set(Klasse record, in LeafValue value);

    /// <summary>The values to write: none when absent, several for a repeated leaf.</summary>
    public abstract IEnumerable<LeafValue> Get(Klasse record);
}
