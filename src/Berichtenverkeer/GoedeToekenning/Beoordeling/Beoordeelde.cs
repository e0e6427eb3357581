using Berichtenverkeer.Matching;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>What a grond judges: one product, for the days that count, with all that is known about the client.</summary>
/// <param name="Zaak">The verzoek and the client.</param>
/// <param name="Deel">The product.</param>
internal readonly record struct Beoordeelde(Verzoekzaak Zaak, Deelregel Deel)
{
    /// <summary>First day that is judged, inclusive.</summary>
    public DateOnly Begin => Deel.Begin;

    /// <summary>The days that are judged; an open end counts as twelve months.</summary>
    public Periode Periode => Deel.Periode;

    /// <summary>Worth in eurocent of what is judged; null when it cannot be valued.</summary>
    public long? Waarde => Deel.WaardeIn(Zaak.Waardering, Deel.Periode);

    /// <summary>Whether a part of the context is what is judged itself: the product that is asked, or the toewijzing that it would change.</summary>
    public bool IsEigen(Naastliggend naast) => ReferenceEquals(naast.Bron, Deel.Bron);
}
