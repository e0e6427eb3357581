namespace Berichtenverkeer.Model;

/// <summary>Header of a message. 303 and 304 name Gemeente and Aanbieder instead of Afzender and Ontvanger.</summary>
public sealed class Header : Klasse
{
    /// <summary>Code of list COD002, such as <c>436</c>.</summary>
    public string BerichtCode { get; set; } = string.Empty;

    /// <summary>Major version of the release, such as 3.</summary>
    public long BerichtVersie { get; set; }

    /// <summary>Minor version of the release, such as 2.</summary>
    public long BerichtSubversie { get; set; }

    /// <summary>Sender of the heenbericht. A retour keeps it.</summary>
    public string? Afzender { get; set; }

    /// <summary>Receiver of the heenbericht. A retour keeps it.</summary>
    public string? Ontvanger { get; set; }

    /// <summary>Header/Gemeente of a 303 or 304.</summary>
    public string? Gemeente { get; set; }

    /// <summary>Header/Servicebureau of a 303 or 304.</summary>
    public string? Servicebureau { get; set; }

    /// <summary>Header/Aanbieder of a 303 or 304.</summary>
    public string? Aanbieder { get; set; }

    /// <summary>BerichtIdentificatie/Identificatie. A retour keeps that of its heenbericht.</summary>
    public string? Identificatie { get; set; }

    /// <summary>BerichtIdentificatie/Dagtekening. A retour keeps that of its heenbericht.</summary>
    public DateOnly? Dagtekening { get; set; }

    /// <summary>XsdVersie/BasisschemaXsdVersie (3.2).</summary>
    public string? BasisschemaXsdVersie { get; set; }

    /// <summary>XsdVersie/BerichtXsdVersie (3.2).</summary>
    public string? BerichtXsdVersie { get; set; }

    /// <summary>IdentificatieRetour: the retour's own identification.</summary>
    public string? IdentificatieRetour { get; set; }

    /// <summary>DagtekeningRetour: the retour's own date.</summary>
    public DateOnly? DagtekeningRetour { get; set; }

    /// <summary>DeclaratieIdentificatie/Identificatie of a 325: the 323 that it answers.</summary>
    public string? DeclaratieIdentificatie { get; set; }

    /// <summary>DeclaratieIdentificatie/Dagtekening of a 325.</summary>
    public DateOnly? DeclaratieDagtekening { get; set; }

    /// <summary>XsltVersie of a retour; stays empty where the official XSLTs were not used.</summary>
    public string? XsltVersie { get; set; }

    /// <summary>XsdVersieRetour (or XsdVersieDeclaratie in a 325)/BasisschemaXsdVersie.</summary>
    public string? BasisschemaXsdVersieRetour { get; set; }

    /// <summary>XsdVersieRetour (or XsdVersieDeclaratie in a 325)/BerichtXsdVersie.</summary>
    public string? BerichtXsdVersieRetour { get; set; }

    /// <summary>RetourHeader/GemeenteReferentieNummer of a 304.</summary>
    public string? GemeenteReferentieNummer { get; set; }

    /// <summary>RetourHeader/RetourDagtekening of a 304.</summary>
    public DateOnly? RetourDagtekening { get; set; }
}
