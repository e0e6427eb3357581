namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A declared prestatie with all that explains how it ended. Holds nothing that identifies the person.</summary>
public sealed record PrestatieDetail
{
    public string Gemeente { get; init; } = string.Empty;

    /// <summary>jw or wmo.</summary>
    public string Domein { get; init; } = string.Empty;

    public string Aanbieder { get; init; } = string.Empty;

    /// <summary>Number of the message.</summary>
    public long BerichtId { get; init; }

    public int Volgnr { get; init; }

    /// <summary>Which message, such as <c>JW323</c>.</summary>
    public string Bericht { get; init; } = string.Empty;

    public string Release { get; init; } = string.Empty;

    public string Identificatie { get; init; } = string.Empty;

    public DateOnly Dagtekening { get; init; }

    /// <summary>How the declaratie ended.</summary>
    public string Uitkomst { get; init; } = string.Empty;

    public string DeclaratieNummer { get; init; } = string.Empty;

    public string ReferentieNummer { get; init; } = string.Empty;

    public string? VorigReferentieNummer { get; init; }

    public bool IsCredit { get; init; }

    /// <summary>ToewijzingNummer as declared.</summary>
    public long? ToewijzingNummer { get; init; }

    public string ProductCategorie { get; init; } = string.Empty;

    public string ProductCode { get; init; } = string.Empty;

    public DateOnly Begindatum { get; init; }

    public DateOnly Einddatum { get; init; }

    public long GeleverdVolume { get; init; }

    public string Eenheid { get; init; } = string.Empty;

    /// <summary>Eurocent per unit.</summary>
    public long? ProductTarief { get; init; }

    /// <summary>Eurocent, without sign.</summary>
    public long Bedrag { get; init; }

    /// <summary>Whether it stands as granted.</summary>
    public bool IsToegekend { get; init; }

    /// <summary>Our verdict: toegekend, afgewezen or niet_beoordeeld; null when we gave none.</summary>
    public string? Oordeel { get; init; }

    /// <summary>Codes of the rules that it breaks.</summary>
    public string[] Regels { get; init; } = [];

    /// <summary>Key of the toewijzing that it was held against.</summary>
    public string? ToewijzingSleutel { get; init; }

    public DateOnly? Toewijzingsdatum { get; init; }

    public TimeOnly? Toewijzingstijd { get; init; }

    /// <summary>Ingangsdatum in that version; null when the version is not known.</summary>
    public DateOnly? Ingangsdatum { get; init; }

    public DateOnly? ToewijzingEinddatum { get; init; }

    public long? ToewijzingVolume { get; init; }

    public string? ToewijzingEenheid { get; init; }

    public string? Frequentie { get; init; }

    /// <summary>Unit of the volumes below.</summary>
    public string RekenEenheid { get; init; } = string.Empty;

    public long? PlafondPeriode { get; init; }

    public long? PlafondTotaal { get; init; }

    public long? GebruiktVolume { get; init; }

    public long? RestVolume { get; init; }

    /// <summary>Eurocent.</summary>
    public long? Budget { get; init; }

    /// <summary>Eurocent.</summary>
    public long? GebruiktBedrag { get; init; }

    /// <summary>Eurocent.</summary>
    public long? RestBudget { get; init; }

    /// <summary>Eurocent.</summary>
    public long? AfgesprokenTarief { get; init; }

    /// <summary>Of a debit the credit that took it back, of a credit the debit that it takes back; null when there is none.</summary>
    public string? AndereReferentie { get; init; }

    public long? AndereBerichtId { get; init; }

    public DateOnly? AndereDagtekening { get; init; }

    /// <summary>Codes of the rules on which the declaratie was refused as a whole.</summary>
    public string[] BerichtRegels { get; init; } = [];

    /// <summary>Number of the answer that was found in the input; null when there is none.</summary>
    public long? AntwoordBerichtId { get; init; }

    /// <summary>Which message the answer is; null when there is none.</summary>
    public string? Antwoord { get; init; }

    public string? AntwoordIdentificatie { get; init; }

    public DateOnly? AntwoordDagtekening { get; init; }

    /// <summary>State in the outbox of an answer that we composed; null for one that was found.</summary>
    public string? AntwoordToestand { get; init; }

    public string? AntwoordModus { get; init; }

    /// <summary>Retourcodes of a found answer that say something of this line.</summary>
    public string[] AntwoordCodes { get; init; } = [];
}
