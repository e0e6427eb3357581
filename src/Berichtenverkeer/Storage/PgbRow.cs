namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of persoonsgebonden budgetten.</summary>
/// <param name="Client">Pseudonym of the client, hexadecimal.</param>
/// <param name="Categorie">ProductCategorie.</param>
/// <param name="Code">ProductCode; null is every code of the category.</param>
/// <param name="Van">First day, inclusive; null when there is none.</param>
/// <param name="Tot">Last day, inclusive; null when there is none.</param>
public sealed record PgbRow(string Client, string Categorie, string? Code, DateOnly? Van, DateOnly? Tot);
