using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The head of a declaratie as the database has it.</summary>
internal sealed class DossierDeclaratieRow
{
    public long BerichtId { get; init; }

    public string Aanbieder { get; init; } = string.Empty;

    public string Identificatie { get; init; } = string.Empty;

    public DateOnly Dagtekening { get; init; }

    public string DeclaratieNummer { get; init; } = string.Empty;

    public string? BasisschemaXsdVersie { get; init; }

    public string? BerichtXsdVersie { get; init; }

    public ReferentieSleutel Sleutel => new(Aanbieder, Identificatie);

    public DeclaratieStand ToStand(IEnumerable<PrestatieStand> prestaties, IEnumerable<string> bsns) => new(prestaties, bsns)
    {
        Aanbieder = Aanbieder,
        Identificatie = Identificatie,
        Dagtekening = Dagtekening,
        DeclaratieNummer = DeclaratieNummer,
        BasisschemaXsdVersie = BasisschemaXsdVersie,
        BerichtXsdVersie = BerichtXsdVersie,
    };
}
