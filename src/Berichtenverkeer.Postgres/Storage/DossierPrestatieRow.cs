using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A declared prestatie as the database has it.</summary>
internal sealed class DossierPrestatieRow
{
    /// <summary>The declaratie; only of a line that was asked for with its declaratie.</summary>
    public long BerichtId { get; init; }

    public long ClientId { get; init; }

    public string Aanbieder { get; init; } = string.Empty;

    public string ReferentieNummer { get; init; } = string.Empty;

    public string? VorigReferentieNummer { get; init; }

    public string? Sleutel { get; init; }

    public long? ToewijzingNummer { get; init; }

    public string ProductCategorie { get; init; } = string.Empty;

    public string ProductCode { get; init; } = string.Empty;

    public DateOnly Begindatum { get; init; }

    public DateOnly Einddatum { get; init; }

    public long GeleverdVolume { get; init; }

    public string Eenheid { get; init; } = string.Empty;

    public long? ProductTarief { get; init; }

    public long Bedrag { get; init; }

    public bool IsCredit { get; init; }

    public bool IsToegekend { get; init; }

    public ReferentieSleutel Referentie => new(Aanbieder, ReferentieNummer);

    public PrestatieStand ToStand(string bsn, bool gecrediteerd) => new()
    {
        Aanbieder = Aanbieder,
        ReferentieNummer = ReferentieNummer,
        VorigReferentieNummer = VorigReferentieNummer,
        Bsn = bsn,
        Toewijzing = Sleutel is null ? null : ToewijzingSleutel.Parse(Sleutel),
        ToewijzingNummer = ToewijzingNummer,
        ProductCategorie = ProductCategorie,
        ProductCode = ProductCode,
        Begindatum = Begindatum,
        Einddatum = Einddatum,
        GeleverdVolume = GeleverdVolume,
        Eenheid = Eenheid,
        ProductTarief = ProductTarief,
        Bedrag = Bedrag,
        IsCredit = IsCredit,
        IsToegekend = IsToegekend,
        IsGecrediteerd = gecrediteerd,
    };
}
