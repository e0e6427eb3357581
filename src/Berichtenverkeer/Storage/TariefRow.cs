namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of tariffs.</summary>
/// <param name="Aanbieder">AGB code; null is every aanbieder.</param>
/// <param name="Code">ProductCode.</param>
/// <param name="Eenheid">Eenheid (WJ756).</param>
/// <param name="Tarief">Eurocent per unit.</param>
/// <param name="Van">First day of validity, inclusive; null when there is none.</param>
/// <param name="Tot">Last day of validity, inclusive; null when there is none.</param>
public sealed record TariefRow(string? Aanbieder, string Code, string Eenheid, long Tarief, DateOnly? Van, DateOnly? Tot);
