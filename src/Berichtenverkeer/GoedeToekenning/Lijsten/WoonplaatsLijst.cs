using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>Where clients live according to the gemeente (BRP, woonplaatsonderzoek). Holds pseudonyms only.</summary>
/// <param name="pseudoniem">How a client is looked up.</param>
/// <param name="domein">Domein of the list.</param>
/// <param name="rows">Pseudonym (hexadecimal), CBS code of the gemeente, first and last day (null is open).</param>
public sealed class WoonplaatsLijst(ClientPseudoniem pseudoniem, Domein domein, IEnumerable<(string Client, string Gemeente, DateOnly? Van, DateOnly? Tot)> rows)
{
    private readonly ILookup<string, (string Client, string Gemeente, DateOnly? Van, DateOnly? Tot)> byClient = rows.ToLookup(row => row.Client, StringComparer.Ordinal);

    /// <summary>Gemeenten where the client lives on a day; null when the list does not know the client on that day.</summary>
    public IReadOnlyList<string>? Of(string bsn, DateOnly op)
    {
        var found = byClient[Convert.ToHexStringLower(pseudoniem.Of(domein, bsn))].Where(row => !(row.Van > op) && !(row.Tot < op)).Select(row => row.Gemeente).Distinct().ToList();
        return found.Count == 0 ? null : found;
    }
}
