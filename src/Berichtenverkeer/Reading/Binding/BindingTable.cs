using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>
/// The one mapping between messages and model, for reading and writing, for all releases and both domains. A path
/// starts at the class it belongs to, so it is the same wherever the class stands.
/// </summary>
internal static class BindingTable
{
    private static readonly RecordBinding Root = BerichtMembers.Create();

    /// <summary>Ties the elements of a plan to the model.</summary>
    /// <exception cref="SchemaException">A value of the schema is of another kind than that of the model.</exception>
    public static void Bind(ElementPlan root)
    {
        foreach (var child in root.Children)
            Bind(child, Root, child.LocalName);
    }

    private static void Bind(ElementPlan element, RecordBinding record, string path)
    {
        if (element.IsLeaf)
        {
            element.Leaf = record.Leaf(path);
            if (element.Leaf is { } leaf && leaf.Kind != element.Value!.Kind)
                throw new SchemaException($"{element.Path} heeft een ander soort waarde dan de standaard: geen {leaf.Kind}. Deze motor kan het niet overnemen.");
            return;
        }

        element.Presence = record.Presence(path);
        element.Record = record.Record(path);
        foreach (var child in element.Children)
            Bind(child, element.Record ?? record, element.Record is null ? path + "/" + child.LocalName : child.LocalName);
    }
}
