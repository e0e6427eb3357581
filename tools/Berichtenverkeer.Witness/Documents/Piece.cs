using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>Where one element stands in the text of a rendered document.</summary>
public sealed class Piece
{
    public required XmlSchemaElement Declaration { get; init; }

    /// <summary>Path without indexes.</summary>
    public required string Path { get; init; }

    /// <summary>First character of the start tag.</summary>
    public required int Start { get; init; }

    /// <summary>First character after the start tag.</summary>
    public int ContentStart { get; set; }

    /// <summary>First character of the end tag.</summary>
    public int ContentEnd { get; set; }

    /// <summary>First character after the end tag.</summary>
    public int End { get; set; }

    /// <summary>The element right after it, under the same parent.</summary>
    public Piece? Next { get; set; }

    public bool IsLeaf => Declaration.ElementSchemaType is XmlSchemaSimpleType;
}
