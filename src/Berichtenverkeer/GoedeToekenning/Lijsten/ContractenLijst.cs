namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>What is agreed with aanbieders, as the gemeente loaded it.</summary>
/// <param name="rows">Rows of the list: AGB code of the aanbieder, Categorie, Code (null is every code of it), first and last day (null is open).</param>
public sealed class ContractenLijst(IEnumerable<(string Aanbieder, string Categorie, string? Code, DateOnly? Van, DateOnly? Tot)> rows)
{
    private readonly ILookup<string, (string Aanbieder, string Categorie, string? Code, DateOnly? Van, DateOnly? Tot)> byAanbieder = rows.ToLookup(row => row.Aanbieder, StringComparer.Ordinal);

    /// <summary>The rows of an aanbieder that hold on a day.</summary>
    public IEnumerable<(string Categorie, string? Code, DateOnly? Tot)> Of(string aanbieder, DateOnly op) =>
        byAanbieder[aanbieder].Where(row => !(row.Van > op) && !(row.Tot < op)).Select(row => (row.Categorie, row.Code, row.Tot));
}
