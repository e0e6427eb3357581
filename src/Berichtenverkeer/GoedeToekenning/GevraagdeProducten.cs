using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>What a verzoek asks for.</summary>
public static class GevraagdeProducten
{
    /// <summary>The products of a 315 or 317 that would be new or changed; nothing for any other message.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="dossier">Where the product of a TeWijzigenProduct is found.</param>
    public static IEnumerable<GevraagdProduct> Of(Bericht bericht, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(dossier);
        if (bericht.Client is not { } client)
            yield break;
        foreach (var product in client.AangevraagdeProducten)
            yield return new(client.Bsn, bericht.Aanbieder, product.ReferentieAanbieder, null, product.Product, product.ToewijzingIngangsdatum, product.ToewijzingEinddatum);
        if (client.Verzoek is not { } verzoek)
            yield break;
        foreach (var product in verzoek.NieuweProducten)
            yield return new(client.Bsn, bericht.Aanbieder, verzoek.ReferentieAanbieder, null, product.Product, product.GewensteIngangsdatum, product.Einddatum);
        foreach (var product in verzoek.TeWijzigenProducten)
        {
            var known = dossier.FindToewijzing(client.Bsn, bericht.Aanbieder, product.ToewijzingNummer);
            yield return new(client.Bsn, bericht.Aanbieder, verzoek.ReferentieAanbieder, product.ToewijzingNummer, known?.Product.Product, product.GewensteIngangsdatum, product.Einddatum);
        }
    }
}
