namespace Berichtenverkeer.GoedeToekenning;

/// <summary>The advice about one beoordelingsregel: an AangevraagdProduct of a 315, or the whole Verzoek of a 317.</summary>
public sealed record Besluit
{
    /// <summary>Place of the AangevraagdProduct in the 315, from 1; of a 317 always 1.</summary>
    public required int Volgnr { get; init; }

    /// <summary>ReferentieAanbieder.</summary>
    public required string ReferentieAanbieder { get; init; }

    /// <summary>The advice.</summary>
    public required Advies Advies { get; init; }

    /// <summary>Ids of all bepalingen that hold, by their volgorde. Empty when administrative. The first is the primary one.</summary>
    public required IReadOnlyList<string> Bepalingen { get; init; }

    /// <summary>The outcome of every grond of every bepaling of the rule set, by volgorde and code.</summary>
    public required IReadOnlyList<GrondUitkomst> Gronden { get; init; }

    /// <summary>Dutch sentences that say why, without personal data and without other aanbieders.</summary>
    public required string Toelichting { get; init; }

    /// <summary>ProductCategorie of what is judged (of the first part that is judged); null is generiek.</summary>
    public string? Categorie { get; init; }

    /// <summary>ProductCode; null is aspecifiek or generiek.</summary>
    public string? Code { get; init; }

    /// <summary>First day that is judged, inclusive; null when nothing is (a 317 that only lowers or shortens).</summary>
    public DateOnly? Begin { get; init; }

    /// <summary>Last day that is judged, inclusive; null is open, or nothing judged.</summary>
    public DateOnly? Eind { get; init; }

    /// <summary>Worth of what is judged in eurocent; null when it cannot be valued.</summary>
    public long? Waarde { get; init; }

    /// <summary>Age of the client on the first day that is judged (else on the Dagtekening), in years; null when unknown.</summary>
    public int? Leeftijd { get; init; }

    /// <summary>Whether the age is not exact: part of the date of birth is unknown.</summary>
    public bool LeeftijdOngeveer { get; init; }

    /// <summary>Verwijzer.Type of a 315 (COD327); null for a 317, which has none.</summary>
    public string? VerwijzerType { get; init; }

    /// <summary>Hash of the rule set that it was judged by: <see cref="Regelset.Hash"/>.</summary>
    public required string Regelset { get; init; }

    /// <summary>The primary bepaling; null when administrative.</summary>
    public string? Primaire => Bepalingen.Count == 0 ? null : Bepalingen[0];
}
