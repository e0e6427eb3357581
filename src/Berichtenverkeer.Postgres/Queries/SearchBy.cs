namespace Berichtenverkeer.Postgres.Queries;

/// <summary>What a case is looked up by.</summary>
public enum SearchBy
{
    /// <summary>Identificatie of a message.</summary>
    Identificatie,

    /// <summary>ToewijzingNummer.</summary>
    ToewijzingNummer,

    /// <summary>ReferentieNummer of a prestatie, or ReferentieAanbieder of a verzoek.</summary>
    ReferentieNummer,

    /// <summary>Bsn: never on a command line, never in a log.</summary>
    Bsn,
}
