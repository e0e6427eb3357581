using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>Clients with a persoonsgebonden budget. Holds pseudonyms only.</summary>
/// <param name="pseudoniem">How a client is looked up.</param>
/// <param name="domein">Domein of the list.</param>
/// <param name="rows">Pseudonym (hexadecimal), Categorie, Code (null is every code of it), first and last day (null is open).</param>
public sealed class PgbLijst(ClientPseudoniem pseudoniem, Domein domein, IEnumerable<(string Client, string Categorie, string? Code, DateOnly? Van, DateOnly? Tot)> rows)
{
    private readonly ILookup<string, (string Client, string Categorie, string? Code, DateOnly? Van, DateOnly? Tot)> byClient = rows.ToLookup(row => row.Client, StringComparer.Ordinal);

    /// <summary>The budgets of a client that overlap a period, both days included.</summary>
    public IEnumerable<(string Categorie, string? Code)> Of(string bsn, DateOnly begin, DateOnly eind) =>
        byClient[Convert.ToHexStringLower(pseudoniem.Of(domein, bsn))].Where(row => !(row.Van > eind) && !(row.Tot < begin)).Select(row => (row.Categorie, row.Code));
}
