using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;

namespace Berichtenverkeer.LokaleRegels;

/// <summary>Whether the aanbieder reported the start of what it declares.</summary>
internal static class Startberichten
{
    /// <summary>
    /// Whether a start stands that began on or before the last day of the ProductPeriode: on the toewijzing of the line, or
    /// without a number (taakgericht) in its ProductCategorie.
    /// </summary>
    public static bool HasStart(PrestatieZaak zaak)
    {
        foreach (var start in zaak.Levering.Starts)
        {
            if (start.Begindatum <= zaak.Prestatie.Einddatum && IsOf(start, zaak))
                return true;
        }

        return false;
    }

    private static bool IsOf(in StartSleutel start, PrestatieZaak zaak) => start.ToewijzingNummer is { } nummer
        ? nummer == (zaak.Prestatie.ToewijzingNummer ?? zaak.Toewijzing?.ToewijzingNummer)
        : start.Categorie is null || start.Categorie == zaak.Prestatie.ProductCategorie;
}
