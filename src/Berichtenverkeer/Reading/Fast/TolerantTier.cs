using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading.Fast;

/// <summary>
/// Takes over where the prediction fails: follows the markup byte by byte along the plan, teaches the style what it saw, and gives back at the
/// next value. Understands what is odd but valid; what it does not understand it hands over.
/// </summary>
internal sealed class TolerantTier
{
    private const int LongestLearned = 512;

    private readonly List<TransitionStep> steps = [];
    private readonly List<PrefixBinding> bindings = [];
    private readonly byte[]?[] foreign = new byte[]?[64];
    private readonly ValueCollector values = new();
    private readonly Func<ReadOnlySpan<byte>, int> namespaceOf;
    private WritingStyle style = null!;
    private int rootBindings;
    private int foreignCount;

    public TolerantTier() => namespaceOf = name => style.Plan.NamespaceOf(name);

    /// <summary>Whether all open elements are written in the style of the root tag, so that what was learned holds.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Begins a message.</summary>
    public void Begin(WritingStyle of)
    {
        style = of;
        bindings.Clear();
        bindings.AddRange(of.Bindings);
        rootBindings = bindings.Count;
        if (foreignCount > 0)
            Array.Clear(foreign);
        foreignCount = 0;
        IsPlain = true;
    }

    /// <summary>Reads a value, from behind its start tag up to its end tag.</summary>
    public bool Value<TEvents>(ReadOnlySpan<byte> xml, ref int at, FastLeaf leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct => values.Read(xml, ref at, leaf.Element, ref events);

    /// <summary>Follows the markup from the end of a value to the start of the next.</summary>
    /// <param name="xml">The payload.</param>
    /// <param name="at">Place of the end tag of the value; becomes the place of the next value, or the end of the message.</param>
    /// <param name="leaf">The leaf of the value; becomes that of the next, -1 at the end.</param>
    /// <param name="events">Told which elements close and open.</param>
    /// <returns>False when it is not understood.</returns>
    public bool Follow<TEvents>(ReadOnlySpan<byte> xml, ref int at, ref int leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        var plan = style.Plan;
        var start = at;
        var from = leaf;
        var learn = IsPlain;
        var element = leaf == plan.Leaves.Length ? plan.Plan.Root : plan.Leaves[leaf].Element;
        var last = -1;
        var text = at;
        steps.Clear();
        while (true)
        {
            var blank = at;
            while (at < xml.Length && IgnorableMarkup.IsBlank(xml[at]))
                at++;
            if (at + 2 >= xml.Length || xml[at] != '<' || at - text > FastReader.LongestText || (element.IsLeaf && at > blank))
                return false;
            switch (xml[at + 1])
            {
                case (byte)'!' or (byte)'?':
                    at = IgnorableMarkup.SkipOne(xml, at);
                    learn = false;
                    if (at < 0)
                        return false;
                    break;
                case (byte)'/':
                    if (!EndTag(xml, ref at, element))
                        return false;
                    text = at;
                    learn &= IsPlain;
                    if (!element.IsLeaf)
                    {
                        if (!IsComplete(element, last))
                            return false;
                        steps.Add(new(element, -1));
                    }

                    if (element.Parent is not { } parent)
                        return End(xml, start, ref at, from, learn, out leaf, ref events);
                    last = plan.PlaceOf(element);
                    element = parent;
                    break;
                default:
                    if (element.IsLeaf)
                        return false;
                    var tag = default(StartTag);
                    var place = at;
                    if (Open(xml, ref at, element, last, ref tag) is not { } child)
                        return false;
                    text = at;
                    learn &= IsPlain;
                    if (tag.IsEmpty)
                    {
                        learn = false;
                        if (!Empty(child, place - start, start, ref events))
                            return false;
                        last = plan.PlaceOf(child);
                        break;
                    }

                    if (child.IsLeaf)
                    {
                        leaf = plan.NumberOf(child);
                        Flush(start, ref events);
                        if (learn && at - start <= LongestLearned)
                            style.Learned[from].Add(new(xml[start..at].ToArray(), leaf, [.. steps]));
                        return true;
                    }

                    steps.Add(new(child, place - start));
                    element = child;
                    last = -1;
                    break;
            }
        }
    }

    private bool End<TEvents>(ReadOnlySpan<byte> xml, int start, ref int at, int from, bool learn, out int leaf, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        leaf = -1;
        Flush(start, ref events);
        var end = IgnorableMarkup.Skip(xml, at);
        if (end != xml.Length)
            return false;
        if (learn && end - start <= LongestLearned && !xml[at..].Contains((byte)'<'))
            style.Learned[from].Add(new(xml[start..].ToArray(), -1, [.. steps]));
        at = end;
        return true;
    }

    private void Flush<TEvents>(int start, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        foreach (var step in steps)
        {
            if (step.Offset < 0)
                events.Close(step.Element);
            else
                events.Open(step.Element, start + step.Offset);
        }
    }

    /// <summary>An element that opens and closes in one tag.</summary>
    private bool Empty<TEvents>(ElementPlan element, int offset, int start, ref TEvents events)
        where TEvents : IFastEvents, allows ref struct
    {
        Leave(element);
        if (!element.IsLeaf)
        {
            steps.Add(new(element, offset));
            steps.Add(new(element, -1));
            return IsComplete(element, -1);
        }

        Flush(start, ref events);
        steps.Clear();
        return values.ReadEmpty(element, ref events);
    }

    /// <summary>The child that a start tag opens; null when it may not stand here, or is not understood.</summary>
    private ElementPlan? Open(ReadOnlySpan<byte> xml, ref int at, ElementPlan parent, int last, ref StartTag tag)
    {
        var depth = DepthOf(parent) + 1;
        if (depth >= foreign.Length || !tag.Read(xml, at, bindings, namespaceOf, depth))
            return null;
        var bound = -1;
        for (var i = bindings.Count - 1; i >= 0; i--)
        {
            if (!tag.Prefix.SequenceEqual(bindings[i].Prefix))
                continue;
            bound = bindings[i].Namespace;
            break;
        }

        if (bound < 0 || Find(parent, last, tag.LocalName, bound) is not { } child)
            return null;
        if (tag.HasAttributes || !tag.Prefix.SequenceEqual(PrefixOf(bound)))
        {
            foreign[depth] = tag.Name.ToArray();
            foreignCount++;
            IsPlain = false;
        }

        at = tag.End;
        return child;
    }

    private ElementPlan? Find(ElementPlan parent, int last, ReadOnlySpan<byte> localName, int inNamespace)
    {
        var children = parent.Children;
        for (var i = Math.Max(last, 0); i < children.Count; i++)
        {
            var child = children[i];
            if (i == last && !child.IsRepeatable)
                continue;
            if (style.Plan.NamespaceOf(child) == inNamespace && localName.SequenceEqual(style.Plan.NameOf(child)))
                return child;
            if (i != last && child.MinOccurs > 0)
                return null;
        }

        return null;
    }

    private bool EndTag(ReadOnlySpan<byte> xml, ref int at, ElementPlan element)
    {
        var i = at + 2;
        if (!StartTag.ReadName(xml, ref i, out var name, out var prefix, out var localName) || !IsNameOf(element, name, prefix, localName))
            return false;
        while (i < xml.Length && IgnorableMarkup.IsBlank(xml[i]))
            i++;
        if (i >= xml.Length || xml[i] != '>' || i - at > 4096)
            return false;
        at = i + 1;
        Leave(element);
        return true;
    }

    private bool IsNameOf(ElementPlan element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> localName)
    {
        if (element.Parent is null)
            return name.SequenceEqual(style.RootTag.AsSpan(1, style.RootNameLength));
        return foreignCount > 0 && foreign[DepthOf(element)] is { } written
            ? name.SequenceEqual(written)
            : localName.SequenceEqual(style.Plan.NameOf(element)) && prefix.SequenceEqual(PrefixOf(style.Plan.NamespaceOf(element)));
    }

    /// <summary>An element closed: what it declared no longer holds.</summary>
    private void Leave(ElementPlan element)
    {
        if (foreignCount == 0 && bindings.Count == rootBindings)
            return;
        var depth = DepthOf(element);
        while (bindings.Count > rootBindings && bindings[^1].Depth >= depth)
            bindings.RemoveAt(bindings.Count - 1);
        if (foreign[depth] is not null)
        {
            foreign[depth] = null;
            foreignCount--;
        }

        IsPlain = foreignCount == 0 && bindings.Count == rootBindings;
    }

    /// <summary>The prefix of a namespace in the root tag: the first that it binds. One that a later declaration of the same prefix overrides is not among them.</summary>
    private ReadOnlySpan<byte> PrefixOf(int ofNamespace)
    {
        foreach (var binding in style.Bindings)
        {
            if (binding.Namespace == ofNamespace)
                return binding.Prefix;
        }

        return "?"u8;
    }

    private static bool IsComplete(ElementPlan element, int last)
    {
        for (var i = last + 1; i < element.Children.Count; i++)
        {
            if (element.Children[i].MinOccurs > 0)
                return false;
        }

        return true;
    }

    private static int DepthOf(ElementPlan element)
    {
        var depth = 0;
        for (var above = element.Parent; above is not null; above = above.Parent)
            depth++;
        return depth;
    }
}
