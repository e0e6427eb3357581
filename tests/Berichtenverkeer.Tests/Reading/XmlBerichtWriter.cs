using System.Globalization;
using System.Text;
using System.Xml;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Reading;

/// <summary>Writes a message with the XmlWriter of System.Xml: what <see cref="BerichtWriter"/> writes by itself has to be the same, byte for byte.</summary>
internal static class XmlBerichtWriter
{
    /// <summary>Writes the message.</summary>
    public static byte[] Write(Bericht bericht, SchemaSet schemas)
    {
        var plan = schemas.PlanOf(bericht.Soort);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\r\n", NewLineHandling = NewLineHandling.Replace }))
        {
            xml.WriteStartElement("ns", plan.Root.LocalName, plan.Root.Namespace);
            if (BasisNamespace(plan) is { } basis)
                xml.WriteAttributeString("xmlns", "basis", null, basis);
            Children(xml, plan.Root, bericht);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static string? BasisNamespace(MessagePlan plan) =>
        plan.Elements.Select(element => element.Namespace).FirstOrDefault(ns => !string.Equals(ns, plan.Root.Namespace, StringComparison.Ordinal));

    private static void Children(XmlWriter xml, ElementPlan parent, Klasse record)
    {
        foreach (var child in parent.Children)
        {
            if (child.IsLeaf)
                Leaf(xml, child, record);
            else if (child.Record is { } binding)
                Records(xml, child, binding, record);
            else if (child.MinOccurs > 0 || HasContent(child, record))
                Group(xml, child, record);
        }
    }

    private static void Group(XmlWriter xml, ElementPlan group, Klasse record)
    {
        xml.WriteStartElement(group.LocalName, group.Namespace);
        Children(xml, group, record);
        xml.WriteEndElement();
    }

    private static void Records(XmlWriter xml, ElementPlan element, RecordBinding binding, Klasse parent)
    {
        foreach (var instance in binding.Instances(parent))
            Group(xml, element, instance);
    }

    private static void Leaf(XmlWriter xml, ElementPlan leaf, Klasse record)
    {
        if (leaf.Leaf is not { } binding)
            return;
        for (var i = 0; binding.TryGet(record, i, out var value); i++)
            xml.WriteElementString(leaf.LocalName, leaf.Namespace, Lexical(leaf.Value!, value));
    }

    /// <summary>An optional group is written when anything in it is, or when the model says that it stood there empty.</summary>
    private static bool HasContent(ElementPlan group, Klasse record)
    {
        if (group.Presence is { } presence)
            return presence.Get(record);
        foreach (var child in group.Children)
        {
            var filled = child.IsLeaf ? child.Leaf is { } leaf && leaf.TryGet(record, 0, out _)
                : child.Record is { } binding ? binding.Instances(record).Any()
                : HasContent(child, record);
            if (filled)
                return true;
        }

        return false;
    }

    private static string Lexical(SimpleType type, in LeafValue value) => type.Kind switch
    {
        ValueKind.Tekst => value.Tekst!,
        ValueKind.Getal => value.Getal.ToString(CultureInfo.InvariantCulture),
        ValueKind.Datum => value.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value.Tijd.Ticks % TimeSpan.TicksPerSecond == 0
            ? value.Tijd.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
            : value.Tijd.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
    };
}
