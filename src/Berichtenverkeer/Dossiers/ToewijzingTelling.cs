namespace Berichtenverkeer.Dossiers;

/// <summary>What was granted on one toewijzing and not credited: debits plus, credits minus.</summary>
/// <param name="Volume">In the unit in which volumes are reckoned (<see cref="Matching.Rekenvolume"/>).</param>
/// <param name="Bedrag">Eurocent.</param>
/// <param name="LaatsteEinde">Last day of the latest ProductPeriode granted; null when there is none.</param>
public readonly record struct ToewijzingTelling(long Volume, long Bedrag, DateOnly? LaatsteEinde);
