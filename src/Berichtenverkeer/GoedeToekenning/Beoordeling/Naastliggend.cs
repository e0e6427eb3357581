using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>A product that the client has or that is asked for beside what is judged.</summary>
/// <param name="Product">The product; null is generiek.</param>
/// <param name="Aanbieder">AGB code of its aanbieder.</param>
/// <param name="Begin">First day, inclusive.</param>
/// <param name="Eind">Last day, inclusive; null is open. Of a toewijzing that the same 317 changes: the end that it would get.</param>
/// <param name="Toewijzing">The toewijzing; null when it is only asked for.</param>
/// <param name="Bron">The class of the message that asks for it or would change it; null when it is not in the message.</param>
internal readonly record struct Naastliggend(ProductSleutel Product, string Aanbieder, DateOnly Begin, DateOnly? Eind, ToewijzingStand? Toewijzing, Klasse? Bron)
{
    /// <summary>The last day, with an open end as the end of time.</summary>
    public DateOnly Laatste => Eind ?? DateOnly.MaxValue;

    /// <summary>Whether it shares a day with a period; one that ends before it begins has no day.</summary>
    public bool Overlapt(Periode periode) => Begin <= Laatste && Begin <= periode.Einde && periode.Begin <= Laatste;
}
