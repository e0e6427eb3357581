using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>A leaf that stands in its class once or not at all.</summary>
internal abstract class SingleLeafBinding : LeafBinding
{
    public sealed override bool TryGet(Klasse record, int index, out LeafValue value)
    {
        var present = index == 0 ? Get(record) : null;
        value = present.GetValueOrDefault();
        return present is not null;
    }

    /// <summary>The value; null when absent.</summary>
    protected abstract LeafValue? Get(Klasse record);
}
