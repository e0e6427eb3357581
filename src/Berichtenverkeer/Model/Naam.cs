namespace Berichtenverkeer.Model;

/// <summary>Name of a person (VolledigeNaam or VerkorteNaam). Of a client it may be stored with the client only; of others it stays in the payload.</summary>
public sealed class Naam
{
    /// <summary>Geslachtsnaam/Achternaam.</summary>
    public string Geslachtsnaam { get; set; } = string.Empty;

    /// <summary>Geslachtsnaam/Voorvoegsel.</summary>
    public string? Voorvoegsel { get; set; }

    /// <summary>Partnernaam/Achternaam.</summary>
    public string? Partnernaam { get; set; }

    /// <summary>Partnernaam/Voorvoegsel.</summary>
    public string? PartnerVoorvoegsel { get; set; }

    /// <summary>Voornamen.</summary>
    public string? Voornamen { get; set; }

    /// <summary>Voorletters.</summary>
    public string? Voorletters { get; set; }

    /// <summary>NaamGebruik (COD700); absent in a VerkorteNaam.</summary>
    public string? NaamGebruik { get; set; }
}
