using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Uitkomsten;

/// <summary>A ToegewezenProduct that carries the reference of a verzoek.</summary>
/// <param name="Dagtekening">Dagtekening of its 301: a product that stays as it is keeps an old Toewijzingsdatum (IV093).</param>
/// <param name="Product">The product.</param>
public sealed record Toekenning(DateOnly Dagtekening, ToegewezenProduct Product);
