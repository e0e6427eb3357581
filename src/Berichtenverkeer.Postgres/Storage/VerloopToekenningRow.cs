using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A ToegewezenProduct that answers a verzoek, or that was there before it.</summary>
internal sealed class VerloopToekenningRow
{
    public string Aanbieder { get; init; } = string.Empty;

    public string Referentie { get; init; } = string.Empty;

    /// <summary>Dagtekening of its 301.</summary>
    public DateOnly Dagtekening { get; init; }

    /// <summary>The verzoek that it was there before.</summary>
    public long BerichtId { get; init; }

    public long? ToewijzingNummer { get; init; }

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

    public ToegewezenProduct ToProduct() => new()
    {
        ToewijzingNummer = ToewijzingNummer,
        Product = ToewijzingVersie.ProductOf(Categorie, Code),
        Toewijzingsdatum = Toewijzingsdatum,
        Toewijzingstijd = Toewijzingstijd,
        Ingangsdatum = Ingangsdatum,
        Einddatum = Einddatum,
        RedenWijziging = RedenWijziging,
        Omvang = ToewijzingVersie.OmvangOf(Volume, Eenheid, Frequentie),
        Budget = Budget,
    };
}
