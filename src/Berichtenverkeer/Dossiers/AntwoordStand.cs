namespace Berichtenverkeer.Dossiers;

/// <summary>A 319 that was sent and stands.</summary>
/// <param name="Referentie">The verzoek it answers.</param>
/// <param name="VerzoekAntwoord">1 afgewezen, 2 in onderzoek (WJ760).</param>
public sealed record AntwoordStand(ReferentieSleutel Referentie, string VerzoekAntwoord);
