using Berichtenverkeer.GoedeToekenning.Uitkomsten;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A part of a verzoek, as the database has it.</summary>
internal sealed class VerloopGevraagdRow
{
    public long BerichtId { get; init; }

    public int Volgnr { get; init; }

    /// <summary>As in <see cref="VerzoekProductRow"/>; an AangevraagdProduct is new.</summary>
    public string Soort { get; init; } = string.Empty;

    public long? ToewijzingNummer { get; init; }

    public string? Categorie { get; init; }

    public string? Code { get; init; }

    public DateOnly? Begin { get; init; }

    public DateOnly? Eind { get; init; }

    public long? Volume { get; init; }

    public string? Eenheid { get; init; }

    public string? Frequentie { get; init; }

    public long? Budget { get; init; }

    /// <summary>True for a toewijzing that stays as it is: it has a number and nothing else.</summary>
    public bool IsOngewijzigd => Soort == "ongewijzigd";

    public GevraagdDeel ToDeel() => new(
        ToewijzingNummer, ToewijzingVersie.ProductOf(Categorie, Code), Begin!.Value, Eind, ToewijzingVersie.OmvangOf(Volume, Eenheid, Frequentie), Budget);
}
