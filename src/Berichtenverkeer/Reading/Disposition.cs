using Berichtenverkeer.Model;

namespace Berichtenverkeer.Reading;

/// <summary>Why something offered ended as it did, other than by findings.</summary>
/// <param name="Uitkomst">Mostly <see cref="Uitkomst.Overgeslagen"/> or <see cref="Uitkomst.Quarantaine"/>.</param>
/// <param name="Reden">One of <see cref="Redenen"/>.</param>
/// <param name="Tekst">Dutch sentence: what was seen and what to do next. No personal data.</param>
public sealed record Disposition(Uitkomst Uitkomst, string Reden, string Tekst);
