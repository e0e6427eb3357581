namespace Berichtenverkeer.Termijnen;

/// <summary>A public holiday.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Naam">Its Dutch name.</param>
public sealed record Feestdag(DateOnly Datum, string Naam);
