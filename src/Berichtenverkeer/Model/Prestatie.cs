namespace Berichtenverkeer.Model;

/// <summary>A declared prestatie: of a 323 or 303, and its echo in a 325 or 304.</summary>
public sealed class Prestatie : Klasse
{
    /// <summary>ProductReferentie/ReferentieNummer.</summary>
    public string ReferentieNummer { get; set; } = string.Empty;

    /// <summary>ProductReferentie/VorigReferentieNummer: the debit that a credit takes back.</summary>
    public string? VorigReferentieNummer { get; set; }

    /// <summary>BeschikkingNummer (303).</summary>
    public long? BeschikkingNummer { get; set; }

    /// <summary>ToewijzingNummer; may be absent in a 303.</summary>
    public long? ToewijzingNummer { get; set; }

    /// <summary>ProductCategorie.</summary>
    public string ProductCategorie { get; set; } = string.Empty;

    /// <summary>ProductCode.</summary>
    public string ProductCode { get; set; } = string.Empty;

    /// <summary>ProductPeriode/Begindatum, inclusive.</summary>
    public DateOnly Begindatum { get; set; }

    /// <summary>ProductPeriode/Einddatum, inclusive.</summary>
    public DateOnly Einddatum { get; set; }

    /// <summary>GeleverdVolume in units of <see cref="Eenheid"/>; eurocent when that is 83.</summary>
    public long GeleverdVolume { get; set; }

    /// <summary>Eenheid (WJ756).</summary>
    public string Eenheid { get; set; } = string.Empty;

    /// <summary>ProductTarief in eurocent per unit.</summary>
    public long? ProductTarief { get; set; }

    /// <summary>IngediendBedrag; in a 303 DeclaratieFactuurBedrag.</summary>
    public BedragMetDC IngediendBedrag { get; set; } = new();

    /// <summary>Verrekenpercentage (303) in hundredths of a percent: kept, not judged.</summary>
    public long? Verrekenpercentage { get; set; }

    /// <summary>BerekendBedrag (303).</summary>
    public BedragMetDC? BerekendBedrag { get; set; }

    /// <summary>BtwVrijstellingIndicatie (303): kept, not judged.</summary>
    public string? BtwVrijstellingIndicatie { get; set; }

    /// <summary>BtwPercentage (303) in hundredths of a percent: kept, not judged.</summary>
    public long? BtwPercentage { get; set; }

    /// <summary>BtwBedrag (303): kept, not judged.</summary>
    public BedragMetDC? BtwBedrag { get; set; }

    /// <summary>ToegekendeBedragPrestatie/GemeenteBerekendBedrag (304).</summary>
    public BedragMetDC? GemeenteBerekendBedrag { get; set; }

    /// <summary>ToegekendeBedragPrestatie/ToegekendBedrag (304).</summary>
    public BedragMetDC? ToegekendBedrag { get; set; }

    /// <summary>Commentaar (303): stays in the payload.</summary>
    public string? Commentaar { get; set; }
}
