using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>Which beoordelingsregels are counted. What is null is not filtered on.</summary>
public sealed record MonitorFilter
{
    /// <summary>First Dagtekening, inclusive.</summary>
    public required DateOnly Van { get; init; }

    /// <summary>Last Dagtekening, inclusive.</summary>
    public required DateOnly Tot { get; init; }

    /// <summary>Domein.</summary>
    public Domein? Domein { get; init; }

    /// <summary>CBS code of the gemeente.</summary>
    public string? Gemeente { get; init; }

    /// <summary>AGB code of the aanbieder.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>ProductCategorie.</summary>
    public string? Categorie { get; init; }

    /// <summary>ProductCode.</summary>
    public string? Code { get; init; }

    /// <summary>Verwijzer.Type (COD327).</summary>
    public string? VerwijzerType { get; init; }

    /// <summary>315 or 317.</summary>
    public int? Soort { get; init; }

    /// <summary>Whether the advice is counted, or what staff registered.</summary>
    public Telling Telling { get; init; }

    /// <summary>The periods of the trend.</summary>
    public Korrel Korrel { get; init; } = Korrel.Maand;
}
