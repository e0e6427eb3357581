using System.Xml.Schema;

namespace Berichtenverkeer.Witness.Documents;

/// <summary>Tells whether a type is met for the first time in a message. The first element of a type is tried with everything, the others with one case of each kind.</summary>
public sealed class FirstOfType
{
    private readonly HashSet<XmlSchemaType> seen = [];

    /// <summary>True the first time.</summary>
    public bool Meet(Piece piece) => seen.Add(piece.Declaration.ElementSchemaType!);
}
