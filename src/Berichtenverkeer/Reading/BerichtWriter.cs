using System.Globalization;
using System.Text;
using System.Xml;
using Berichtenverkeer.Model;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>
/// Writes a message as the standard wants it on the wire: UTF-8 without byte order mark, CR/LF (OP192), every element in
/// the place that the plan gives it. The same message always gives the same bytes.
/// </summary>
public static class BerichtWriter
{
    /// <summary>Writes the message. It is not validated here: read the bytes back when they leave the house.</summary>
    public static byte[] Write(Bericht bericht, SchemaSet schemas)
    {
        var plan = schemas.PlanOf(bericht.Soort);
        using var stream = new MemoryStream(ExpectedBytes(bericht));
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

    /// <summary>A line of a declaratie is about 1 kB: its answer, which can be as large, does not outgrow its buffer again and again.</summary>
    private static int ExpectedBytes(Bericht bericht) => 4096 + (1024 * bericht.Clienten.Sum(client => client.Prestaties.Count));

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
        foreach (var value in binding.Get(record))
            xml.WriteElementString(leaf.LocalName, leaf.Namespace, Lexical(leaf.Value!, value));
    }

    /// <summary>An optional group is written when anything in it is, or when the model says that it stood there empty.</summary>
    private static bool HasContent(ElementPlan group, Klasse record)
    {
        if (group.Presence is { } presence)
            return presence.Get(record);
        foreach (var child in group.Children)
        {
            var filled = child.IsLeaf ? child.Leaf?.Get(record).Any() ?? false
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
