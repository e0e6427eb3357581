using Berichtenverkeer.Answers;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Outbox;

/// <summary>An answer with its file, as the database has it.</summary>
internal sealed class OutgoingRow
{
    public long AntwoordId { get; init; }

    public string Vorm { get; init; } = string.Empty;

    public string Pakket { get; init; } = string.Empty;

    public string Bericht { get; init; } = string.Empty;

    public string Gemeente { get; init; } = string.Empty;

    public string Aanbieder { get; init; } = string.Empty;

    public string Identificatie { get; init; } = string.Empty;

    public string Release { get; init; } = string.Empty;

    public string Referentienummer { get; init; } = string.Empty;

    public string Tijdstip { get; init; } = string.Empty;

    public string Applicatie { get; init; } = string.Empty;

    public string ApplicatieVersie { get; init; } = string.Empty;

    public string? Di01Referentienummer { get; init; }

    public string? Di01Zender { get; init; }

    public string? Di01Ontvanger { get; init; }

    public string? Di01Tijdstip { get; init; }

    public string? Di01Functie { get; init; }

    public long Lengte { get; init; }

    public string Compressie { get; init; } = string.Empty;

    public byte[] Inhoud { get; init; } = [];

    public UitgaandAntwoord ToAnswer() => new(
        AntwoordId,
        Vorm,
        Pakket,
        Bericht,
        Gemeente,
        Aanbieder,
        Identificatie,
        Release,
        Referentienummer,
        Tijdstip,
        new AntwoordApplicatie(Applicatie, ApplicatieVersie[..4], ApplicatieVersie[4..]),
        Di01Referentienummer is null ? null : new Envelope("Di01", Di01Referentienummer, null, Di01Zender!, Di01Ontvanger!, Di01Tijdstip!, Di01Functie),
        new PackedPayload(Compressie, Inhoud).Unpack(Lengte));
}
