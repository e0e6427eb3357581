using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>Beschikkingen of the gemeente. Holds pseudonyms only.</summary>
/// <param name="pseudoniem">How a client is looked up.</param>
/// <param name="domein">Domein of the list.</param>
/// <param name="rows">BeschikkingNummer, pseudonym of the client (hexadecimal), Ingangsdatum (null is not given).</param>
public sealed class BeschikkingenLijst(ClientPseudoniem pseudoniem, Domein domein, IEnumerable<(long Nummer, string Client, DateOnly? Ingangsdatum)> rows)
{
    private readonly ILookup<long, (long Nummer, string Client, DateOnly? Ingangsdatum)> byNumber = rows.ToLookup(row => row.Nummer);

    /// <summary>Whether the beschikking is in the list at all.</summary>
    public bool Kent(long nummer) => byNumber.Contains(nummer);

    /// <summary>Whether the beschikking is of this client.</summary>
    public bool IsVan(long nummer, string bsn)
    {
        var client = Convert.ToHexStringLower(pseudoniem.Of(domein, bsn));
        return byNumber[nummer].Any(row => row.Client == client);
    }
}
