namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>Verzoeken for which exactly these bepalingen hold; all sets together are the tenzij's.</summary>
/// <param name="Bepalingen">Ids by volgorde, as <c>TZ3+TZ4</c>.</param>
/// <param name="Aantal">Number of verzoeken.</param>
public sealed record BepalingenSet(string Bepalingen, Aantal Aantal);
