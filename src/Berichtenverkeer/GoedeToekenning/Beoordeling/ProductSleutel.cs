using Berichtenverkeer.Model;

namespace Berichtenverkeer.GoedeToekenning.Beoordeling;

/// <summary>
/// What makes a product a different one when products are counted (D5): categorie and code; without code the categorie; without both generiek.
/// </summary>
/// <param name="Categorie">Categorie; null is generiek.</param>
/// <param name="Code">Code; null is aspecifiek or generiek.</param>
internal readonly record struct ProductSleutel(string? Categorie, string? Code)
{
    /// <summary>The key of a product; null is generiek.</summary>
    public static ProductSleutel Of(Product? product) => new(product?.Categorie, product?.Code);

    /// <summary>
    /// Whether two products are the same in the sense of a double toewijzing (OP259): specific by code, aspecific by categorie, and generic
    /// with anything.
    /// </summary>
    public bool Dekt(ProductSleutel other) =>
        Categorie is null
        || other.Categorie is null
        || (string.Equals(Categorie, other.Categorie, StringComparison.Ordinal)
            && (Code is null || other.Code is null || string.Equals(Code, other.Code, StringComparison.Ordinal)));

    /// <summary>Whether a list of products (categorie, or categorie and code as <c>44A12</c>) names this one.</summary>
    public bool StaatIn(IReadOnlyList<string> producten)
    {
        for (var i = 0; i < producten.Count; i++)
        {
            if (string.Equals(producten[i], Code, StringComparison.Ordinal) || string.Equals(producten[i], Categorie, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a list of categorieen names that of this one; generiek is in none.</summary>
    public bool IsVan(IReadOnlyList<string> categorieen)
    {
        for (var i = 0; i < categorieen.Count; i++)
        {
            if (string.Equals(categorieen[i], Categorie, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The norm of this product: that of its code goes before that of its categorie; null when neither has one.</summary>
    public long? NormIn(IReadOnlyDictionary<string, long> normen)
    {
        if (Code is not null && normen.TryGetValue(Code, out var norm))
            return norm;
        return Categorie is not null && normen.TryGetValue(Categorie, out norm) ? norm : null;
    }
}
