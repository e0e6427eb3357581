using System.Globalization;
using System.Text;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Reading;

/// <summary>Follows a document through the plan: which element is open, its indexed path, and what was expected.</summary>
internal sealed class ElementTracker(ElementPlan root)
{
    private Frame[] frames = new Frame[16];
    private int depth;
    private string? missing;
    private bool repeated;

    /// <summary>Number of open elements.</summary>
    public int Depth => depth;

    /// <summary>The plan of the innermost open element; null inside an element that the plan does not know.</summary>
    public ElementPlan? Current => depth == 0 ? null : frames[depth - 1].Element;

    /// <summary>Opens a child. What would be wrong with it is only put into words when asked: <see cref="OpenProblem"/>.</summary>
    public void Open(string localName, string namespaceUri)
    {
        missing = null;
        repeated = false;
        if (depth == 0)
        {
            Push(root, localName, 0);
            return;
        }

        ref var parent = ref frames[depth - 1];
        var wanted = parent.Element is null ? -1 : Find(parent.Element.Children, parent.Element.IsUnordered ? 0 : parent.Position, localName, namespaceUri);
        if (wanted < 0)
        {
            Push(null, localName, 0);
            return;
        }

        var element = parent.Element!.Children[wanted];
        missing = MissingBefore(ref parent, wanted);
        repeated = wanted == parent.Position && parent.Occurrence >= element.MaxOccurs;
        parent.Occurrence = wanted == parent.Position ? parent.Occurrence + 1 : 1;
        parent.Position = wanted;
        Push(element, localName, element.IsRepeatable ? parent.Occurrence : 0);
    }

    /// <summary>What is wrong with the element that opened last, now that the validator refuses it.</summary>
    public (string Code, string Tekst) OpenProblem()
    {
        ref var opened = ref frames[depth - 1];
        if (opened.Element is { } element)
        {
            if (repeated)
                return (FindingCodes.ElementOnverwacht, $"Element {element.LocalName} mag hier maar één keer voorkomen.");
            return missing is null
                ? (FindingCodes.Overig, $"Element {element.LocalName} voldoet niet aan het schema (xsi:type of xsi:nil is hier niet toegestaan).")
                : (FindingCodes.ElementOntbreekt, $"Vóór {element.LocalName} ontbreekt het verplichte element {missing}.");
        }

        var name = SafeText.Of(opened.Name);
        ref var parent = ref frames[depth - 2];
        if (parent.Element is not { Children: var siblings })
            return (FindingCodes.ElementOnverwacht, $"Element {name} wordt hier niet verwacht.");
        var expected = Expected(ref parent);
        var instead = expected.Count == 0 ? string.Empty : $"; verwacht: {string.Join(" of ", expected)}";
        var wrongPlace = false;
        foreach (var child in siblings)
            wrongPlace |= string.Equals(child.LocalName, opened.Name, StringComparison.Ordinal);
        return (FindingCodes.ElementOnverwacht, wrongPlace
            ? $"Element {name} staat op de verkeerde plaats, komt te vaak voor of heeft een verkeerde namespace{instead}."
            : $"Element {name} wordt hier niet verwacht{instead}.");
    }

    /// <summary>Closes the innermost element.</summary>
    public void Close() => depth--;

    /// <summary>What is missing when the innermost element closes.</summary>
    public string MissingAtEnd()
    {
        ref var frame = ref frames[depth - 1];
        if (frame.Element is not { } element)
            return "Het element is niet compleet.";
        var absent = MissingBefore(ref frame, element.Children.Count);
        return absent is null ? $"{element.LocalName} is niet compleet." : $"In {element.LocalName} ontbreekt het verplichte element {absent}.";
    }

    /// <summary>The indexed path of the innermost element.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        for (var i = 0; i < depth; i++)
        {
            path.Append('/').Append(SafeText.Of(frames[i].Name));
            if (frames[i].Index > 0)
                path.Append('[').Append(frames[i].Index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }

        return path.ToString();
    }

    private static int Find(IReadOnlyList<ElementPlan> children, int from, string localName, string namespaceUri)
    {
        for (var i = from; i < children.Count; i++)
        {
            if (string.Equals(children[i].LocalName, localName, StringComparison.Ordinal) && string.Equals(children[i].Namespace, namespaceUri, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>The first required child that was passed over before a position.</summary>
    private static string? MissingBefore(ref Frame frame, int position)
    {
        var children = frame.Element!.Children;
        for (var i = frame.Position + (frame.Occurrence > 0 ? 1 : 0); i < position; i++)
        {
            if (children[i].MinOccurs > 0)
                return children[i].LocalName;
        }

        return null;
    }

    /// <summary>What could have come: everything up to and including the first required child.</summary>
    private static List<string> Expected(ref Frame frame)
    {
        var children = frame.Element!.Children;
        var result = new List<string>();
        for (var i = frame.Position; i < children.Count; i++)
        {
            if (i == frame.Position && frame.Occurrence >= children[i].MaxOccurs)
                continue;
            result.Add(children[i].LocalName);
            var satisfied = i == frame.Position && frame.Occurrence > 0;
            if (children[i].MinOccurs > 0 && !satisfied)
                break;
        }

        return result;
    }

    private void Push(ElementPlan? element, string name, int index)
    {
        if (depth == frames.Length)
            Array.Resize(ref frames, depth * 2);
        frames[depth++] = new Frame { Element = element, Name = name, Index = index };
    }

    private struct Frame
    {
        public ElementPlan? Element;
        public string Name;
        public int Index;
        public int Position;
        public int Occurrence;
    }
}
