using Berichtenverkeer.Model;

namespace Berichtenverkeer.Postgres.Storage;

/// <summary>What is known of a client as a person. No message carries it all: each adds what it has.</summary>
internal sealed record ClientDetails
{
    /// <summary>Nothing known yet.</summary>
    public static ClientDetails None { get; } = new();

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

    /// <summary>These details with those of a message over them. What the message cannot carry stays as it was.</summary>
    public ClientDetails With(Client client)
    {
        var result = this;
        if (client.Geboortedatum is { } geboortedatum)
            result = result with { Geboortedatum = geboortedatum, DatumGebruik = client.DatumGebruik };
        if (client.Geslacht is { } geslacht)
            result = result with { Geslacht = geslacht };
        if (client.Naam is { } naam)
            result = result.With(naam);
        return result;
    }

    /// <summary>A VolledigeNaam (the one with NaamGebruik) says everything; a VerkorteNaam has no partner and may leave names out.</summary>
    private ClientDetails With(Naam naam)
    {
        var isFull = naam.NaamGebruik is not null;
        return this with
        {
            Geslachtsnaam = naam.Geslachtsnaam,
            Voorvoegsel = naam.Voorvoegsel,
            Voornamen = naam.Voornamen ?? (isFull ? null : Voornamen),
            Voorletters = naam.Voorletters ?? (isFull ? null : Voorletters),
            Partnernaam = isFull ? naam.Partnernaam : Partnernaam,
            PartnerVoorvoegsel = isFull ? naam.PartnerVoorvoegsel : PartnerVoorvoegsel,
            NaamGebruik = naam.NaamGebruik ?? NaamGebruik,
        };
    }

    /// <summary>These details, with what is unknown taken from older ones.</summary>
    public ClientDetails Over(ClientDetails older)
    {
        var hasNaam = Geslachtsnaam is not null;
        return new()
        {
            Geboortedatum = Geboortedatum ?? older.Geboortedatum,
            DatumGebruik = Geboortedatum is null ? older.DatumGebruik : DatumGebruik,
            Geslacht = Geslacht ?? older.Geslacht,
            Geslachtsnaam = Geslachtsnaam ?? older.Geslachtsnaam,
            Voorvoegsel = hasNaam ? Voorvoegsel : older.Voorvoegsel,
            Partnernaam = NaamGebruik is null ? older.Partnernaam : Partnernaam,
            PartnerVoorvoegsel = NaamGebruik is null ? older.PartnerVoorvoegsel : PartnerVoorvoegsel,
            Voornamen = Voornamen ?? (NaamGebruik is null ? older.Voornamen : null),
            Voorletters = Voorletters ?? (NaamGebruik is null ? older.Voorletters : null),
            NaamGebruik = NaamGebruik ?? older.NaamGebruik,
        };
    }
}
