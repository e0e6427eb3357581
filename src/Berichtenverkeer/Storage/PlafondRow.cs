namespace Berichtenverkeer.Storage;

/// <summary>A row of a loaded list of budget ceilings.</summary>
/// <param name="Aanbieder">AGB code.</param>
/// <param name="Plafond">Ceiling in eurocent.</param>
/// <param name="Van">First day of the period that it is for, inclusive.</param>
/// <param name="Tot">Last day of that period, inclusive.</param>
public sealed record PlafondRow(string Aanbieder, long Plafond, DateOnly Van, DateOnly Tot);
