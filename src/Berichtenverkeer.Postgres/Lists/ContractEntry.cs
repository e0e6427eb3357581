namespace Berichtenverkeer.Postgres.Lists;

/// <summary>What an aanbieder may deliver.</summary>
/// <param name="Aanbieder">AGB code.</param>
/// <param name="Categorie">ProductCategorie.</param>
/// <param name="Code">ProductCode; null is every code of the category.</param>
/// <param name="Van">First day of the contract, inclusive; null when it always was.</param>
/// <param name="Tot">Last day of the contract, inclusive; null when it still is.</param>
public sealed record ContractEntry(string Aanbieder, string Categorie, string? Code, DateOnly? Van, DateOnly? Tot);
