namespace Berichtenverkeer.Standard;

/// <summary>One line of an explanation, in Dutch.</summary>
/// <param name="Kop">What the line is about: "Richting".</param>
/// <param name="Tekst">"van gemeente naar aanbieder".</param>
public sealed record UitlegRegel(string Kop, string Tekst);
