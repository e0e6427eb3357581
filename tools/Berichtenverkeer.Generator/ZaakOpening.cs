using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>How a case begins.</summary>
/// <param name="Domein">Law.</param>
/// <param name="Gemeente">Index of the gemeente in the region.</param>
/// <param name="Aanbieder">AGB code.</param>
/// <param name="Day">Day of the first message.</param>
/// <param name="Ingang">First day of the toewijzing when it is fixed, such as the day after a move.</param>
/// <param name="ViaVerzoek">True when the aanbieder asks (315), false when the gemeente begins (301).</param>
internal sealed record ZaakOpening(Domein Domein, int Gemeente, string Aanbieder, DateOnly Day, DateOnly? Ingang, bool ViaVerzoek);
