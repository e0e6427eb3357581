namespace Berichtenverkeer.Model;

/// <summary>The client of a message. Holds special personal data: never goes to a log, exception, metric or monitor.</summary>
public sealed class Client : Klasse
{
    /// <summary>Bsn, nine digits.</summary>
    public string Bsn { get; set; } = string.Empty;

    /// <summary>Geboortedatum/Datum; null where the message does not carry it (317, 323, 325).</summary>
    public DateOnly? Geboortedatum { get; set; }

    /// <summary>Geboortedatum/DatumGebruik (COD170): which part of the date is unknown.</summary>
    public string? DatumGebruik { get; set; }

    /// <summary>Geslacht (COD046).</summary>
    public string? Geslacht { get; set; }

    /// <summary>Naam; null where the message does not carry it.</summary>
    public Naam? Naam { get; set; }

    /// <summary>Communicatie/Vorm (COD747).</summary>
    public string? CommunicatieVorm { get; set; }

    /// <summary>Communicatie/Taal: free text.</summary>
    public string? CommunicatieTaal { get; set; }

    /// <summary>JuridischeStatus (WJ232).</summary>
    public string? JuridischeStatus { get; set; }

    /// <summary>WettelijkeVertegenwoordiging (WJ003).</summary>
    public string? WettelijkeVertegenwoordiging { get; set; }

    /// <summary>GezagsdragerBekend (COD260), iJw 315 only.</summary>
    public string? GezagsdragerBekend { get; set; }

    /// <summary>StatusAanlevering on the client: 305 and 307 of release 2.3.</summary>
    public string? StatusAanlevering { get; set; }

    /// <summary>Commentaar: stays in the payload, never stored in a column.</summary>
    public string? Commentaar { get; set; }

    /// <summary>Relaties/Relatie of a 301.</summary>
    public List<Relatie> Relaties { get; } = [];

    /// <summary>Contactgegevens/Contact of a 301.</summary>
    public List<Contact> Contacten { get; } = [];

    /// <summary>Beschikking of a 301 of release 2.3.</summary>
    public Beschikking? Beschikking { get; set; }

    /// <summary>ToegewezenProducten/ToegewezenProduct of a 301; in release 2.3 those inside the Beschikking.</summary>
    public List<ToegewezenProduct> ToegewezenProducten { get; } = [];

    /// <summary>StartProducten/StartProduct of a 305.</summary>
    public List<StartProduct> StartProducten { get; } = [];

    /// <summary>StopProducten/StopProduct of a 307.</summary>
    public List<StopProduct> StopProducten { get; } = [];

    /// <summary>AangevraagdeProducten/AangevraagdProduct of a 315.</summary>
    public List<AangevraagdProduct> AangevraagdeProducten { get; } = [];

    /// <summary>Verzoek of a 317.</summary>
    public Verzoek? Verzoek { get; set; }

    /// <summary>Prestaties/Prestatie of a declaratie or its answer.</summary>
    public List<Prestatie> Prestaties { get; } = [];
}
