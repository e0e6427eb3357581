using Berichtenverkeer.Standard;

namespace Berichtenverkeer.GoedeToekenning.Cijfers;

/// <summary>An open verzoek on a worklist of the backoffice ("direct toekennen", or "tenzij: overleg"). Identifies a verzoek, so it is shown to staff only; no Bsn, name or date of birth.</summary>
public sealed record WerklijstRegel
{
    /// <summary>CBS code of the gemeente.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Domein.</summary>
    public required Domein Domein { get; init; }

    /// <summary>Number of the message: <c>berichten toon</c> shows it.</summary>
    public required long BerichtId { get; init; }

    /// <summary>Place of the AangevraagdProduct, from 1.</summary>
    public required int Volgnr { get; init; }

    /// <summary>315 or 317.</summary>
    public required int Soort { get; init; }

    /// <summary>AGB code of the aanbieder.</summary>
    public required string Aanbieder { get; init; }

    /// <summary>ReferentieAanbieder.</summary>
    public required string Referentie { get; init; }

    /// <summary>Dagtekening of the verzoek.</summary>
    public required DateOnly Dagtekening { get; init; }

    /// <summary>ProductCategorie; null is generiek.</summary>
    public string? Categorie { get; init; }

    /// <summary>ProductCode.</summary>
    public string? Code { get; init; }

    /// <summary>First day judged.</summary>
    public DateOnly? Begin { get; init; }

    /// <summary>Last day judged; null is open.</summary>
    public DateOnly? Eind { get; init; }

    /// <summary>Worth in eurocent.</summary>
    public long? Waarde { get; init; }

    /// <summary>The judgement that counts: administratief or tenzij.</summary>
    public required Advies Oordeel { get; init; }

    /// <summary>Ids of the bepalingen that hold.</summary>
    public required IReadOnlyList<string> Bepalingen { get; init; }

    /// <summary>Why, in Dutch.</summary>
    public required string Toelichting { get; init; }

    /// <summary>Whether it is "in onderzoek".</summary>
    public required bool InOnderzoek { get; init; }

    /// <summary>Last day for what is owed next: 5 working days, and 8 weeks once in onderzoek.</summary>
    public required DateOnly? Uiterlijk { get; init; }

    /// <summary>Last day for a refusal on the woonplaatsbeginsel; null when that is not at issue.</summary>
    public DateOnly? WoonplaatsUiterlijk { get; init; }

    /// <summary>Day of the consultation, as registered.</summary>
    public DateOnly? OverlegOp { get; init; }
}
