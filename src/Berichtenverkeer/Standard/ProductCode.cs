namespace Berichtenverkeer.Standard;

/// <summary>A product code of the national list of aids (iWmo).</summary>
/// <param name="Code">Five characters: 11X01.</param>
/// <param name="Categorie">ProductCategorie it belongs to: 11, 12 or 13.</param>
/// <param name="Groep">Group within the category.</param>
/// <param name="Naam">Dutch name.</param>
/// <param name="ListDate">Date of the list.</param>
/// <param name="ValidTo">Last day, inclusive; null when none is stated.</param>
public sealed record ProductCode(string Code, string Categorie, string Groep, string Naam, DateOnly ListDate, DateOnly? ValidTo);
