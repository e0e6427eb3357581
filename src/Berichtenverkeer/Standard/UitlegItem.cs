namespace Berichtenverkeer.Standard;

/// <summary>The explanation of one thing, in Dutch.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Code">The code itself: JW301, 9322, 0037.</param>
/// <param name="Titel">One line: "Retourcode 9322 (WJ001): Som volumes te hoog".</param>
/// <param name="Regels">What there is to know, in reading order.</param>
/// <param name="Plaatsen">Where it occurs in messages; empty when it does not, or when the lines say so.</param>
public sealed record UitlegItem(
    UitlegSoort Soort,
    string Code,
    string Titel,
    IReadOnlyList<UitlegRegel> Regels,
    IReadOnlyList<UitlegPlaats> Plaatsen)
{
    /// <summary>Of a code in a list: the element that it fills, such as RetourCode; else null.</summary>
    public string? Element { get; init; }
}
