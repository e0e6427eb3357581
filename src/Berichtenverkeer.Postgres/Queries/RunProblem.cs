namespace Berichtenverkeer.Postgres.Queries;

/// <summary>An offer of a run that was not accepted, with its first finding.</summary>
public sealed record RunProblem
{
    public string Herkomst { get; init; } = string.Empty;

    public long? BerichtId { get; init; }

    public string? Bericht { get; init; }

    public string Uitkomst { get; init; } = string.Empty;

    public string? Reden { get; init; }

    public string? Tekst { get; init; }

    public string? Code { get; init; }

    public string? Bevinding { get; init; }

    public int? Regel { get; init; }

    public int? Kolom { get; init; }
}
