namespace Berichtenverkeer.Matching;

/// <summary>What was booked on one toewijzing for one product in one month.</summary>
/// <param name="Maand">First day of the month, of delivery or of booking.</param>
/// <param name="ProductCategorie">ProductCategorie as declared.</param>
/// <param name="ProductCode">ProductCode as declared.</param>
/// <param name="RekenEenheid">Unit of <paramref name="Volume"/>.</param>
/// <param name="Bedrag">Amounts in eurocent.</param>
/// <param name="Volume">Volumes in <paramref name="RekenEenheid"/>.</param>
/// <param name="LaatsteEinde">Last day of the latest ProductPeriode granted; null when nothing was.</param>
public sealed record GrootboekMaand(
    DateOnly Maand, string ProductCategorie, string ProductCode, string RekenEenheid, Boekingen Bedrag, Boekingen Volume, DateOnly? LaatsteEinde);
