using System.Globalization;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>One thing that a reader tells.</summary>
/// <param name="Kind"><c>open</c>, <c>close</c> or <c>value</c>.</param>
/// <param name="Element">The element.</param>
/// <param name="Line">Line of an element that opens; else 0.</param>
/// <param name="Column">Its column; else 0.</param>
/// <param name="Value">The typed value of a leaf.</param>
internal readonly record struct ReadEvent(string Kind, ElementPlan Element, int Line, int Column, LeafValue Value)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Element.Path} {Line},{Column} {Value.Tekst} {Value.Getal}");
}
