namespace Berichtenverkeer.Standard;

/// <summary>The logical key of a class in a message: what makes one of its occurrences unique (TR101, TR063, TR074, TR382).</summary>
/// <param name="Bericht">The message.</param>
/// <param name="Klasse">Name of the class: StopProduct.</param>
/// <param name="Pad">Path from the root: Bericht/Client/StopProducten/StopProduct.</param>
/// <param name="Elementen">Key elements, as path below the class.</param>
/// <param name="Optioneel">Those of them that may be absent.</param>
public sealed record Sleutel(
    BerichtSoort Bericht,
    string Klasse,
    string Pad,
    IReadOnlyList<string> Elementen,
    IReadOnlyList<string> Optioneel);
