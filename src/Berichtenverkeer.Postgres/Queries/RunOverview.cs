namespace Berichtenverkeer.Postgres.Queries;

/// <summary>One run and its counts.</summary>
public sealed record RunOverview
{
    public long RunId { get; init; }

    /// <summary><c>verwerk</c> or <c>historie</c>.</summary>
    public string Soort { get; init; } = string.Empty;

    /// <summary>The business date.</summary>
    public DateOnly OpDatum { get; init; }

    /// <summary>The moment of the run, UTC.</summary>
    public DateTime Moment { get; init; }

    /// <summary><c>openen</c>, <c>vast</c> or <c>gesloten</c>.</summary>
    public string Fase { get; init; } = string.Empty;

    /// <summary>Version of the engine.</summary>
    public string Versie { get; init; } = string.Empty;

    /// <summary>When it was closed, UTC; null while it is not.</summary>
    public DateTime? GeslotenOp { get; init; }

    /// <summary>Things offered. The five outcomes add up to it once the run is closed.</summary>
    public long Aangeboden { get; init; }

    public long Geaccepteerd { get; init; }

    public long DeelsAfgewezen { get; init; }

    public long Afgekeurd { get; init; }

    public long Quarantaine { get; init; }

    public long Overgeslagen { get; init; }
}
