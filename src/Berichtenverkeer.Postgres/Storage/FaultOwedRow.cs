using Berichtenverkeer.Reading;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>A message that does not follow its XSD, with the Di01 in which it came.</summary>
internal sealed class FaultOwedRow
{
    public long BerichtId { get; init; }

    public byte[] Sha256 { get; init; } = [];

    public string Tekst { get; init; } = string.Empty;

    public long EnvelopId { get; init; }

    public string Berichtcode { get; init; } = string.Empty;

    public string Referentienummer { get; init; } = string.Empty;

    public string Zender { get; init; } = string.Empty;

    public string Ontvanger { get; init; } = string.Empty;

    public string TijdstipBericht { get; init; } = string.Empty;

    public string? Functie { get; init; }

    /// <summary>Moment of the run, 14 digits.</summary>
    public string Tijdstip { get; init; } = string.Empty;

    public Envelope ToEnvelope() => new(Berichtcode, Referentienummer, null, Zender, Ontvanger, TijdstipBericht, Functie);
}
