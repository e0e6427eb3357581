namespace Berichtenverkeer.Dossiers;

/// <summary>What is declared once, as long as it is not credited (TR389).</summary>
/// <param name="Toewijzing">The toewijzing; it also says of which client.</param>
/// <param name="ProductCategorie">ProductCategorie.</param>
/// <param name="ProductCode">ProductCode.</param>
/// <param name="Begindatum">First day of the ProductPeriode.</param>
/// <param name="Einddatum">Last day of the ProductPeriode, inclusive.</param>
public readonly record struct DebetSleutel(ToewijzingSleutel Toewijzing, string ProductCategorie, string ProductCode, DateOnly Begindatum, DateOnly Einddatum);
