namespace Berichtenverkeer.Model;

/// <summary>A product that the aanbieder asks for beside or instead of the present ones (317).</summary>
public sealed class NieuwProduct : Klasse
{
    /// <summary>Product; absent for a generieke toewijzing.</summary>
    public Product? Product { get; set; }

    /// <summary>GewensteIngangsdatum, inclusive.</summary>
    public DateOnly GewensteIngangsdatum { get; set; }

    /// <summary>Einddatum, inclusive; null is open.</summary>
    public DateOnly? Einddatum { get; set; }

    /// <summary>Omvang.</summary>
    public Omvang? Omvang { get; set; }

    /// <summary>Budget in eurocent.</summary>
    public long? Budget { get; set; }
}
