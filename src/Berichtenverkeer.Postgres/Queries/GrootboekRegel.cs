using Berichtenverkeer.Matching;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>One month of the ledger, with what the toewijzing assigns and what is left of it. Holds nothing that identifies the person.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Domein">jw or wmo.</param>
/// <param name="Aanbieder">AGB code of the declarant.</param>
/// <param name="ClientId">Number of the client in <c>kern.client</c>.</param>
/// <param name="Toewijzing">Key of the toewijzing; null for what no toewijzing fitted.</param>
/// <param name="Maand">What was booked.</param>
/// <param name="ToegewezenMaand">Maximum volume of the month; null without one, and by month of booking, which assigns nothing.</param>
/// <param name="ToegewezenTotaal">Maximum volume over the whole toewijzing; null without one.</param>
/// <param name="RestVolume">Volume that remains of it, all months counted.</param>
/// <param name="Budget">Budget in eurocent; null without one.</param>
/// <param name="RestBudget">Budget that remains, all months counted.</param>
public sealed record GrootboekRegel(
    string Gemeente,
    string Domein,
    string Aanbieder,
    long ClientId,
    string? Toewijzing,
    GrootboekMaand Maand,
    long? ToegewezenMaand,
    long? ToegewezenTotaal,
    long? RestVolume,
    long? Budget,
    long? RestBudget);
