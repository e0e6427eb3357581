namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A message with everything that is known about its arrival and outcome.</summary>
public sealed record MessageDetail
{
    /// <summary>Number of the message.</summary>
    public long BerichtId { get; init; }

    /// <summary>Which message, such as <c>JW301</c>; null when it was not recognised.</summary>
    public string? Bericht { get; init; }

    /// <summary><c>ijw</c> or <c>iwmo</c>.</summary>
    public string? Standaard { get; init; }

    /// <summary>Such as <c>3.2</c>.</summary>
    public string? Release { get; init; }

    /// <summary>CBS code.</summary>
    public string? Gemeente { get; init; }

    /// <summary>AGB code.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>Identificatie of the Header.</summary>
    public string? Identificatie { get; init; }

    /// <summary>Dagtekening of the Header.</summary>
    public DateOnly? Dagtekening { get; init; }

    /// <summary>Bytes of the payload.</summary>
    public long Lengte { get; init; }

    /// <summary>SHA-256 of the payload, hexadecimal.</summary>
    public string Sha256 { get; init; } = string.Empty;

    /// <summary>The run that first took it in.</summary>
    public long RunId { get; init; }

    /// <summary>Business date on which it is judged.</summary>
    public DateOnly OpDatum { get; init; }

    /// <summary>How it ended; null while it waits.</summary>
    public string? Uitkomst { get; init; }

    /// <summary>Reason of quarantaine or overgeslagen.</summary>
    public string? Reden { get; init; }

    /// <summary>Dutch sentence with the reason.</summary>
    public string? Tekst { get; init; }

    /// <summary>Verdict of the retour or answer that came on it.</summary>
    public string? OordeelRetour { get; init; }

    /// <summary>Number of the message that answered it.</summary>
    public long? BeantwoordDoor { get; init; }

    /// <summary>Number of the message that it answers.</summary>
    public long? AntwoordOp { get; init; }

    /// <summary>The payload as it was offered; empty when its retention has ended.</summary>
    public byte[] Payload { get; init; } = [];

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<MessageFinding> Findings { get; init; } = [];

    /// <summary>Each time it was offered.</summary>
    public IReadOnlyList<MessageOffer> Offers { get; init; } = [];
}
