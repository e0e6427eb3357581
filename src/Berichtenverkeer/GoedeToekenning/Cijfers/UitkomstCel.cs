namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>What came of the verzoeken with one advice.</summary>
/// <param name="Advies">administratief or tenzij.</param>
/// <param name="Werkelijk">administratief or tenzij: as registered, else the advice.</param>
/// <param name="Overleg">ongewijzigd, aangepast, ingetrokken or afgewezen, as registered; <c>overleg</c> with a date and no result yet; null without an entry.</param>
/// <param name="Uitkomst">open, in_onderzoek, direct_toegekend, toegekend_na_onderzoek or afgewezen.</param>
/// <param name="Anders">Of what was granted: whether it differs from what was asked; null otherwise.</param>
/// <param name="Reden">Of what was refused: RedenAfwijzingVerzoek (WJ759); null otherwise.</param>
/// <param name="Aantal">Number of verzoeken.</param>
public sealed record UitkomstCel(string Advies, string Werkelijk, string? Overleg, string Uitkomst, bool? Anders, string? Reden, Aantal Aantal);
