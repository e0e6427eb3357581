namespace Berichtenverkeer.GoedeToekenning;

/// <summary>The outcome of one grond within one bepaling.</summary>
/// <param name="Bepaling">Id of the bepaling in the rule file, such as <c>TZ3</c>.</param>
/// <param name="Grond">Code of the grond, such as <c>3c</c>.</param>
/// <param name="Uitslag">What it says.</param>
/// <param name="Uitleg">
/// Dutch sentence with the figures that decided it; of <see cref="Uitslag.Waar"/> and <see cref="Uitslag.Onbekend"/> always there, else null.
/// Without Bsn, name, date of birth or the name of another aanbieder: it may be read aloud to the aanbieder.
/// </param>
public sealed record GrondUitkomst(string Bepaling, string Grond, Uitslag Uitslag, string? Uitleg);
