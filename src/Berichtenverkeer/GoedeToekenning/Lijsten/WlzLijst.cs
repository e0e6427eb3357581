using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>Clients with an indication under the Wlz. Wmo only: for the Jw such a list is not allowed. Holds pseudonyms only.</summary>
/// <param name="pseudoniem">How a client is looked up.</param>
/// <param name="rows">Pseudonym (hexadecimal), first and last day (null is open).</param>
public sealed class WlzLijst(ClientPseudoniem pseudoniem, IEnumerable<(string Client, DateOnly? Van, DateOnly? Tot)> rows)
{
    private readonly ILookup<string, (string Client, DateOnly? Van, DateOnly? Tot)> byClient = rows.ToLookup(row => row.Client, StringComparer.Ordinal);

    /// <summary>Whether the client has an indication in a period, both days included.</summary>
    public bool Overlapt(string bsn, DateOnly begin, DateOnly eind) =>
        byClient[Convert.ToHexStringLower(pseudoniem.Of(Domein.Wmo, bsn))].Any(row => !(row.Van > eind) && !(row.Tot < begin));
}
