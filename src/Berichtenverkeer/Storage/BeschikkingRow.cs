namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of beschikkingen.</summary>
/// <param name="Nummer">BeschikkingNummer.</param>
/// <param name="Client">Pseudonym of the client, hexadecimal.</param>
/// <param name="Ingangsdatum">First day of the beschikking; null when the list does not say.</param>
public sealed record BeschikkingRow(long Nummer, string Client, DateOnly? Ingangsdatum);
