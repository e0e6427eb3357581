namespace Berichtenverkeer.Dossiers;

/// <summary>Key of a ReferentieAanbieder within gemeente and domein.</summary>
/// <param name="Aanbieder">AGB code of the aanbieder.</param>
/// <param name="Referentie">ReferentieAanbieder.</param>
public readonly record struct ReferentieSleutel(string Aanbieder, string Referentie);
