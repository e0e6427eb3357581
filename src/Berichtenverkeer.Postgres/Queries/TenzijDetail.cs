namespace Berichtenverkeer.Postgres.Queries;

/// <summary>All that is known about one judged verzoek: the advice and why, what staff registered, what came of it. Holds nothing that identifies the person.</summary>
public sealed record TenzijDetail
{
    public string Gemeente { get; init; } = string.Empty;

    public string Domein { get; init; } = string.Empty;

    public long BerichtId { get; init; }

    public int Volgnr { get; init; }

    public int Soort { get; init; }

    public string Aanbieder { get; init; } = string.Empty;

    public string Referentie { get; init; } = string.Empty;

    public DateOnly Dagtekening { get; init; }

    public DateOnly OntvangenOp { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public DateOnly? Begin { get; init; }

    public DateOnly? Eind { get; init; }

    /// <summary>Eurocent.</summary>
    public long? Waarde { get; init; }

    /// <summary>administratief or tenzij.</summary>
    public string Advies { get; init; } = string.Empty;

    /// <summary>The advice, unless staff registered otherwise.</summary>
    public string Werkelijk { get; init; } = string.Empty;

    public string? Primaire { get; init; }

    public string[] Bepalingen { get; init; } = [];

    public string Toelichting { get; init; } = string.Empty;

    /// <summary>Hash of the rule set.</summary>
    public string Regelset { get; init; } = string.Empty;

    /// <summary>open, in_onderzoek, direct_toegekend, toegekend_na_onderzoek or afgewezen.</summary>
    public string Uitkomst { get; init; } = string.Empty;

    public bool? AndersToegekend { get; init; }

    public DateOnly? OnderzoekOp { get; init; }

    public DateOnly? ToegekendOp { get; init; }

    public DateOnly? AfgewezenOp { get; init; }

    /// <summary>WJ759.</summary>
    public string? RedenAfwijzing { get; init; }

    public DateOnly? VerzoekUiterlijk { get; init; }

    public DateOnly? OnderzoekUiterlijk { get; init; }

    /// <summary>Null when the woonplaats is not at issue.</summary>
    public DateOnly? WoonplaatsUiterlijk { get; init; }

    /// <summary>The gronden that hold, then those that are unknown.</summary>
    public IReadOnlyList<TenzijGrond> Gronden { get; init; } = [];

    /// <summary>What was registered, oldest first; the last one counts.</summary>
    public IReadOnlyList<TenzijRegistratie> Register { get; init; } = [];
}
