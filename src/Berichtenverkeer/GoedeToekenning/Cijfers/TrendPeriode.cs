namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>One period of the trend.</summary>
/// <param name="Naam">Such as <c>2026-W10</c>, <c>2026-03</c>, <c>2026-K1</c>.</param>
/// <param name="Begin">First day, inclusive.</param>
/// <param name="Administratief">To be granted administratively.</param>
/// <param name="Tenzij">To be consulted about first.</param>
/// <param name="Bepalingen">Hits per bepaling, by id.</param>
public sealed record TrendPeriode(string Naam, DateOnly Begin, Aantal Administratief, Aantal Tenzij, IReadOnlyDictionary<string, Aantal> Bepalingen);
