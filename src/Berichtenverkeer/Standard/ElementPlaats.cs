namespace Berichtenverkeer.Standard;

/// <summary>A place where an element may stand in a message.</summary>
/// <param name="Bericht">The message.</param>
/// <param name="Pad">Path from the root, without indexes: Bericht/Client/Bsn.</param>
/// <param name="Naam">Name of the element.</param>
/// <param name="Type">Its named type.</param>
/// <param name="Nauwer">Limits that this place adds to those of the type, such as the one BerichtCode of a message.</param>
/// <param name="IsVerplicht">Whether it must stand there, once its parent does.</param>
/// <param name="IsHerhaalbaar">Whether it may stand there more than once.</param>
public sealed record ElementPlaats(
    BerichtSoort Bericht,
    string Pad,
    string Naam,
    SchemaType Type,
    IReadOnlyList<SchemaFacet> Nauwer,
    bool IsVerplicht,
    bool IsHerhaalbaar);
