namespace Berichtenverkeer.Model;

/// <summary>Product: a category, and mostly a code. Without code the toewijzing is aspecifiek.</summary>
public sealed class Product
{
    /// <summary>Categorie (JZ020, WMO020).</summary>
    public string Categorie { get; set; } = string.Empty;

    /// <summary>Code of the product list; null is aspecifiek.</summary>
    public string? Code { get; set; }
}
