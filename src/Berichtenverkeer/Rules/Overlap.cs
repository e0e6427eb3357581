using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>
/// When two products stand in each other's way (TR302, TR361, TR386, TR410): the same product on the same day. What is left
/// empty widens the comparison: without a code the category counts, without a product everything does.
/// </summary>
internal static class Overlap
{
    /// <summary>Whether the two share a product and a day.</summary>
    public static bool Clashes(Domein domein, in ProductPeriode one, in ProductPeriode other) =>
        SharesDay(one, other) && SameProduct(domein, one.Product, other.Product);

    /// <summary>Whether two periods share a day: both ends are inclusive, an open end is for ever.</summary>
    public static bool SharesDay(in ProductPeriode one, in ProductPeriode other) =>
        !one.IsLeeg && !other.IsLeeg && one.Begin <= other.Laatste && other.Begin <= one.Laatste;

    /// <summary>Whether two products are the same as far as they are filled.</summary>
    public static bool SameProduct(Domein domein, Product? one, Product? other) =>
        !IsFree(domein, one)
        && !IsFree(domein, other)
        && (one is null
            || other is null
            || (string.Equals(one.Categorie, other.Categorie, StringComparison.Ordinal)
                && (one.Code is null || other.Code is null || string.Equals(one.Code, other.Code, StringComparison.Ordinal))));

    /// <summary>Aids and the like of the Wmo (categories 11 to 14) may overlap with anything, also with a generic item.</summary>
    public static bool IsFree(Domein domein, Product? product) => domein == Domein.Wmo && product?.Categorie is "11" or "12" or "13" or "14";

    /// <summary>
    /// Which items of a list clash with an item that begins earlier (or as early, and stands before it in the list), as
    /// indices into it, by begin; null when there are none. Linear apart from one sort: a message can hold very many.
    /// </summary>
    public static List<int>? Later(Domein domein, IReadOnlyList<ProductPeriode> items)
    {
        if (items.Count < 2)
            return null;
        var order = new int[items.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, (a, b) => items[a].Begin != items[b].Begin ? items[a].Begin.CompareTo(items[b].Begin) : a.CompareTo(b));
        List<int>? later = null;
        var seen = new LastDays();
        foreach (var index in order)
        {
            var item = items[index];
            if (item.IsLeeg || IsFree(domein, item.Product))
                continue;
            if (seen.Of(item.Product) >= item.Begin)
                (later ??= []).Add(index);
            seen.Add(item);
        }

        return later;
    }

    /// <summary>The last day taken so far, at each width at which products are compared.</summary>
    private sealed class LastDays
    {
        private readonly Dictionary<(string Categorie, string Code), DateOnly> perCode = [];
        private readonly Dictionary<string, DateOnly> perCategorie = new(StringComparer.Ordinal);
        private readonly Dictionary<string, DateOnly> withoutCode = new(StringComparer.Ordinal);
        private DateOnly? any;
        private DateOnly? generic;

        /// <summary>The last day on which something stands in the way of this product; null when nothing did so far.</summary>
        public DateOnly? Of(Product? product)
        {
            if (product is null)
                return any;
            var last = product.Code is { } code
                ? Later(Find(perCode, (product.Categorie, code)), Find(withoutCode, product.Categorie))
                : Find(perCategorie, product.Categorie);
            return Later(last, generic);
        }

        public void Add(in ProductPeriode item)
        {
            any = Later(any, item.Laatste);
            if (item.Product is not { } product)
            {
                generic = Later(generic, item.Laatste);
                return;
            }

            Raise(perCategorie, product.Categorie, item.Laatste);
            if (product.Code is { } code)
                Raise(perCode, (product.Categorie, code), item.Laatste);
            else
                Raise(withoutCode, product.Categorie, item.Laatste);
        }

        private static DateOnly? Find<TKey>(Dictionary<TKey, DateOnly> days, TKey key)
            where TKey : notnull => days.TryGetValue(key, out var day) ? day : null;

        private static void Raise<TKey>(Dictionary<TKey, DateOnly> days, TKey key, DateOnly day)
            where TKey : notnull
        {
            if (!days.TryGetValue(key, out var present) || present < day)
                days[key] = day;
        }

        private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;
    }
}
