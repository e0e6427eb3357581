using Berichtenverkeer.GoedeToekenning;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The advice about one beoordelingsregel.</summary>
/// <param name="Context">The verzoek.</param>
/// <param name="ClientId">Its client.</param>
/// <param name="OpDatum">The business date on which it was received.</param>
/// <param name="Beoordeling">The how-manieth time that it is judged, from 1.</param>
/// <param name="Besluit">The advice.</param>
internal readonly record struct BesluitRow(BerichtContext Context, long ClientId, DateOnly OpDatum, int Beoordeling, Besluit Besluit)
{
    /// <summary>Gronden with this outcome, as <c>TZ3/3c</c>.</summary>
    public string[] Gronden(Uitslag uitslag) => [.. Besluit.Gronden.Where(grond => grond.Uitslag == uitslag).Select(grond => $"{grond.Bepaling}/{grond.Grond}")];
}
