using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>A client that does not exist, as all messages about it tell it.</summary>
internal sealed class Persoon
{
    private readonly (string? Voorvoegsel, string Naam) achternaam;
    private readonly (string? Voorvoegsel, string Naam)? partner;
    private readonly string voornaam;
    private readonly string ouder;
    private readonly string straat;
    private readonly string postcode;
    private readonly string telefoon;
    private readonly int huisnummer;
    private readonly bool tolk;

    public Persoon(int nummer, string bsn, DateOnly geboortedatum, Prng random)
    {
        Nummer = nummer;
        Bsn = bsn;
        DagOnbekend = geboortedatum.Day == 1 && random.Promille(300);
        Geboortedatum = geboortedatum;
        Geslacht = random.Promille(10) ? "0" : random.Pick(["1", "2"]);
        voornaam = random.Pick(NameList.Voornamen);
        achternaam = random.Pick(NameList.Achternamen);
        partner = geboortedatum.Year < 2000 && random.Promille(300) ? random.Pick(NameList.Achternamen) : null;
        ouder = random.Pick(NameList.Voornamen);
        straat = random.Pick(NameList.Straten);
        huisnummer = random.Between(1, 240);
        postcode = string.Create(CultureInfo.InvariantCulture, $"{random.Between(1000, 9999)}{(char)('A' + random.Between(0, 25))}{(char)('A' + random.Between(0, 25))}");
        telefoon = string.Create(CultureInfo.InvariantCulture, $"06000{random.Between(0, 99_999):D5}");
        tolk = random.Promille(40);
    }

    public int Nummer { get; }

    public string Bsn { get; }

    public DateOnly Geboortedatum { get; }

    public bool DagOnbekend { get; }

    public string Geslacht { get; }

    /// <summary>The client with nothing but its Bsn: 317 and 323.</summary>
    public Client ShortClient() => new() { Bsn = Bsn };

    /// <summary>The client of a 305, 307, 315 and 303.</summary>
    public Client Client()
    {
        var client = new Client
        {
            Bsn = Bsn,
            Geboortedatum = Geboortedatum,
            DatumGebruik = DagOnbekend ? "1" : null,
            Geslacht = Geslacht,
            Naam = new() { Geslachtsnaam = achternaam.Naam, Voorvoegsel = achternaam.Voorvoegsel, Voornamen = voornaam, Voorletters = voornaam[..1] },
        };
        return client;
    }

    /// <summary>The client of a 301: with full name, relations and contact details.</summary>
    public Client FullClient(Domein domein)
    {
        var client = Client();
        client.Naam!.Partnernaam = partner?.Naam;
        client.Naam.PartnerVoorvoegsel = partner?.Voorvoegsel;
        client.Naam.NaamGebruik = partner is null ? "1" : "4";
        client.CommunicatieVorm = tolk ? "1" : null;
        client.CommunicatieTaal = tolk ? "Tigrinya" : null;
        client.Contacten.Add(Address("01"));
        if (domein == Domein.Jw)
        {
            client.JuridischeStatus = Nummer % 23 == 0 ? "04" : null;
            client.Relaties.Add(Relation(1, "10", ouder));
        }
        else if (Nummer % 5 == 0)
        {
            client.WettelijkeVertegenwoordiging = "08";
            client.Relaties.Add(Relation(1, "15", ouder));
        }

        return client;
    }

    private Contact Address(string soort) => new()
    {
        Soort = soort,
        HasAdres = true,
        Huisnummer = huisnummer,
        Huisletter = huisnummer % 7 == 0 ? "A" : null,
        Postcode = postcode,
        Straatnaam = straat,
        Plaatsnaam = "Voorbeeldstad",
        LandCode = "NL",
        Telefoon01 = telefoon,
        Landnummer01 = "+31",
    };

    private Relatie Relation(int nummer, string soort, string naam) => new()
    {
        Nummer = string.Create(CultureInfo.InvariantCulture, $"{Nummer}-{nummer}"),
        Volgorde = nummer,
        Soort = soort,
        Naam = new() { Geslachtsnaam = achternaam.Naam, Voorvoegsel = achternaam.Voorvoegsel, Voornamen = naam, NaamGebruik = "1" },
        Contact = Address("01"),
    };
}
