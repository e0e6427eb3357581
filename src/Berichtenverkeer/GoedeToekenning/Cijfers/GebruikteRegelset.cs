namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>A rule set that judged in the period.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Profiel">Its profile.</param>
/// <param name="Eerste">Dagtekening of the first verzoek that it judged in the period.</param>
/// <param name="Laatste">Dagtekening of the last.</param>
/// <param name="Aantal">Number of verzoeken.</param>
public sealed record GebruikteRegelset(string Hash, string Profiel, DateOnly Eerste, DateOnly Laatste, Aantal Aantal);
