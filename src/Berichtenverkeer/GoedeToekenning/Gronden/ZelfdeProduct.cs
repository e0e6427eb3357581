using Berichtenverkeer.GoedeToekenning.Beoordeling;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>Finds toewijzingen for the same product on the days that are judged (3a, 3b).</summary>
internal static class ZelfdeProduct
{
    /// <summary>The days that the first of them shares with what is judged; null when there is none. What is only asked for is no toewijzing yet.</summary>
    /// <param name="regel">What is judged.</param>
    /// <param name="parameters">With the categorieen of the Wmo that may overlap.</param>
    /// <param name="bijAanbieder">True to look at the aanbieder that asks, false to look at all others.</param>
    public static Periode? Eerste(Beoordeelde regel, GrondParameters parameters, bool bijAanbieder)
    {
        var vrij = regel.Zaak.Domein == Domein.Wmo ? parameters.MagOverlappen : [];
        var sleutel = regel.Deel.Sleutel;
        if (sleutel.IsVan(vrij))
            return null;
        Periode? first = null;
        foreach (var naast in regel.Zaak.Context)
        {
            if (naast.Toewijzing is null
                || regel.IsEigen(naast)
                || (naast.Aanbieder == regel.Zaak.Aanbieder) != bijAanbieder
                || !naast.Overlapt(regel.Periode)
                || !naast.Product.Dekt(sleutel)
                || naast.Product.IsVan(vrij))
            {
                continue;
            }

            var shared = new Periode(naast.Begin < regel.Begin ? regel.Begin : naast.Begin, naast.Laatste < regel.Periode.Einde ? naast.Laatste : regel.Periode.Einde);
            if (first is not { } known || (shared.Begin, shared.Einde).CompareTo((known.Begin, known.Einde)) < 0)
                first = shared;
        }

        return first;
    }
}
