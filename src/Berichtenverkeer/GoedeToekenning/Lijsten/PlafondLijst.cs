namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>Budget ceilings that the gemeente agreed with aanbieders.</summary>
/// <param name="rows">AGB code, ceiling in eurocent, first and last day of the period that it is for.</param>
public sealed class PlafondLijst(IEnumerable<(string Aanbieder, long Plafond, DateOnly Van, DateOnly Tot)> rows)
{
    private readonly ILookup<string, (string Aanbieder, long Plafond, DateOnly Van, DateOnly Tot)> byAanbieder = rows.ToLookup(row => row.Aanbieder, StringComparer.Ordinal);

    /// <summary>The ceiling of the period in which a day falls; null when there is none.</summary>
    public (long Plafond, DateOnly Van, DateOnly Tot)? Of(string aanbieder, DateOnly op)
    {
        foreach (var row in byAanbieder[aanbieder])
        {
            if (row.Van <= op && op <= row.Tot)
                return (row.Plafond, row.Van, row.Tot);
        }

        return null;
    }
}
