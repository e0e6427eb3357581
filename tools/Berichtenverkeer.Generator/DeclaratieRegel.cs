using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>A line that goes into a declaratie.</summary>
/// <param name="Persoon">The client.</param>
/// <param name="BeschikkingNummer">For a 303.</param>
/// <param name="Prestatie">The line; its ReferentieNummer is given when it is sent.</param>
/// <param name="Debet">The line that this one credits.</param>
/// <param name="Regel">Code of the rule for which the gemeente refuses it; null when it is granted.</param>
internal sealed record DeclaratieRegel(Persoon Persoon, long BeschikkingNummer, Prestatie Prestatie, Prestatie? Debet, string? Regel);
