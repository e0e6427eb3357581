namespace Berichtenverkeer.Postgres.Storage;

/// <summary>What an answer takes from the database: the envelope that it refers to, and the day and time of its run.</summary>
internal sealed class AnswerEnvelope
{
    public long HeenBerichtId { get; init; }

    /// <summary>The Di01 that brought the message; null when it came without.</summary>
    public long? EnvelopId { get; init; }

    public DateOnly OpDatum { get; init; }

    /// <summary>Moment of the run in the Netherlands, as <c>YYYYMMDDHH24MISS</c>.</summary>
    public string Tijdstip { get; init; } = string.Empty;
}
