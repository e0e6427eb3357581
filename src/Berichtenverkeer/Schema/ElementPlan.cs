using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Schema;

/// <summary>One element of a message: where it may stand, what it holds, and where its value goes in the model.</summary>
public sealed class ElementPlan
{
    internal ElementPlan(string localName, string namespaceUri, ElementPlan? parent, int minOccurs, int maxOccurs)
    {
        LocalName = localName;
        Namespace = namespaceUri;
        Parent = parent;
        MinOccurs = minOccurs;
        MaxOccurs = maxOccurs;
        Path = parent is null ? "/" + localName : parent.Path + "/" + localName;
    }

    /// <summary>Local name, such as <c>ToegewezenProduct</c>.</summary>
    public string LocalName { get; }

    /// <summary>Namespace: of the message, or of the basisschema below a CDT_ type.</summary>
    public string Namespace { get; }

    /// <summary>The element around it; null for <c>Bericht</c>.</summary>
    public ElementPlan? Parent { get; }

    /// <summary>0 or 1.</summary>
    public int MinOccurs { get; }

    /// <summary>1, or <see cref="int.MaxValue"/> for unbounded.</summary>
    public int MaxOccurs { get; }

    /// <summary>True when it may stand more than once: then its path carries an index.</summary>
    public bool IsRepeatable => MaxOccurs > 1;

    /// <summary>Path without indexes, such as <c>/Bericht/Client/Bsn</c>.</summary>
    public string Path { get; }

    /// <summary>The children in their fixed order; empty for a leaf.</summary>
    public IReadOnlyList<ElementPlan> Children => children;

    /// <summary>The check of its text; null when it holds elements.</summary>
    public SimpleType? Value { get; internal set; }

    /// <summary>True when it holds text.</summary>
    public bool IsLeaf => Value is not null;

    /// <summary>True when its children may come in another order than that of <see cref="Children"/>.</summary>
    internal bool IsUnordered { get; set; }

    /// <summary>True when elements may stand in it that the XSD does not name.</summary>
    internal bool HasWildcard { get; set; }

    /// <summary>The class of the model that opens here; null for a leaf or a mere group.</summary>
    internal RecordBinding? Record { get; set; }

    /// <summary>Where the value goes; null when the model does not keep it.</summary>
    internal LeafBinding? Leaf { get; set; }

    /// <summary>What a group tells the model by being there at all.</summary>
    internal PresenceBinding? Presence { get; set; }

    /// <summary>Its tags, as they are written.</summary>
    internal WireTag Tag => tag ??= WireTag.Of(this);

    private ElementPlan[] children = [];
    private WireTag? tag;

    internal void SetChildren(ElementPlan[] value) => children = value;

    /// <summary>This element and all below it, in document order.</summary>
    public IEnumerable<ElementPlan> DescendantsAndSelf()
    {
        yield return this;
        foreach (var child in children)
        {
            foreach (var descendant in child.DescendantsAndSelf())
                yield return descendant;
        }
    }
}
