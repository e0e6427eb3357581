namespace Berichtenverkeer.Storage;

/// <summary>Key of an Identificatie within a unit (TR056): who sent which kind of message under which Identificatie.</summary>
/// <param name="BerichtCode">BerichtCode of the Header.</param>
/// <param name="Afzender">Afzender of the Header.</param>
/// <param name="Identificatie">Identificatie of the Header.</param>
public readonly record struct IdentificatieKey(string BerichtCode, string Afzender, string Identificatie);
