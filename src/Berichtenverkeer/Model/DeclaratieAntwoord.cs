namespace Berichtenverkeer.Model;

/// <summary>The gemeente's answer on a declaratie: 325, and the 304 of release 2.3 in the same shape.</summary>
public sealed class DeclaratieAntwoord(List<Client> clienten) : Klasse
{
    /// <summary>The same list as <see cref="Bericht.Clienten"/>.</summary>
    public List<Client> Clienten { get; } = clienten;

    /// <summary>DeclaratieNummer; in a 304 DeclarantFactuurNummer.</summary>
    public string DeclaratieNummer { get; set; } = string.Empty;

    /// <summary>DeclaratiePeriode/Begindatum (304 only), inclusive.</summary>
    public DateOnly? PeriodeBegindatum { get; set; }

    /// <summary>DeclaratiePeriode/Einddatum (304 only), inclusive.</summary>
    public DateOnly? PeriodeEinddatum { get; set; }

    /// <summary>FactuurDagtekening (304 only): that of the 303.</summary>
    public DateOnly? FactuurDagtekening { get; set; }

    /// <summary>TotaalIngediendBedrag; in a 304 IngediendTotaalBedrag.</summary>
    public BedragMetDC TotaalIngediendBedrag { get; set; } = new();

    /// <summary>TotaalToegekendBedrag; in a 304 ToegekendTotaalBedrag.</summary>
    public BedragMetDC TotaalToegekendBedrag { get; set; } = new();

    /// <summary>BtwIDNummer (304).</summary>
    public string? BtwIDNummer { get; set; }

    /// <summary>ValutaCode (304).</summary>
    public string? ValutaCode { get; set; }

    /// <summary>BetalingAanID (304).</summary>
    public string? BetalingAanID { get; set; }
}
