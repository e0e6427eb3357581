namespace Berichtenverkeer.Dossiers;

/// <summary>One reference of a verzoek that was accepted: an AangevraagdProduct of a 315 or the Verzoek of a 317.</summary>
/// <param name="Aanbieder">AGB code of the aanbieder that asks.</param>
/// <param name="Referentie">ReferentieAanbieder.</param>
/// <param name="Bsn">Bsn of the client.</param>
public sealed record VerzoekStand(string Aanbieder, string Referentie, string Bsn);
