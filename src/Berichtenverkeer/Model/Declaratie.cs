namespace Berichtenverkeer.Model;

/// <summary>A declaratie: 323, and the 303 of release 2.3 (declaratie or factuur) in the same shape.</summary>
public sealed class Declaratie(List<Client> clienten) : Klasse
{
    /// <summary>The same list as <see cref="Bericht.Clienten"/>.</summary>
    public List<Client> Clienten { get; } = clienten;

    /// <summary>DeclaratieNummer; in a 303 DeclarantFactuurNummer.</summary>
    public string DeclaratieNummer { get; set; } = string.Empty;

    /// <summary>DeclaratiePeriode/Begindatum, inclusive.</summary>
    public DateOnly PeriodeBegindatum { get; set; }

    /// <summary>DeclaratiePeriode/Einddatum, inclusive.</summary>
    public DateOnly PeriodeEinddatum { get; set; }

    /// <summary>DeclaratieDagtekening; in a 303 FactuurDagtekening.</summary>
    public DateOnly DeclaratieDagtekening { get; set; }

    /// <summary>TotaalIngediendBedrag; in a 303 DeclaratieFactuurTotaalBedrag.</summary>
    public BedragMetDC TotaalIngediendBedrag { get; set; } = new();

    /// <summary>BtwTotaalBedrag (303): kept, not judged.</summary>
    public BedragMetDC? BtwTotaalBedrag { get; set; }

    /// <summary>BtwIDNummer (303): kept, not judged.</summary>
    public string? BtwIDNummer { get; set; }

    /// <summary>ValutaCode (303).</summary>
    public string? ValutaCode { get; set; }

    /// <summary>BetalingAanID (303).</summary>
    public string? BetalingAanID { get; set; }
}
