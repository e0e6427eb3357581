using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Storage;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A month of the ledger beside the current version of its toewijzing, as the database has it.</summary>
internal sealed class GrootboekMaandRow
{
    public string Gemeente { get; init; } = string.Empty;

    public string Domein { get; init; } = string.Empty;

    public string Aanbieder { get; init; } = string.Empty;

    public long ClientId { get; init; }

    public string? Sleutel { get; init; }

    public string ProductCategorie { get; init; } = string.Empty;

    public string ProductCode { get; init; } = string.Empty;

    public string RekenEenheid { get; init; } = string.Empty;

    public DateOnly Maand { get; init; }

    public long Gedeclareerd { get; init; }

    public long Toegekend { get; init; }

    public long Gecrediteerd { get; init; }

    public long Afgewezen { get; init; }

    public long GedeclareerdVolume { get; init; }

    public long ToegekendVolume { get; init; }

    public long GecrediteerdVolume { get; init; }

    public long AfgewezenVolume { get; init; }

    public DateOnly? LaatsteEinde { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public DateOnly? Ingangsdatum { get; init; }

    public DateOnly? Einddatum { get; init; }

    public string? RedenWijziging { get; init; }

    public long? Volume { get; init; }

    public string? Eenheid { get; init; }

    public string? Frequentie { get; init; }

    public long? Budget { get; init; }

    /// <summary>Which account it is of. What no toewijzing fitted is kept per aanbieder and client.</summary>
    public (string Gemeente, string Domein, string? Sleutel, string? Aanbieder, long ClientId) Rekening =>
        Sleutel is null ? (Gemeente, Domein, null, Aanbieder, ClientId) : (Gemeente, Domein, Sleutel, null, 0);

    public GrootboekMaand ToMaand() => new(
        Maand,
        ProductCategorie,
        ProductCode,
        RekenEenheid,
        new(Gedeclareerd, Toegekend, Gecrediteerd, Afgewezen),
        new(GedeclareerdVolume, ToegekendVolume, GecrediteerdVolume, AfgewezenVolume),
        LaatsteEinde);

    /// <summary>Null when there is no such toewijzing.</summary>
    public ToegewezenProduct? ToToewijzing() => Ingangsdatum is { } ingangsdatum
        ? new()
        {
            Product = ToewijzingVersie.ProductOf(Categorie, Code),
            Ingangsdatum = ingangsdatum,
            Einddatum = Einddatum,
            RedenWijziging = RedenWijziging,
            Omvang = ToewijzingVersie.OmvangOf(Volume, Eenheid, Frequentie),
            Budget = Budget,
        }
        : null;
}
