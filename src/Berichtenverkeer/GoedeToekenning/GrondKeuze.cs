namespace Berichtenverkeer.GoedeToekenning;

/// <summary>A grond as a bepaling uses it.</summary>
/// <param name="Code">Code of the grond, such as <c>3c</c>.</param>
/// <param name="Aan">Whether it is looked at.</param>
/// <param name="Parameters">What it is looked at with.</param>
public sealed record GrondKeuze(string Code, bool Aan, GrondParameters Parameters);
