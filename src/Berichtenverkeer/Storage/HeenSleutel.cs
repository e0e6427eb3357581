using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Storage;

/// <summary>By what an answer, a retour or a 325, names the message that it answers.</summary>
/// <param name="Nummer">Number of that message, such as 305.</param>
/// <param name="Aanbieder">AGB code of the aanbieder.</param>
/// <param name="Identificatie">Identificatie of that message.</param>
public readonly record struct HeenSleutel(int Nummer, string Aanbieder, string Identificatie)
{
    /// <summary>The key of a message that may be answered.</summary>
    public static HeenSleutel Of(Bericht heen)
    {
        ArgumentNullException.ThrowIfNull(heen);
        return new(heen.Soort.Nummer, heen.Aanbieder, heen.Identificatie);
    }

    /// <summary>What an answer names. A retour repeats the Identificatie of what it answers; a 325 has one of its own, and names the other.</summary>
    /// <param name="soort">Which message the answer is.</param>
    /// <param name="aanbieder">AGB code of the aanbieder.</param>
    /// <param name="identificatie">Identificatie of the answer.</param>
    /// <param name="referenties">Of a 325 the Identificatie of the 323 that it answers.</param>
    public static IEnumerable<HeenSleutel> NamedBy(BerichtSoort soort, string aanbieder, string identificatie, IReadOnlyList<string> referenties)
    {
        ArgumentNullException.ThrowIfNull(soort);
        ArgumentNullException.ThrowIfNull(referenties);
        if (soort.HeenSoort is not { } heen)
            return [];
        IReadOnlyList<string> named = soort.Nummer == 325 ? referenties : [identificatie];
        return named.Select(one => new HeenSleutel(heen.Nummer, aanbieder, one));
    }
}
