namespace Berichtenverkeer.Postgres.Storage;

/// <summary>The latest version of a client as the database has it.</summary>
internal sealed class StoredClient
{
    public long ClientId { get; init; }

    public string Bsn { get; init; } = string.Empty;

    public int Versie { get; init; }

    public DateOnly GegevensDagtekening { get; init; }

    public DateOnly? Geboortedatum { get; init; }

    public string? DatumGebruik { get; init; }

    public string? Geslacht { get; init; }

    public string? Geslachtsnaam { get; init; }

    public string? Voorvoegsel { get; init; }

    public string? Partnernaam { get; init; }

    public string? PartnerVoorvoegsel { get; init; }

    public string? Voornamen { get; init; }

    public string? Voorletters { get; init; }

    public string? NaamGebruik { get; init; }

    /// <summary>Set when these details come from a refused message only.</summary>
    public long? IngetrokkenDoorRun { get; init; }

    public ClientDetails Details => new()
    {
        Geboortedatum = Geboortedatum,
        DatumGebruik = DatumGebruik,
        Geslacht = Geslacht,
        Geslachtsnaam = Geslachtsnaam,
        Voorvoegsel = Voorvoegsel,
        Partnernaam = Partnernaam,
        PartnerVoorvoegsel = PartnerVoorvoegsel,
        Voornamen = Voornamen,
        Voorletters = Voorletters,
        NaamGebruik = NaamGebruik,
    };
}
