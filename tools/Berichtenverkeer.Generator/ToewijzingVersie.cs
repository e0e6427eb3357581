namespace Berichtenverkeer.Generator;

/// <summary>One version of a toewijzing.</summary>
/// <param name="Datum">Toewijzingsdatum.</param>
/// <param name="Tijd">Toewijzingstijd.</param>
/// <param name="Ingang">First day.</param>
/// <param name="Eind">Last day, inclusive; null is open.</param>
/// <param name="Volume">Volume of the Omvang.</param>
/// <param name="Budget">Budget over the whole period in eurocent.</param>
/// <param name="RedenWijziging">Only in the first sending of a changed version (IV099).</param>
internal sealed record ToewijzingVersie(DateOnly Datum, TimeOnly Tijd, DateOnly Ingang, DateOnly? Eind, long Volume, long? Budget, string? RedenWijziging = null);
