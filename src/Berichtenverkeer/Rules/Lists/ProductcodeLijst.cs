using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Rules.Lists;

/// <summary>
/// Product codes: the list that a gemeente loaded decides on the categories that occur in it; on others the national list of
/// aids (iWmo, 11 to 13) does, as far as it knows the code. It is of one day, so a code that it does not know may be newer.
/// </summary>
public sealed class ProductcodeLijst : IProductcodeLijst
{
    /// <summary>The list that ships, and nothing loaded.</summary>
    public static ProductcodeLijst Shipped { get; } = new([]);

    private readonly Dictionary<(string Categorie, string Code), ProductcodeRow[]> loaded;
    private readonly HashSet<string> loadedCategorieen;

    private ProductcodeLijst(IReadOnlyList<ProductcodeRow> rows)
    {
        loaded = rows.GroupBy(row => (row.Categorie, row.Code)).ToDictionary(group => group.Key, group => group.ToArray());
        loadedCategorieen = rows.Select(row => row.Categorie).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The list that ships with what was loaded before it.</summary>
    public static ProductcodeLijst Of(MunicipalLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Productcodes.Count == 0 ? Shipped : new(lists.Productcodes);
    }

    /// <inheritdoc/>
    public ListAnswer Find(Domein domein, string categorie, string code, DateOnly op)
    {
        if (loadedCategorieen.Contains(categorie))
            return IsLoaded(categorie, code, op) ? ListAnswer.Juist : ListAnswer.Onjuist;
        if (domein != Domein.Wmo || ProductCodes.Find(code) is not { } known)
            return ListAnswer.Onbekend;
        return string.Equals(known.Categorie, categorie, StringComparison.Ordinal) ? ListAnswer.Juist : ListAnswer.Onjuist;
    }

    private bool IsLoaded(string categorie, string code, DateOnly op)
    {
        if (!loaded.TryGetValue((categorie, code), out var rows))
            return false;
        foreach (var row in rows)
        {
            if ((row.Van is not { } van || van <= op) && (row.Tot is not { } tot || tot >= op))
                return true;
        }

        return false;
    }
}
