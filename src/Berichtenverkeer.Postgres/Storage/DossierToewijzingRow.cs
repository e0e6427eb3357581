using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The current version of a toewijzing as the database has it.</summary>
internal sealed class DossierToewijzingRow
{
    public long ClientId { get; init; }

    public string Aanbieder { get; init; } = string.Empty;

    public long? ToewijzingNummer { get; init; }

    /// <summary>Release 2.3 only.</summary>
    public long? BeschikkingNummer { get; init; }

    public string? ReferentieAanbieder { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public DateOnly Toewijzingsdatum { get; init; }

    public TimeOnly Toewijzingstijd { get; init; }

    public DateOnly Ingangsdatum { get; init; }

    public DateOnly? Einddatum { get; init; }

    public string? RedenWijziging { get; init; }

    public long? Volume { get; init; }

    public string? Eenheid { get; init; }

    public string? Frequentie { get; init; }

    public long? Budget { get; init; }

    public ToewijzingStand ToStand(string bsn) => new(bsn, Aanbieder, new()
    {
        ToewijzingNummer = ToewijzingNummer,
        ReferentieAanbieder = ReferentieAanbieder,
        Product = ToewijzingVersie.ProductOf(Categorie, Code),
        Toewijzingsdatum = Toewijzingsdatum,
        Toewijzingstijd = Toewijzingstijd,
        Ingangsdatum = Ingangsdatum,
        Einddatum = Einddatum,
        RedenWijziging = RedenWijziging,
        Omvang = ToewijzingVersie.OmvangOf(Volume, Eenheid, Frequentie),
        Budget = Budget,
    })
    {
        BeschikkingNummer = BeschikkingNummer,
    };
}
