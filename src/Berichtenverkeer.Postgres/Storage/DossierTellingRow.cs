using Berichtenverkeer.Dossiers;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>What stands on a toewijzing, as the database counts it.</summary>
internal sealed class DossierTellingRow
{
    public string Sleutel { get; init; } = string.Empty;

    public long Volume { get; init; }

    public long Bedrag { get; init; }

    public DateOnly? LaatsteEinde { get; init; }

    /// <summary>Whether a debit begins on one of the days that were asked for.</summary>
    public bool HeeftDebet { get; init; }

    public (ToewijzingSleutel Toewijzing, ToewijzingTelling Telling) ToTelling() => (ToewijzingSleutel.Parse(Sleutel), new(Volume, Bedrag, LaatsteEinde));
}
