namespace Berichtenverkeer.Witness.Documents;

/// <summary>One document made from an XSD.</summary>
/// <param name="Path">Path of the element that was tampered with, without indexes.</param>
/// <param name="Kind">What was done: a facet (<c>maxLength</c>), an occurrence (<c>missing</c>), an order (<c>swapped</c>) and so on.</param>
/// <param name="Detail">Which of the cases of that kind.</param>
/// <param name="Xml">The document.</param>
/// <param name="Expected">What it must be.</param>
public sealed record GeneratedDocument(string Path, string Kind, string Detail, string Xml, Expectation Expected)
{
    /// <summary>The case without the place: the same tampering on every element has the same one.</summary>
    public string Case => $"{Kind}: {Detail}";

    /// <inheritdoc/>
    public override string ToString() => $"{Path} {Case} ({Expected})";
}
