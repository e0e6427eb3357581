namespace Berichtenverkeer.GoedeToekenning.Uitkomsten;

/// <summary>A 319 on a verzoek.</summary>
/// <param name="Dagtekening">Its Dagtekening.</param>
/// <param name="VerzoekAntwoord">WJ760: 1 afgewezen, 2 in onderzoek.</param>
/// <param name="Reden">RedenAfwijzingVerzoek (WJ759).</param>
public sealed record Beantwoording(DateOnly Dagtekening, string VerzoekAntwoord, string? Reden);
