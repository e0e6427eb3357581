using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>A provision (tenzij): it holds when one of its gronden does.</summary>
public sealed record Bepaling
{
    /// <summary>Id, such as <c>TZ3</c>: what views and pages count by.</summary>
    public required string Id { get; init; }

    /// <summary>Name that users read.</summary>
    public required string Naam { get; init; }

    /// <summary>Whether it is looked at.</summary>
    public required bool Aan { get; init; }

    /// <summary>Place: of the bepalingen that hold the lowest is the primary one. Unique within a set.</summary>
    public required int Volgorde { get; init; }

    /// <summary>Where it is looked at.</summary>
    public required IReadOnlyList<Domein> Domeinen { get; init; }

    /// <summary>Its gronden, by code.</summary>
    public required IReadOnlyList<GrondKeuze> Gronden { get; init; }
}
