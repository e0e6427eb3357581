namespace Berichtenverkeer.Termijnen;

/// <summary>A term that a message starts.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Referentie">ReferentieAanbieder of the verzoek; null for a term on the message as a whole.</param>
/// <param name="Aanvang">The day from which it counts.</param>
/// <param name="Uiterlijk">The last day on which it is met, inclusive.</param>
public sealed record Termijn(TermijnSoort Soort, string? Referentie, DateOnly Aanvang, DateOnly Uiterlijk);
