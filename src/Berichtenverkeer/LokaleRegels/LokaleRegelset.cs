namespace Berichtenverkeer.LokaleRegels;

/// <summary>The agreements of some gemeenten from a day on. A later set of a gemeente takes the place of this one.</summary>
/// <param name="Gemeenten">CBS codes.</param>
/// <param name="GeldigVanaf">First day: a ProductPeriode that begins on it or later is judged by this set.</param>
/// <param name="Regels">Its rules, in the order of the file, also those that are off.</param>
public sealed record LokaleRegelset(IReadOnlyList<string> Gemeenten, DateOnly GeldigVanaf, IReadOnlyList<LokaleRegel> Regels);
