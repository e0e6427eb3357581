namespace Berichtenverkeer.Standard;

/// <summary>A named type of a schema, as a reader of the standard knows it.</summary>
/// <param name="Naam">LDT_Eenheid, CDT_Adres, ToegewezenProduct.</param>
/// <param name="IsBasis">Whether it stands in the basisschema, shared by all messages of the release.</param>
/// <param name="Toelichting">What it is, in Dutch; null when the schema says nothing.</param>
/// <param name="Basis">Built-in type of a single value ("string", "integer", "date", "time"); null for a type with children.</param>
/// <param name="Facetten">Limits on a single value, enumeration left out: see the code lists.</param>
/// <param name="Waarden">The enumeration; empty when every value within the limits will do.</param>
public sealed record SchemaType(
    string Naam,
    bool IsBasis,
    string? Toelichting,
    string? Basis,
    IReadOnlyList<SchemaFacet> Facetten,
    IReadOnlyList<string> Waarden);
