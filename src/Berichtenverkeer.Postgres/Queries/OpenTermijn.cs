namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A term that is open on the day that was asked for.</summary>
public sealed record OpenTermijn
{
    public string Gemeente { get; init; } = string.Empty;

    public string Aanbieder { get; init; } = string.Empty;

    public long BerichtId { get; init; }

    public string Bericht { get; init; } = string.Empty;

    public string Identificatie { get; init; } = string.Empty;

    public DateOnly Dagtekening { get; init; }

    public string Soort { get; init; } = string.Empty;

    public string? Referentie { get; init; }

    public DateOnly Uiterlijk { get; init; }
}
