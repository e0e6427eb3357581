namespace Berichtenverkeer.Model;

/// <summary>Beschikking of a 301 of release 2.3. Its ToegewezenProducten are those of the client.</summary>
public sealed class Beschikking(List<ToegewezenProduct> toegewezenProducten) : Klasse
{
    /// <summary>BeschikkingNummer.</summary>
    public long BeschikkingNummer { get; set; }

    /// <summary>Grondslagen/Grondslag01.</summary>
    public string? Grondslag01 { get; set; }

    /// <summary>Grondslagen/Grondslag02.</summary>
    public string? Grondslag02 { get; set; }

    /// <summary>Afgiftedatum.</summary>
    public DateOnly Afgiftedatum { get; set; }

    /// <summary>Ingangsdatum, inclusive.</summary>
    public DateOnly Ingangsdatum { get; set; }

    /// <summary>Einddatum, inclusive; null is open.</summary>
    public DateOnly? Einddatum { get; set; }

    /// <summary>Commentaar: stays in the payload.</summary>
    public string? Commentaar { get; set; }

    /// <summary>Beperkingen/Beperking.</summary>
    public List<Beperking> Beperkingen { get; } = [];

    /// <summary>The same list as <see cref="Client.ToegewezenProducten"/>.</summary>
    public List<ToegewezenProduct> ToegewezenProducten { get; } = toegewezenProducten;
}
