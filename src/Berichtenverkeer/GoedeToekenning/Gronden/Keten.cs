using Berichtenverkeer.GoedeToekenning.Beoordeling;

namespace Berichtenverkeer.GoedeToekenning.Gronden;

/// <summary>
/// Counts indicaties that follow each other (F4), of any product at any aanbieder: the next one begins after the end of the one before it, with no more
/// than so many days in between. What was cut in two for the administration stays one link: the same product at the same aanbieder, the next
/// day, after RedenWijziging 03, 10 or 11, or both from the same verzoek (IV093).
/// </summary>
internal static class Keten
{
    /// <summary>Length of the longest chain that ends in what is judged, itself included. A toewijzing that would change is the same link as before.</summary>
    /// <param name="regel">What is judged.</param>
    /// <param name="gatDagen">Most days between two links.</param>
    public static int Lengte(Beoordeelde regel, int gatDagen)
    {
        var links = new List<Naastliggend>(regel.Zaak.Context.Count + 1);
        foreach (var naast in regel.Zaak.Context)
        {
            // A part that begins before the end of another cannot come before it: what is not over before the last link starts cannot matter.
            if (naast.Toewijzing is not null && !regel.IsEigen(naast) && naast.Begin <= naast.Laatste && naast.Laatste < regel.Begin)
                links.Add(naast);
        }

        links.Sort((one, other) => one.Begin.CompareTo(other.Begin));
        links.Add(new(regel.Deel.Sleutel, regel.Zaak.Aanbieder, regel.Deel.Toewijzing?.Product.Ingangsdatum ?? regel.Begin, regel.Deel.Eind, regel.Deel.Toewijzing, regel.Deel.Bron));
        var lengths = new int[links.Count];
        for (var i = 0; i < links.Count; i++)
        {
            lengths[i] = 1;
            for (var j = 0; j < i; j++)
            {
                if (Volgt(links[j], links[i], gatDagen))
                    lengths[i] = Math.Max(lengths[i], lengths[j] + (IsZelfdeSchakel(links[j], links[i]) ? 0 : 1));
            }
        }

        return lengths[^1];
    }

    private static bool Volgt(in Naastliggend eerste, in Naastliggend volgende, int gatDagen) =>
        eerste.Laatste < volgende.Begin && volgende.Begin.DayNumber - eerste.Laatste.DayNumber <= 1 + gatDagen;

    private static bool IsZelfdeSchakel(in Naastliggend eerste, in Naastliggend volgende) =>
        eerste.Aanbieder == volgende.Aanbieder
        && eerste.Product == volgende.Product
        && volgende.Begin.DayNumber - eerste.Laatste.DayNumber == 1
        && (eerste.Toewijzing!.Product.RedenWijziging is "03" or "10" or "11"
            || (eerste.Toewijzing.Product.ReferentieAanbieder is { } referentie && referentie == volgende.Toewijzing?.Product.ReferentieAanbieder));
}
