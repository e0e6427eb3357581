namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A finding as it was stored.</summary>
public sealed record MessageFinding
{
    /// <summary>Level of control: xml, xsd, bericht, berichtoverstijgend or extern.</summary>
    public string Niveau { get; init; } = string.Empty;

    /// <summary>Rule code.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>Code of list WJ001; null where there is none.</summary>
    public string? Retourcode { get; init; }

    /// <summary>Indexed path of the element.</summary>
    public string Pad { get; init; } = string.Empty;

    /// <summary>Line, from 1; 0 where unknown.</summary>
    public int Regel { get; init; }

    /// <summary>Column, from 1; 0 where unknown.</summary>
    public int Kolom { get; init; }

    /// <summary>Dutch sentence.</summary>
    public string Tekst { get; init; } = string.Empty;

    /// <summary>True when it was only shown: the gemeente has the rule on signaal.</summary>
    public bool Signaal { get; init; }
}
