namespace Berichtenverkeer.Model;

/// <summary>A toewijzing that the aanbieder asks to change (317).</summary>
public sealed class TeWijzigenProduct : Klasse
{
    /// <summary>ToewijzingNummer.</summary>
    public long ToewijzingNummer { get; set; }

    /// <summary>GewensteIngangsdatum of the change, inclusive.</summary>
    public DateOnly GewensteIngangsdatum { get; set; }

    /// <summary>Einddatum, inclusive; null is open.</summary>
    public DateOnly? Einddatum { get; set; }

    /// <summary>Omvang.</summary>
    public Omvang? Omvang { get; set; }

    /// <summary>Budget in eurocent.</summary>
    public long? Budget { get; set; }
}
