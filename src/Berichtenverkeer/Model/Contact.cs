namespace Berichtenverkeer.Model;

/// <summary>Contact details of a client or a relation (301). Address, phone and e-mail stay in the payload.</summary>
public sealed class Contact : Klasse
{
    /// <summary>Soort (COD757).</summary>
    public string Soort { get; set; } = string.Empty;

    /// <summary>Adres/Huis/Huisnummer.</summary>
    public long? Huisnummer { get; set; }

    /// <summary>Adres/Huis/Huisletter.</summary>
    public string? Huisletter { get; set; }

    /// <summary>Adres/Huis/HuisnummerToevoeging.</summary>
    public string? HuisnummerToevoeging { get; set; }

    /// <summary>Adres/Huis/AanduidingWoonadres (NUM061).</summary>
    public string? AanduidingWoonadres { get; set; }

    /// <summary>Adres/Postcode.</summary>
    public string? Postcode { get; set; }

    /// <summary>Adres/Straatnaam.</summary>
    public string? Straatnaam { get; set; }

    /// <summary>Adres/Plaatsnaam.</summary>
    public string? Plaatsnaam { get; set; }

    /// <summary>Adres/LandCode (COD032).</summary>
    public string? LandCode { get; set; }

    /// <summary>True when the element Adres is there, also when it is empty: CD034 asks.</summary>
    public bool HasAdres { get; set; }

    /// <summary>Organisatie.</summary>
    public string? Organisatie { get; set; }

    /// <summary>Telefoon/Telefoon01/Telefoonnummer.</summary>
    public string? Telefoon01 { get; set; }

    /// <summary>Telefoon/Telefoon01/Landnummer.</summary>
    public string? Landnummer01 { get; set; }

    /// <summary>Telefoon/Telefoon02/Telefoonnummer.</summary>
    public string? Telefoon02 { get; set; }

    /// <summary>Telefoon/Telefoon02/Landnummer.</summary>
    public string? Landnummer02 { get; set; }

    /// <summary>Emailadres.</summary>
    public string? Emailadres { get; set; }

    /// <summary>True when the element Periode is there, also when both dates are absent.</summary>
    public bool HasPeriode { get; set; }

    /// <summary>Periode/Begindatum, inclusive.</summary>
    public DateOnly? Begindatum { get; set; }

    /// <summary>Periode/Einddatum, inclusive.</summary>
    public DateOnly? Einddatum { get; set; }
}
