namespace Berichtenverkeer.Model;

/// <summary>A toewijzing as one 301 tells it: one version of it.</summary>
public sealed class ToegewezenProduct : Klasse
{
    /// <summary>ToewijzingNummer; may be absent in release 2.3.</summary>
    public long? ToewijzingNummer { get; set; }

    /// <summary>ReferentieAanbieder: the verzoek that this answers.</summary>
    public string? ReferentieAanbieder { get; set; }

    /// <summary>Product; absent in a generieke toewijzing.</summary>
    public Product? Product { get; set; }

    /// <summary>Toewijzingsdatum: with Toewijzingstijd the version.</summary>
    public DateOnly Toewijzingsdatum { get; set; }

    /// <summary>Toewijzingstijd: with Toewijzingsdatum the version.</summary>
    public TimeOnly Toewijzingstijd { get; set; }

    /// <summary>Ingangsdatum, inclusive.</summary>
    public DateOnly Ingangsdatum { get; set; }

    /// <summary>Einddatum, inclusive; null is open.</summary>
    public DateOnly? Einddatum { get; set; }

    /// <summary>RedenWijziging (WMO002, JZ002).</summary>
    public string? RedenWijziging { get; set; }

    /// <summary>Omvang; absent with a Budget or without agreement on volume.</summary>
    public Omvang? Omvang { get; set; }

    /// <summary>Budget in eurocent over the whole period (3.2).</summary>
    public long? Budget { get; set; }

    /// <summary>Commentaar: stays in the payload.</summary>
    public string? Commentaar { get; set; }
}
