namespace Berichtenverkeer.Standard;

/// <summary>One limit on a value.</summary>
/// <param name="Soort">XSD name: maxLength, pattern, minInclusive.</param>
/// <param name="Waarde">Its value, as in the schema.</param>
public sealed record SchemaFacet(string Soort, string Waarde);
