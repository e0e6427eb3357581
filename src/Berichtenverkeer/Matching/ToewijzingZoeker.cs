using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Matching;

/// <summary>
/// Finds the toewijzing of a prestatie. By ToewijzingNummer where there is one; a 303 without it by client, aanbieder, BeschikkingNummer,
/// product and period, and then exactly one must fit.
/// </summary>
public static class ToewijzingZoeker
{
    /// <summary>The toewijzing of this aanbieder, whichever client it is of; null when there is none, or not exactly one.</summary>
    public static ToewijzingStand? Find(Dossier dossier, string aanbieder, string bsn, Prestatie prestatie)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(prestatie);
        if (prestatie.ToewijzingNummer is { } nummer)
            return dossier.FindToewijzing(nummer) is { } stand && stand.Aanbieder == aanbieder ? stand : null;
        return FindZonderNummer(dossier, aanbieder, bsn, prestatie);
    }

    /// <summary>Apart, because its lambda would cost every line with a number an allocation.</summary>
    private static ToewijzingStand? FindZonderNummer(Dossier dossier, string aanbieder, string bsn, Prestatie prestatie)
    {
        var fits = dossier.AlleToewijzingenOf(bsn, aanbieder).Where(stand => Fits(stand, prestatie)).Take(2).ToList();
        return fits.Count == 1 ? fits[0] : null;
    }

    private static bool Fits(ToewijzingStand stand, Prestatie prestatie) =>
        !stand.IsVerwijderd
        && (prestatie.BeschikkingNummer is null || prestatie.BeschikkingNummer == stand.BeschikkingNummer)
        && (stand.Product.Product is not { } product
            || (product.Categorie == prestatie.ProductCategorie && (product.Code is null || product.Code == prestatie.ProductCode)))
        && prestatie.Einddatum >= stand.Product.Ingangsdatum
        && (stand.Product.Einddatum is not { } einddatum || prestatie.Begindatum <= einddatum);
}
