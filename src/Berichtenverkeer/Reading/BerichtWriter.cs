using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>
/// Writes a message as the standard wants it on the wire: UTF-8 without byte order mark, CR/LF (OP192), every element in
/// the place that the plan gives it. The same message always gives the same bytes.
/// </summary>
/// <remarks>The bytes are those of an indenting XmlWriter, which took five times as long: its answer was half of the work on a large declaratie.</remarks>
public static class BerichtWriter
{
    /// <summary>Writes the message. It is not validated here: read the bytes back when they leave the house.</summary>
    /// <exception cref="ArgumentException">A text has a character that XML does not allow.</exception>
    public static byte[] Write(Bericht bericht, SchemaSet schemas)
    {
        var root = schemas.PlanOf(bericht.Soort).Root;
        using var wire = new WireBuffer();
        wire.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>"u8);
        Group(wire, root, bericht);
        return wire.ToArray();
    }

    private static void Group(WireBuffer wire, ElementPlan group, Klasse record)
    {
        if (!group.Children.Any(child => IsWritten(child, record)))
        {
            wire.Write(group.Tag.Empty);
            return;
        }

        wire.Write(group.Tag.Open);
        foreach (var child in group.Children)
        {
            if (child.IsLeaf)
                Leaf(wire, child, record);
            else if (child.Record is { } binding)
                Records(wire, child, binding, record);
            else if (IsWritten(child, record))
                Group(wire, child, record);
        }

        wire.Write(group.Tag.Close);
    }

    private static void Records(WireBuffer wire, ElementPlan element, RecordBinding binding, Klasse parent)
    {
        foreach (var instance in binding.Instances(parent))
            Group(wire, element, instance);
    }

    private static void Leaf(WireBuffer wire, ElementPlan leaf, Klasse record)
    {
        if (leaf.Leaf is not { } binding)
            return;
        for (var i = 0; binding.TryGet(record, i, out var value); i++)
        {
            if (value.Tekst is "")
            {
                wire.Write(leaf.Tag.Empty);
                continue;
            }

            wire.Write(leaf.Tag.Open);
            wire.Write(leaf.Value!, value);
            wire.Write(leaf.Tag.Close);
        }
    }

    /// <summary>A required group is written even when it is empty.</summary>
    private static bool IsWritten(ElementPlan child, Klasse record) => child is { IsLeaf: false, Record: null, MinOccurs: > 0 } || HasContent(child, record);

    /// <summary>An optional group is written when anything in it is, or when the model says that it stood there empty.</summary>
    private static bool HasContent(ElementPlan child, Klasse record)
    {
        if (child.IsLeaf)
            return child.Leaf is { } leaf && leaf.TryGet(record, 0, out _);
        if (child.Record is { } binding)
            return binding.Instances(record).Any();
        return child.Presence is { } presence ? presence.Get(record) : child.Children.Any(below => HasContent(below, record));
    }
}
