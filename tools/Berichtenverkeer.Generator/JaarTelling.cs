namespace Berichtenverkeer.Generator;

/// <summary>What a generated year holds.</summary>
public sealed record JaarTelling
{
    /// <summary>Toewijzingen known.</summary>
    public int Toewijzingen { get; init; }

    /// <summary>Those that are current on the last day of the year.</summary>
    public int Actueel { get; init; }

    /// <summary>323s.</summary>
    public int Declaraties { get; init; }

    /// <summary>Lines in them.</summary>
    public int Prestaties { get; init; }

    /// <summary>Lines of more than the toewijzing allows: refused with 9321. All others are granted.</summary>
    public int Teveel { get; init; }

    /// <summary>Size of the largest declaratie in bytes.</summary>
    public int GrootsteBestand { get; init; }
}
