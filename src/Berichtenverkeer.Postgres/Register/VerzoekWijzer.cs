namespace Berichtenverkeer.Postgres.Register;

/// <summary>How a person points at a judged verzoek: by number of the message, or by the reference of the aanbieder.</summary>
public sealed record VerzoekWijzer
{
    /// <summary>Number of the message; null when <see cref="Referentie"/> and <see cref="Aanbieder"/> are given.</summary>
    public long? BerichtId { get; init; }

    /// <summary>Place of the AangevraagdProduct, from 1; null when the message has one only.</summary>
    public int? Volgnr { get; init; }

    /// <summary>ReferentieAanbieder.</summary>
    public string? Referentie { get; init; }

    /// <summary>AGB code.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>Only of this gemeente; null for all.</summary>
    public string? Gemeente { get; init; }
}
