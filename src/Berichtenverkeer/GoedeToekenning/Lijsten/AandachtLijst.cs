namespace Berichtenverkeer.GoedeToekenning.Lijsten;

/// <summary>Aanbieders about whom the gemeente has a signal.</summary>
/// <param name="rows">AGB code, first and last day (null is open).</param>
public sealed class AandachtLijst(IEnumerable<(string Aanbieder, DateOnly? Van, DateOnly? Tot)> rows)
{
    private readonly ILookup<string, (string Aanbieder, DateOnly? Van, DateOnly? Tot)> byAanbieder = rows.ToLookup(row => row.Aanbieder, StringComparer.Ordinal);

    /// <summary>Whether there is a signal on a day.</summary>
    public bool Heeft(string aanbieder, DateOnly op) => byAanbieder[aanbieder].Any(row => !(row.Van > op) && !(row.Tot < op));
}
