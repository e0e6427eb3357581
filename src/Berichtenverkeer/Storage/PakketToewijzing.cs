namespace Berichtenverkeer.Storage;

/// <summary>The file in which an answer leaves the house. Once stored it does not change.</summary>
/// <param name="AntwoordId">Number of the answer.</param>
/// <param name="Vorm">plat, di01, du01 or zip.</param>
/// <param name="Pakket">Name of the file or zip.</param>
/// <param name="Nummer">Number of the zip; null for a file of its own.</param>
public sealed record PakketToewijzing(long AntwoordId, string Vorm, string Pakket, int? Nummer);
