namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>Products that the national framework contracts cover.</summary>
/// <param name="rows">Categorie, Code (null is every code of it), first and last day (null is open).</param>
public sealed class LandelijkLijst(IEnumerable<(string Categorie, string? Code, DateOnly? Van, DateOnly? Tot)> rows)
{
    private readonly List<(string Categorie, string? Code, DateOnly? Van, DateOnly? Tot)> rows = [.. rows];

    /// <summary>Whether a product is covered on a day. A request without Code is when the whole Categorie is.</summary>
    public bool Kent(string categorie, string? code, DateOnly op) =>
        rows.Exists(row => row.Categorie == categorie && (row.Code is null || row.Code == code) && !(row.Van > op) && !(row.Tot < op));
}
