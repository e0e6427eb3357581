using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Dossiers;

/// <summary>What a store knows for the keys of a chunk: what stands before the first message of that chunk is judged.</summary>
public sealed class DossierGegevens
{
    /// <summary>Nothing known.</summary>
    public static DossierGegevens Leeg { get; } = new();

    /// <summary>Toewijzingen of the clients, and those that have one of the ToewijzingNummers, whoever's they are.</summary>
    public IReadOnlyList<ToewijzingStand> Toewijzingen { get; init; } = [];

    /// <summary>Standing starts and stops of the clients.</summary>
    public IReadOnlyList<LeveringStand> Leveringen { get; init; } = [];

    /// <summary>References of standing verzoeken: those of the clients, and those asked for.</summary>
    public IReadOnlyList<VerzoekStand> Verzoeken { get; init; } = [];

    /// <summary>The 319s on any of those references.</summary>
    public IReadOnlyList<AntwoordStand> Antwoorden { get; init; } = [];

    /// <summary>Those of the references that a standing 301 carries.</summary>
    public IReadOnlyList<ReferentieSleutel> Toegekend { get; init; } = [];

    /// <summary>ToewijzingNummers asked for on which an accepted Prestatie stands that was not credited; debits of the run itself left out (they are judged after removals).</summary>
    public IReadOnlyList<long> Gedeclareerd { get; init; } = [];

    /// <summary>The Identificaties asked for that are in use.</summary>
    public IReadOnlyList<IdentificatieKey> Identificaties { get; init; } = [];
}
