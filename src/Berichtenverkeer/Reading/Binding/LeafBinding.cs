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

    /// <summary>A value to write.</summary>
    /// <param name="record">Its class.</param>
    /// <param name="index">0, or higher for a repeated leaf.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when there is none any more.</returns>
    public abstract bool TryGet(Klasse record, int index, out LeafValue value);
}
