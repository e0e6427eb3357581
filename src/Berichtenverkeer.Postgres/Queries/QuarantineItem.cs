namespace Berichtenverkeer.Postgres.Queries;

/// <summary>Something that waits, or waited, in quarantaine.</summary>
public sealed record QuarantineItem
{
    /// <summary>Number of this line.</summary>
    public long QuarantaineId { get; init; }

    /// <summary>The message; null when no payload was kept, such as of a broken zip. Such a thing is offered again by hand.</summary>
    public long? BerichtId { get; init; }

    /// <summary>The offer, when no payload was kept.</summary>
    public long? AanbiedingId { get; init; }

    /// <summary>The run that put it here.</summary>
    public long RunId { get; init; }

    /// <summary>Business date of that run.</summary>
    public DateOnly OpDatum { get; init; }

    /// <summary>Which message; null when it was not recognised.</summary>
    public string? Bericht { get; init; }

    /// <summary>CBS code; null when it could not be read.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Where it came from.</summary>
    public string Herkomst { get; init; } = string.Empty;

    /// <summary>Reason.</summary>
    public string Reden { get; init; } = string.Empty;

    /// <summary>Dutch sentence with what to do next.</summary>
    public string Tekst { get; init; } = string.Empty;

    /// <summary><c>open</c>, <c>hersteld</c> or <c>afgesloten</c>.</summary>
    public string Toestand { get; init; } = string.Empty;

    /// <summary>The run that took it up again.</summary>
    public long? HersteldDoorRun { get; init; }
}
