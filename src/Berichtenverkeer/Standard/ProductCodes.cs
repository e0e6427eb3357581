namespace Berichtenverkeer.Standard;

/// <summary>The national product codes for aids: iWmo, categories 11 to 13. Other codes are agreed locally.</summary>
public static class ProductCodes
{
    /// <summary>All codes of the national list.</summary>
    public static IReadOnlyList<ProductCode> All { get; } = Read(TsvTable.Embedded("productcodes"));

    private static readonly Dictionary<string, ProductCode> ByCode = All.ToDictionary(p => p.Code, StringComparer.Ordinal);

    private static readonly HashSet<string> Categorieen = [.. All.Select(p => p.Categorie)];

    /// <summary>The product with this code; null when it is not on the national list (see <see cref="Covers"/>).</summary>
    public static ProductCode? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Whether the list decides on codes of this category: elsewhere a missing code means nothing.</summary>
    public static bool Covers(Domein domein, string categorie) => domein == Domein.Wmo && Categorieen.Contains(categorie);

    internal static IReadOnlyList<ProductCode> Read(TsvTable table) =>
        [.. table.Rows.Select(r => new ProductCode(
            r.Required("productCode"),
            r["domain"] == "iwmo" ? r.Required("productCategorie") : throw r.Bad("domain"),
            r.Required("group"),
            r.Required("label"),
            r.Date("listDate") ?? throw r.Bad("listDate"),
            r.Date("validTo")))];
}
