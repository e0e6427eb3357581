namespace Berichtenverkeer.Rules.Tests.Matching;

/// <summary>One line of a small world.</summary>
/// <param name="Nummer">ReferentieNummer.</param>
/// <param name="Nacht">The night in which it comes.</param>
/// <param name="Bestand">The declaratie of that night.</param>
/// <param name="Toewijzing">Which toewijzing; the last one does not exist.</param>
/// <param name="Maand">Month of 2026.</param>
/// <param name="Volume">Volume in units of the toewijzing.</param>
/// <param name="CreditVan">The debit that it takes back; null for a debit.</param>
internal sealed record WereldRegel(string Nummer, int Nacht, string Bestand, int Toewijzing, int Maand, int Volume, string? CreditVan);
