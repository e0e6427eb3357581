using System.Text;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>The tags of one element as bytes, each on a line of its own with two blanks for every level, and of a leaf around its text.</summary>
/// <param name="Open">The start tag, with the line before it.</param>
/// <param name="Close">The end tag; of an element that holds elements with the line before it.</param>
/// <param name="Empty">The element when nothing is in it, with the line before it.</param>
internal sealed record WireTag(byte[] Open, byte[] Close, byte[] Empty)
{
    private const string Prefix = "ns";
    private const string BasisPrefix = "basis";

    /// <summary>The tags of an element.</summary>
    public static WireTag Of(ElementPlan element)
    {
        var root = Root(element);
        var line = "\r\n" + string.Concat(Enumerable.Repeat("  ", Depth(element)));
        var (name, declared) = element == root
            ? ($"{Prefix}:{element.LocalName}", (Basis(root) is { } basis ? $" xmlns:{BasisPrefix}=\"{Escaped(basis)}\"" : "") + $" xmlns:{Prefix}=\"{Escaped(root.Namespace)}\"")
            : Name(element, root);
        return new(
            Encoding.UTF8.GetBytes($"{line}<{name}{declared}>"),
            Encoding.UTF8.GetBytes(element.IsLeaf ? $"</{name}>" : $"{line}</{name}>"),
            Encoding.UTF8.GetBytes($"{line}<{name}{declared} />"));
    }

    /// <summary>The namespace of the message and the first other one have a prefix; one more, as in an XSD of a municipality, is declared where it stands.</summary>
    private static (string Name, string Declared) Name(ElementPlan element, ElementPlan root)
    {
        if (element.Namespace == root.Namespace)
            return ($"{Prefix}:{element.LocalName}", "");
        if (element.Namespace == Basis(root))
            return ($"{BasisPrefix}:{element.LocalName}", "");
        return element.Namespace.Length == 0 ? (element.LocalName, "") : ($"x:{element.LocalName}", $" xmlns:x=\"{Escaped(element.Namespace)}\"");
    }

    private static string? Basis(ElementPlan root) =>
        root.DescendantsAndSelf().Select(element => element.Namespace).FirstOrDefault(ns => ns.Length > 0 && ns != root.Namespace);

    private static ElementPlan Root(ElementPlan element) => element.Parent is { } parent ? Root(parent) : element;

    private static int Depth(ElementPlan element) => element.Parent is { } parent ? Depth(parent) + 1 : 0;

    private static string Escaped(string uri) =>
        uri.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
