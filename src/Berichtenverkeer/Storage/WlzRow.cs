namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of Wlz indications; Wmo only.</summary>
/// <param name="Client">Pseudonym of the client, hexadecimal.</param>
/// <param name="Van">First day, inclusive; null when there is none.</param>
/// <param name="Tot">Last day, inclusive; null when there is none.</param>
public sealed record WlzRow(string Client, DateOnly? Van, DateOnly? Tot);
