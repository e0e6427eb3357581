namespace Berichtenverkeer.Model;

/// <summary>Stop of delivery (307).</summary>
public sealed class StopProduct : Klasse
{
    /// <summary>BeschikkingNummer (2.3).</summary>
    public long? BeschikkingNummer { get; set; }

    /// <summary>ToewijzingNummer; absent for taakgerichte financiering.</summary>
    public long? ToewijzingNummer { get; set; }

    /// <summary>Product.</summary>
    public Product? Product { get; set; }

    /// <summary>ToewijzingIngangsdatum: not part of the key.</summary>
    public DateOnly? ToewijzingIngangsdatum { get; set; }

    /// <summary>Begindatum of the delivery that stops.</summary>
    public DateOnly Begindatum { get; set; }

    /// <summary>RedenBeeindiging (JZ588 or WMO588: the same number has another meaning per domein).</summary>
    public string RedenBeeindiging { get; set; } = string.Empty;

    /// <summary>Einddatum: last day of delivery, inclusive.</summary>
    public DateOnly Einddatum { get; set; }

    /// <summary>StatusAanlevering (COD467): 1 first delivery, 3 remove.</summary>
    public string StatusAanlevering { get; set; } = string.Empty;
}
