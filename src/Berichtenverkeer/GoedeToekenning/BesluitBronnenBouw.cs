using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>Makes the sources of gronden from the lists that a gemeente loaded.</summary>
public static class BesluitBronnenBouw
{
    /// <summary>The sources of one gemeente and domein.</summary>
    /// <param name="lists">The lists as they stood when the run opened.</param>
    /// <param name="domein">The domein that they are for.</param>
    /// <param name="pseudoniem">The key of the lists; null when there is none, which is right only if no list about clients was loaded.</param>
    /// <param name="werkdagen">Working days.</param>
    /// <param name="heeftSamenwerkingsverband">Whether other gemeenten are seen.</param>
    /// <param name="tarieven">The tariffs when they were made before; null makes them.</param>
    /// <exception cref="LijstSleutelException">A list was made with another key.</exception>
    public static BesluitBronnen Of(
        MunicipalLists lists, Domein domein, ClientPseudoniem? pseudoniem, Werkdagen werkdagen, bool heeftSamenwerkingsverband, ITarievenLijst? tarieven = null)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return new()
        {
            Tarieven = tarieven ?? TarievenLijst.Of(lists),
            Contracten = lists.Contracten.Count == 0 ? null : new(lists.Contracten.Select(row => (row.Aanbieder, row.Categorie, row.Code, row.Van, row.Tot))),
            Woonplaatsen = With(lists.Woonplaatsen, (key, rows) => new WoonplaatsLijst(key, domein, rows.Select(row => (row.Client, row.Gemeente, row.Van, row.Tot)))),
            Beschikkingen = With(lists.Beschikkingen, (key, rows) => new BeschikkingenLijst(key, domein, rows.Select(row => (row.Nummer, row.Client, row.Ingangsdatum)))),
            Pgb = With(lists.Pgb, (key, rows) => new PgbLijst(key, domein, rows.Select(row => (row.Client, row.Categorie, row.Code, row.Van, row.Tot)))),
            // For the Jw looking at a Wlz register is not allowed, whoever loaded what.
            Wlz = domein == Domein.Jw ? null : With(lists.Wlz, (key, rows) => new WlzLijst(key, rows.Select(row => (row.Client, row.Van, row.Tot)))),
            Aandacht = lists.Aandacht.Count == 0 ? null : new(lists.Aandacht.Select(row => (row.Aanbieder, row.Van, row.Tot))),
            Plafonds = lists.Plafonds.Count == 0 ? null : new(lists.Plafonds.Select(row => (row.Aanbieder, row.Plafond, row.Van, row.Tot))),
            Landelijk = lists.Landelijk.Count == 0 ? null : new(lists.Landelijk.Select(row => (row.Categorie, row.Code, row.Van, row.Tot))),
            HeeftSamenwerkingsverband = heeftSamenwerkingsverband,
            Werkdagen = werkdagen,
        };

        TLijst? With<TRow, TLijst>(ClientLijst<TRow>? list, Func<ClientPseudoniem, IReadOnlyList<TRow>, TLijst> make)
            where TLijst : class
        {
            if (list is null)
                return null;
            return pseudoniem?.KeyId == list.Sleutel ? make(pseudoniem, list.Rows) : throw new LijstSleutelException(list.Soort, list.LijstId);
        }
    }
}
