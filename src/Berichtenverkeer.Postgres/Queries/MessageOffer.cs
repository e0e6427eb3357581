namespace Berichtenverkeer.Postgres.Queries;

/// <summary>One time that a message was offered.</summary>
public sealed record MessageOffer
{
    /// <summary>Number of the offer.</summary>
    public long AanbiedingId { get; init; }

    /// <summary>The run.</summary>
    public long RunId { get; init; }

    /// <summary>File, or entry of a zip.</summary>
    public string Herkomst { get; init; } = string.Empty;

    /// <summary>How this offer ended; null while the message waits.</summary>
    public string? Uitkomst { get; init; }

    /// <summary>Reason.</summary>
    public string? Reden { get; init; }

    /// <summary>Dutch sentence.</summary>
    public string? Tekst { get; init; }
}
