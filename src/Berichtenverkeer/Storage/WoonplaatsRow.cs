namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of where clients live.</summary>
/// <param name="Client">Pseudonym of the client, hexadecimal.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Van">First day, inclusive; null when there is none.</param>
/// <param name="Tot">Last day, inclusive; null when there is none.</param>
public sealed record WoonplaatsRow(string Client, string Gemeente, DateOnly? Van, DateOnly? Tot);
