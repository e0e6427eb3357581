namespace Berichtenverkeer.Postgres.Queries;

/// <summary>Which part of the ledger to show. Null is everything.</summary>
public sealed record GrootboekVraag
{
    /// <summary>CBS code of the gemeente.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Key of the toewijzing (<see cref="Dossiers.ToewijzingSleutel.Tekst"/>).</summary>
    public string? Toewijzing { get; init; }

    /// <summary>AGB code of the aanbieder.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>First day of the first month.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>First day of the last month.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>True for the month in which it was declared, false for the month in which it was delivered.</summary>
    public bool PerBoekmaand { get; init; }
}
