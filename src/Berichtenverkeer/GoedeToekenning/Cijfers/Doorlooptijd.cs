namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>Lead times of one group, from Dagtekening of the verzoek. This is elapsed time; how long people worked on it no message says.</summary>
/// <param name="Groep">administratief, tenzij, or the id of a bepaling.</param>
/// <param name="Aantal">Verzoeken with a first answer.</param>
/// <param name="Mediaan">Median of working days to the first answer; null when there are too few.</param>
/// <param name="Gemiddelde">Mean of working days to the first answer; null when there are too few.</param>
/// <param name="P90">Nine of ten have a first answer within so many working days; null when there are too few.</param>
/// <param name="BinnenVijfWerkdagen">Share (0 to 1) with a first answer within 5 working days; null when there are too few.</param>
/// <param name="Afgerond">Verzoeken with an outcome.</param>
/// <param name="BinnenAchtWeken">Share (0 to 1) of those with an outcome that had it within 8 weeks; null when there are too few.</param>
public sealed record Doorlooptijd(string Groep, Aantal Aantal, double? Mediaan, double? Gemiddelde, double? P90, double? BinnenVijfWerkdagen, Aantal Afgerond, double? BinnenAchtWeken);
