using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>How many debits of one key stand, as the database counts them.</summary>
internal sealed class DossierDebetRow
{
    public string Sleutel { get; init; } = string.Empty;

    public string ProductCategorie { get; init; } = string.Empty;

    public string ProductCode { get; init; } = string.Empty;

    public DateOnly Begindatum { get; init; }

    public DateOnly Einddatum { get; init; }

    public int Aantal { get; init; }

    public DebetSleutel Key => new(ToewijzingSleutel.Parse(Sleutel), ProductCategorie, ProductCode, Begindatum, Einddatum);
}
