namespace Berichtenverkeer.Postgres.Queries;

/// <summary>Something that staff registered about a verzoek.</summary>
public sealed record TenzijRegistratie
{
    public long RegistratieId { get; init; }

    public string? Oordeel { get; init; }

    public string? Reden { get; init; }

    public DateOnly? OverlegOp { get; init; }

    public string? Uitkomst { get; init; }

    public string Door { get; init; } = string.Empty;

    /// <summary>UTC.</summary>
    public DateTime Op { get; init; }

    public string Bron { get; init; } = string.Empty;
}
