using Berichtenverkeer.GoedeToekenning.Lijsten;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.GoedeToekenning;

/// <summary>
/// The sources outside the messages that gronden look at, as they stood when the run opened. A list that was not loaded is null:
/// its grond is then not applicable or unknown, never decided.
/// </summary>
public sealed record BesluitBronnen
{
    /// <summary>Agreed tariffs; one that was not loaded knows none.</summary>
    public ITarievenLijst Tarieven { get; init; } = TarievenLijst.Leeg;

    /// <summary>Contracts.</summary>
    public ContractenLijst? Contracten { get; init; }

    /// <summary>Where clients live (1b).</summary>
    public WoonplaatsLijst? Woonplaatsen { get; init; }

    /// <summary>Beschikkingen of the gemeente (1d).</summary>
    public BeschikkingenLijst? Beschikkingen { get; init; }

    /// <summary>Clients with a persoonsgebonden budget (3f).</summary>
    public PgbLijst? Pgb { get; init; }

    /// <summary>Clients under the Wlz (4d): Wmo only.</summary>
    public WlzLijst? Wlz { get; init; }

    /// <summary>Aanbieders with a signal (2f).</summary>
    public AandachtLijst? Aandacht { get; init; }

    /// <summary>Budget ceilings by aanbieder (5f).</summary>
    public PlafondLijst? Plafonds { get; init; }

    /// <summary>Products of the national framework contracts (2d).</summary>
    public LandelijkLijst? Landelijk { get; init; }

    /// <summary>Whether the gemeente is in a samenwerkingsverband: only then other gemeenten are seen (1a).</summary>
    public bool HeeftSamenwerkingsverband { get; init; }

    /// <summary>Working days of the gemeente.</summary>
    public required Werkdagen Werkdagen { get; init; }
}
