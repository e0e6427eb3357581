using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Dossiers;

/// <summary>What a store knows for the keys of a chunk: what stands before the first message of that chunk is judged.</summary>
public sealed record DossierGegevens
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

    /// <summary>Prestaties, granted or refused, that have one of the ReferentieNummers asked for. A refused declaratie counts as never sent.</summary>
    public IReadOnlyList<PrestatieStand> Prestaties { get; init; } = [];

    /// <summary>Totals of the toewijzingen asked for; one that is not there has none.</summary>
    public IReadOnlyList<(ToewijzingSleutel Toewijzing, ToewijzingTelling Telling)> Tellingen { get; init; } = [];

    /// <summary>Of the debits asked for: how many are granted and not credited.</summary>
    public IReadOnlyList<(DebetSleutel Debet, int Aantal)> Debets { get; init; } = [];

    /// <summary>Those of the DeclaratieNummers asked for that are in use, by aanbieder.</summary>
    public IReadOnlyList<ReferentieSleutel> DeclaratieNummers { get; init; } = [];

    /// <summary>First day of the latest DeclaratiePeriode that counts as sent, of each aanbieder asked for that has one.</summary>
    public IReadOnlyList<(string Aanbieder, DateOnly Begindatum)> LaatstePerioden { get; init; } = [];

    /// <summary>The declaraties asked for, with the lines asked for.</summary>
    public IReadOnlyList<DeclaratieStand> Declaraties { get; init; } = [];

    /// <summary>Births of the clients in <see cref="DossierVraag.VerzoekBsns"/>, the latest that is known.</summary>
    public IReadOnlyList<Geboorte> Geboortes { get; init; } = [];

    /// <summary>What is asked for in standing verzoeken for those clients that were not granted and not refused.</summary>
    public IReadOnlyList<GevraagdProduct> Gevraagd { get; init; } = [];

    /// <summary>Toewijzingen of those clients at other gemeenten of the samenwerkingsverband, as stored when the run opened.</summary>
    public IReadOnlyList<ElderToewijzing> Elders { get; init; } = [];

    /// <summary>Current toewijzingen, of any client, of the aanbieders in <see cref="DossierVraag.PlafondAanbieders"/>.</summary>
    public IReadOnlyList<ToewijzingStand> VanAanbieders { get; init; } = [];
}
