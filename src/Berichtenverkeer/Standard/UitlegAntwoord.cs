namespace Berichtenverkeer.Standard;

/// <summary>The answer to "what is this code?".</summary>
/// <param name="Vraag">What was asked, trimmed.</param>
/// <param name="Items">All meanings: one code may be a RetourCode and a gemeente (0200). Empty when unknown.</param>
/// <param name="Melding">Dutch sentence when nothing was found, else null.</param>
/// <param name="Suggesties">What may have been meant, closest first; only when nothing was found.</param>
public sealed record UitlegAntwoord(
    string Vraag,
    IReadOnlyList<UitlegItem> Items,
    string? Melding,
    IReadOnlyList<string> Suggesties)
{
    /// <summary>True when there is at least one meaning.</summary>
    public bool IsBekend => Items.Count > 0;
}
