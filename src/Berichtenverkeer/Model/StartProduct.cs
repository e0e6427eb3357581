namespace Berichtenverkeer.Model;

/// <summary>Start of delivery (305).</summary>
public sealed class StartProduct : Klasse
{
    /// <summary>BeschikkingNummer (2.3).</summary>
    public long? BeschikkingNummer { get; set; }

    /// <summary>ToewijzingNummer; absent for taakgerichte financiering.</summary>
    public long? ToewijzingNummer { get; set; }

    /// <summary>Product.</summary>
    public Product? Product { get; set; }

    /// <summary>ToewijzingIngangsdatum: not part of the key.</summary>
    public DateOnly? ToewijzingIngangsdatum { get; set; }

    /// <summary>Begindatum: first day of delivery.</summary>
    public DateOnly Begindatum { get; set; }

    /// <summary>StatusAanlevering (COD467): 1 first delivery, 3 remove.</summary>
    public string StatusAanlevering { get; set; } = string.Empty;
}
