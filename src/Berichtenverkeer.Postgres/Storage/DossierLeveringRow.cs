using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>How many starts or stops of one key stand, as the database counts them.</summary>
internal sealed class DossierLeveringRow
{
    public long ClientId { get; init; }

    public string Aanbieder { get; init; } = string.Empty;

    public long? BeschikkingNummer { get; init; }

    public long? ToewijzingNummer { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public DateOnly Begindatum { get; init; }

    /// <summary>Only of a stop.</summary>
    public string? RedenBeeindiging { get; init; }

    /// <summary>Only of a stop.</summary>
    public DateOnly? Einddatum { get; init; }

    public int Aantal { get; init; }

    public LeveringStand ToStand(string bsn)
    {
        var start = new StartSleutel(BeschikkingNummer, ToewijzingNummer, Categorie, Code, Begindatum);
        return new(bsn, Aanbieder, start, RedenBeeindiging is null ? null : new StopSleutel(start, RedenBeeindiging, Einddatum!.Value), Aantal);
    }
}
