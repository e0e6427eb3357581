namespace Berichtenverkeer.Postgres.Queries;

/// <summary>One line in the course of a case. Holds nothing that identifies the person.</summary>
public sealed record CaseLine
{
    /// <summary>Number of the message.</summary>
    public long BerichtId { get; init; }

    /// <summary>Dagtekening of the message; of a retour its own. Null when it could not be read.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Which message, such as <c>JW301</c>.</summary>
    public string Bericht { get; init; } = string.Empty;

    /// <summary>CBS code of the gemeente; null when it could not be read.</summary>
    public string? Gemeente { get; init; }

    /// <summary>AGB code of the aanbieder; null when it could not be read.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>What it says, in Dutch.</summary>
    public string Regel { get; init; } = string.Empty;
}
