using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Storage;

namespace Berichtenverkeer.Postgres.Queries;

/// <summary>A granted debit beside the current version of its toewijzing, as the database has it.</summary>
internal sealed class OnrechtmatigRow
{
    public string Gemeente { get; init; } = string.Empty;

    public string Domein { get; init; } = string.Empty;

    public string Aanbieder { get; init; } = string.Empty;

    public long ClientId { get; init; }

    public long BerichtId { get; init; }

    public int Volgnr { get; init; }

    public string Bericht { get; init; } = string.Empty;

    public string Identificatie { get; init; } = string.Empty;

    public DateOnly Dagtekening { get; init; }

    public string DeclaratieNummer { get; init; } = string.Empty;

    public string ReferentieNummer { get; init; } = string.Empty;

    public string ToewijzingSleutel { get; init; } = string.Empty;

    public string ProductCategorie { get; init; } = string.Empty;

    public string ProductCode { get; init; } = string.Empty;

    public DateOnly Begindatum { get; init; }

    public DateOnly Einddatum { get; init; }

    public long GeleverdVolume { get; init; }

    public string Eenheid { get; init; } = string.Empty;

    public long Bedrag { get; init; }

    public long RekenVolume { get; init; }

    public string? ToewijzingCategorie { get; init; }

    public DateOnly ToewijzingIngangsdatum { get; init; }

    public DateOnly? ToewijzingEinddatum { get; init; }

    public string? RedenWijziging { get; init; }

    public long? ToewijzingVolume { get; init; }

    public string? ToewijzingEenheid { get; init; }

    public string? Frequentie { get; init; }

    public long? Budget { get; init; }

    public bool IsOpZelfdeToewijzingAls(OnrechtmatigRow other) =>
        (Gemeente, Domein, ToewijzingSleutel) == (other.Gemeente, other.Domein, other.ToewijzingSleutel);

    public ToegewezenProduct ToToewijzing() => new()
    {
        Product = ToewijzingVersie.ProductOf(ToewijzingCategorie, null),
        Ingangsdatum = ToewijzingIngangsdatum,
        Einddatum = ToewijzingEinddatum,
        RedenWijziging = RedenWijziging,
        Omvang = ToewijzingVersie.OmvangOf(ToewijzingVolume, ToewijzingEenheid, Frequentie),
    };

    /// <summary>The same columns as <c>kern.onrechtmatig_geworden</c>.</summary>
    public WerklijstRegel ToRegel(string reden) => new(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["gemeente"] = Gemeente,
        ["domein"] = Domein,
        ["aanbieder"] = Aanbieder,
        ["client_id"] = ClientId,
        ["bericht_id"] = BerichtId,
        ["volgnr"] = (long)Volgnr,
        ["bericht"] = Bericht,
        ["identificatie"] = Identificatie,
        ["dagtekening"] = Dagtekening,
        ["declaratie_nummer"] = DeclaratieNummer,
        ["referentie_nummer"] = ReferentieNummer,
        ["toewijzing_sleutel"] = ToewijzingSleutel,
        ["product_categorie"] = ProductCategorie,
        ["product_code"] = ProductCode,
        ["begindatum"] = Begindatum,
        ["einddatum"] = Einddatum,
        ["geleverd_volume"] = GeleverdVolume,
        ["eenheid"] = Eenheid,
        ["bedrag"] = Bedrag,
        ["toewijzing_ingangsdatum"] = ToewijzingIngangsdatum,
        ["toewijzing_einddatum"] = ToewijzingEinddatum,
        ["budget"] = Budget,
        ["reden"] = reden,
    });
}
