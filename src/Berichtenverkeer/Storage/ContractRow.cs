namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of contracts.</summary>
/// <param name="Aanbieder">AGB code.</param>
/// <param name="Categorie">ProductCategorie.</param>
/// <param name="Code">ProductCode; null is every code of the category.</param>
/// <param name="Van">First day of the contract, inclusive; null when there is none.</param>
/// <param name="Tot">Last day of the contract, inclusive; null when there is none.</param>
public sealed record ContractRow(string Aanbieder, string Categorie, string? Code, DateOnly? Van, DateOnly? Tot);
