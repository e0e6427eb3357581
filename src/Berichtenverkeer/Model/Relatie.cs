namespace Berichtenverkeer.Model;

/// <summary>A relation of the client (301). Name, birth date and geslacht of this third person stay in the payload.</summary>
public sealed class Relatie : Klasse
{
    /// <summary>Nummer: identifies the relation inside the message.</summary>
    public string Nummer { get; set; } = string.Empty;

    /// <summary>Volgorde in which relations are approached.</summary>
    public long? Volgorde { get; set; }

    /// <summary>Soort (COD472).</summary>
    public string Soort { get; set; } = string.Empty;

    /// <summary>Geboortedatum/Datum.</summary>
    public DateOnly? Geboortedatum { get; set; }

    /// <summary>Geboortedatum/DatumGebruik.</summary>
    public string? DatumGebruik { get; set; }

    /// <summary>Geslacht.</summary>
    public string? Geslacht { get; set; }

    /// <summary>Naam.</summary>
    public Naam? Naam { get; set; }

    /// <summary>The one Contact of the relation.</summary>
    public Contact? Contact { get; set; }
}
