namespace Berichtenverkeer.GoedeToekenning;

/// <summary>When a client was born, as the latest message says that has it (301, 305, 307, 315).</summary>
/// <param name="Bsn">Bsn of the client. Never leaves the dossier in a text.</param>
/// <param name="Datum">Geboortedatum; unknown parts are filled with 01.</param>
/// <param name="DatumGebruik">DatumGebruik (COD170): 1 day unknown, 2 day and month unknown, 3 all unknown; null is known.</param>
/// <param name="Gegeven">Dagtekening of the message that says it: a later one counts.</param>
public sealed record Geboorte(string Bsn, DateOnly Datum, string? DatumGebruik, DateOnly Gegeven);
