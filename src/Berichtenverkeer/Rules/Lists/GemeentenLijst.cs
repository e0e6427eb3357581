using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Rules.Lists;

/// <summary>
/// Gemeente codes: what a gemeente loaded itself, and for codes that are not in there the list that ships. That one tells of
/// one day; a new one comes every 1 January, so it refuses only in the year of that day.
/// </summary>
public sealed class GemeentenLijst : IGemeentenLijst
{
    /// <summary>The list that ships, and nothing loaded.</summary>
    public static GemeentenLijst Shipped { get; } = new([]);

    private readonly ILookup<string, GemeenteRow> loaded;

    private GemeentenLijst(IEnumerable<GemeenteRow> rows)
    {
        loaded = rows.ToLookup(row => row.Code, StringComparer.Ordinal);
    }

    /// <summary>The list that ships with what was loaded before it.</summary>
    public static GemeentenLijst Of(MunicipalLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Gemeenten.Count == 0 ? Shipped : new(lists.Gemeenten);
    }

    /// <inheritdoc/>
    public ListAnswer Find(string code, DateOnly op)
    {
        if (loaded.Contains(code))
            return loaded[code].Any(row => (row.Van is not { } van || van <= op) && (row.Tot is not { } tot || tot >= op)) ? ListAnswer.Juist : ListAnswer.Onjuist;
        if (Gemeenten.Find(code) is not null)
            return ListAnswer.Juist;
        return op.Year == Gemeenten.ReferenceDate.Year ? ListAnswer.Onjuist : ListAnswer.Onbekend;
    }
}
