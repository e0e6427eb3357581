namespace Berichtenverkeer.Postgres.Lists;

/// <summary>What a unit of a product costs.</summary>
/// <param name="Aanbieder">AGB code; null is every aanbieder.</param>
/// <param name="Code">ProductCode.</param>
/// <param name="Eenheid">Eenheid (WJ756).</param>
/// <param name="Tarief">Eurocent per unit.</param>
/// <param name="Van">First day of validity, inclusive; null when it always was.</param>
/// <param name="Tot">Last day of validity, inclusive; null when it still is.</param>
public sealed record TariefEntry(string? Aanbieder, string Code, string Eenheid, long Tarief, DateOnly? Van, DateOnly? Tot);
