namespace Berichtenverkeer.Model;

/// <summary>A product that the aanbieder asks a toewijzing for (315).</summary>
public sealed class AangevraagdProduct : Klasse
{
    /// <summary>ReferentieAanbieder: key of the request.</summary>
    public string ReferentieAanbieder { get; set; } = string.Empty;

    /// <summary>BeschikkingNummer.</summary>
    public long? BeschikkingNummer { get; set; }

    /// <summary>Product; absent for a generieke toewijzing (3.2).</summary>
    public Product? Product { get; set; }

    /// <summary>BeschikkingIngangsdatum.</summary>
    public DateOnly? BeschikkingIngangsdatum { get; set; }

    /// <summary>ToewijzingIngangsdatum, inclusive.</summary>
    public DateOnly ToewijzingIngangsdatum { get; set; }

    /// <summary>ToewijzingEinddatum, inclusive; null is open.</summary>
    public DateOnly? ToewijzingEinddatum { get; set; }

    /// <summary>Omvang.</summary>
    public Omvang? Omvang { get; set; }

    /// <summary>Budget in eurocent (3.2).</summary>
    public long? Budget { get; set; }

    /// <summary>Verwijzer/Type (COD327).</summary>
    public string VerwijzerType { get; set; } = string.Empty;

    /// <summary>Verwijzer/Naam: stays in the payload.</summary>
    public string? VerwijzerNaam { get; set; }

    /// <summary>Verwijzer/ZorgverlenerCode: AGB code (3.2).</summary>
    public string? ZorgverlenerCode { get; set; }

    /// <summary>Raamcontract (COD260): an appeal to the national framework contract.</summary>
    public string? Raamcontract { get; set; }

    /// <summary>Commentaar: stays in the payload.</summary>
    public string? Commentaar { get; set; }
}
