using System.Xml.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Schema;

/// <summary>The plan of one message, compiled from its XSD: which element may come next, its check, and its place in the model.</summary>
public sealed class MessagePlan
{
    internal MessagePlan(BerichtSoort soort, ElementPlan root, XmlSchemaSet xmlSchemas, IReadOnlyList<UnfollowedConstruct> unfollowed)
    {
        Soort = soort;
        Root = root;
        XmlSchemas = xmlSchemas;
        Unfollowed = unfollowed;
    }

    /// <summary>The message.</summary>
    public BerichtSoort Soort { get; }

    /// <summary>The element <c>Bericht</c>.</summary>
    public ElementPlan Root { get; }

    /// <summary>What the XSD uses and the plan does not hold. When there is any, System.Xml decides and the fast reader does not read this message.</summary>
    public IReadOnlyList<UnfollowedConstruct> Unfollowed { get; }

    /// <summary>The compiled XSDs for the reference validator. Only read after compilation, so threads can share it.</summary>
    internal XmlSchemaSet XmlSchemas { get; }

    /// <summary>All elements in document order.</summary>
    public IEnumerable<ElementPlan> Elements => Root.DescendantsAndSelf();

    /// <summary>The element with this path, such as <c>/Bericht/Header/BerichtCode</c>; null when the message has none. Look it up once: it walks the plan.</summary>
    /// <param name="path">Path without indexes or prefixes, as <see cref="ElementPlan.Path"/>.</param>
    public ElementPlan? Find(string path) => Elements.FirstOrDefault(element => string.Equals(element.Path, path, StringComparison.Ordinal));
}
