namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>A value with the name that a reader sees.</summary>
/// <param name="Code">The value.</param>
/// <param name="Naam">Its name; the code itself when no list names it.</param>
public sealed record Keuze(string Code, string Naam);
