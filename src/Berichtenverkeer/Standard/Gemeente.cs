namespace Berichtenverkeer.Standard;

/// <summary>A gemeente of the national list.</summary>
/// <param name="Code">CBS code of four digits, as in Afzender, Ontvanger and Gemeente.</param>
/// <param name="Naam">Official name.</param>
/// <param name="Provincie">Province.</param>
/// <param name="Jeugdregio">Region that buys jeugdhulp together.</param>
/// <param name="ReferenceDate">Day on which the list says that the gemeente exists; it says nothing about other days.</param>
/// <param name="ValidTo">Last day; null because the list has no history: unknown, not endless.</param>
public sealed record Gemeente(
    string Code,
    string Naam,
    string Provincie,
    string Jeugdregio,
    DateOnly ReferenceDate,
    DateOnly? ValidTo);
