namespace Berichtenverkeer.Postgres.Lists;

/// <summary>A product code as a gemeente lists it.</summary>
/// <param name="Categorie">ProductCategorie.</param>
/// <param name="Code">ProductCode.</param>
/// <param name="Naam">Name of the product; null when the list has none.</param>
/// <param name="Van">First day of validity, inclusive; null when it always was.</param>
/// <param name="Tot">Last day of validity, inclusive; null when it still is.</param>
public sealed record ProductcodeEntry(string Categorie, string Code, string? Naam, DateOnly? Van, DateOnly? Tot);
