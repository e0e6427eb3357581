namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of product codes.</summary>
/// <param name="Categorie">ProductCategorie.</param>
/// <param name="Code">ProductCode.</param>
/// <param name="Van">First day of validity, inclusive; null when there is none.</param>
/// <param name="Tot">Last day of validity, inclusive; null when there is none.</param>
public sealed record ProductcodeRow(string Categorie, string Code, DateOnly? Van, DateOnly? Tot);
