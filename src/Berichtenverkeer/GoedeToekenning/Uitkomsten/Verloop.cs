namespace Berichtenverkeer.GoedeToekenning.Uitkomsten;

/// <summary>What came of a verzoek, from the 301s and 319s that carry its reference. Dates are Dagtekeningen.</summary>
public sealed record Verloop
{
    /// <summary>Nothing came of it yet.</summary>
    public static Verloop Geen { get; } = new();

    /// <summary>First 319 with VerzoekAntwoord 2.</summary>
    public DateOnly? OnderzoekOp { get; init; }

    /// <summary>First 301.</summary>
    public DateOnly? ToegekendOp { get; init; }

    /// <summary>Whether that 301 differs from what was asked; null while there is none, and when it cannot be said.</summary>
    public bool? AndersToegekend { get; init; }

    /// <summary>First 319 with VerzoekAntwoord 1.</summary>
    public DateOnly? AfgewezenOp { get; init; }

    /// <summary>RedenAfwijzingVerzoek of that 319 (WJ759).</summary>
    public string? RedenAfwijzing { get; init; }

    /// <summary>Working days from the Dagtekening of the verzoek until the first answer of any kind.</summary>
    public int? WerkdagenEerste { get; init; }

    /// <summary>Working days until it was granted or refused.</summary>
    public int? WerkdagenTotaal { get; init; }

    /// <summary>Calendar days until it was granted or refused.</summary>
    public int? DagenTotaal { get; init; }
}
