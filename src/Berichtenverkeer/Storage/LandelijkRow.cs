namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of products under a national framework contract.</summary>
/// <param name="Categorie">ProductCategorie.</param>
/// <param name="Code">ProductCode; null is every code of the category.</param>
/// <param name="Van">First day, inclusive; null when there is none.</param>
/// <param name="Tot">Last day, inclusive; null when there is none.</param>
public sealed record LandelijkRow(string Categorie, string? Code, DateOnly? Van, DateOnly? Tot);
