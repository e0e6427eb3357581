using Berichtenverkeer.GoedeToekenning;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A grond that holds or cannot be judged, of one advice.</summary>
internal readonly record struct GrondRow(BesluitRow Besluit, GrondUitkomst Grond)
{
    /// <summary>Those of an advice: what does not hold needs no sentence.</summary>
    public static IEnumerable<GrondRow> Of(BesluitRow besluit) => besluit.Besluit.Gronden
        .Where(grond => grond.Uitslag is Uitslag.Waar or Uitslag.Onbekend)
        .Select(grond => new GrondRow(besluit, grond));
}
