using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A product that is asked for, as the database has it.</summary>
internal sealed class DossierGevraagdRow
{
    public string Aanbieder { get; init; } = string.Empty;

    public string Referentie { get; init; } = string.Empty;

    public long ClientId { get; init; }

    public long? ToewijzingNummer { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public DateOnly Begin { get; init; }

    public DateOnly? Eind { get; init; }

    /// <param name="bsn">Bsn of the client.</param>
    /// <param name="toewezen">Product of the toewijzing that would be changed: the 317 does not say it.</param>
    public GevraagdProduct ToGevraagd(string bsn, Product? toewezen) =>
        new(bsn, Aanbieder, Referentie, ToewijzingNummer, ToewijzingNummer is null ? ToewijzingVersie.ProductOf(Categorie, Code) : toewezen, Begin, Eind);
}
