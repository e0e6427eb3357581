using System.Text;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>A plan in the form of the fast reader: leaves by number, names in UTF-8. Made once, only read after that.</summary>
internal sealed class FastPlan
{
    private readonly Dictionary<ElementPlan, int> numbers = [];
    private readonly Dictionary<ElementPlan, byte[]> names = [];
    private readonly Dictionary<ElementPlan, int> places = [];
    private readonly List<string> namespaces;

    public FastPlan(MessagePlan plan)
    {
        Plan = plan;
        var leaves = new List<FastLeaf>();
        namespaces = [plan.Root.Namespace];
        foreach (var element in plan.Elements)
        {
            names.Add(element, Encoding.UTF8.GetBytes(element.LocalName));
            if (!namespaces.Contains(element.Namespace, StringComparer.Ordinal))
                namespaces.Add(element.Namespace);
            for (var i = 0; i < element.Children.Count; i++)
                places.Add(element.Children[i], i);
            if (!element.IsLeaf)
                continue;
            numbers.Add(element, leaves.Count);
            leaves.Add(FastLeaf.Of(element));
        }

        Leaves = [.. leaves];
        Namespaces = [.. namespaces.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>The plan.</summary>
    public MessagePlan Plan { get; }

    /// <summary>The leaves in document order.</summary>
    public FastLeaf[] Leaves { get; }

    /// <summary>The namespaces of its elements in UTF-8; the first is that of the message.</summary>
    public byte[][] Namespaces { get; }

    /// <summary>Number of a leaf.</summary>
    public int NumberOf(ElementPlan leaf) => numbers[leaf];

    /// <summary>Local name in UTF-8.</summary>
    public byte[] NameOf(ElementPlan element) => names[element];

    /// <summary>Place of an element among its siblings.</summary>
    public int PlaceOf(ElementPlan element) => places[element];

    /// <summary>Number of a namespace; -1 when it is none of the plan.</summary>
    public int NamespaceOf(string name) => namespaces.IndexOf(name);

    /// <summary>Number of a namespace in UTF-8; -1 when it is none of the plan.</summary>
    public int NamespaceOf(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Namespaces.Length; i++)
        {
            if (name.SequenceEqual(Namespaces[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Number of the namespace of an element.</summary>
    public int NamespaceOf(ElementPlan element) => namespaces.IndexOf(element.Namespace);
}
