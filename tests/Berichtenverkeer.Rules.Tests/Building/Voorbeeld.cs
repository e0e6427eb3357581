using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Building;

/// <summary>Good messages of release 3.2, each new and as small as it can be. A test changes the one thing that it is about.</summary>
internal static class Voorbeeld
{
    public const string Gemeente = "0037";
    public const string Aanbieder = "98000001";
    public const string AndereAanbieder = "98000002";
    public const string Bsn = "999900006";
    public const string AndereBsn = "999900018";

    /// <summary>Dagtekening of every example.</summary>
    public static readonly DateOnly Dagtekening = new(2026, 3, 16);

    public static Bericht Toewijzing(Domein domein = Domein.Jw)
    {
        var bericht = Leeg(301, domein);
        var client = ClientVan(bericht);
        client.Naam!.NaamGebruik = "1";
        client.Contacten.Add(new() { Soort = "01", HasAdres = true, Huisnummer = 12, Postcode = "9501AB", LandCode = "NL" });
        client.ToegewezenProducten.Add(ToegewezenProduct(domein));
        return bericht;
    }

    public static Bericht Start(Domein domein = Domein.Jw)
    {
        var bericht = Leeg(305, domein);
        ClientVan(bericht).StartProducten.Add(StartProduct(domein));
        return bericht;
    }

    public static Bericht Stop(Domein domein = Domein.Jw)
    {
        var bericht = Leeg(307, domein);
        ClientVan(bericht).StopProducten.Add(StopProduct(domein));
        return bericht;
    }

    public static Bericht VerzoekOmToewijzing(Domein domein = Domein.Jw)
    {
        var bericht = Leeg(315, domein);
        ClientVan(bericht).AangevraagdeProducten.Add(AangevraagdProduct(domein));
        return bericht;
    }

    /// <summary>Keeps 10001 as it is and wants more of 10002.</summary>
    public static Bericht VerzoekOmWijziging(Domein domein = Domein.Jw)
    {
        var bericht = Leeg(317, domein);
        var verzoek = new Verzoek { ReferentieAanbieder = "V-1", RedenVerzoek = "1" };
        verzoek.OngewijzigdeProducten.Add(new() { ToewijzingNummer = 10001 });
        verzoek.TeWijzigenProducten.Add(new()
        {
            ToewijzingNummer = 10002,
            GewensteIngangsdatum = Dagtekening.AddDays(14),
            Einddatum = new(2026, 12, 31),
            Omvang = new() { Volume = 3, Eenheid = "04", Frequentie = "2" },
        });
        bericht.Clienten.Add(new() { Bsn = Bsn, Verzoek = verzoek });
        return bericht;
    }

    /// <summary>Refused, because the client is not known.</summary>
    public static Bericht Antwoord(Domein domein = Domein.Jw)
    {
        var bericht = Leeg(319, domein);
        bericht.Antwoord = new() { ReferentieAanbieder = "R-1", VerzoekAntwoord = "2" };
        return bericht;
    }

    /// <summary>One client, one line of February.</summary>
    public static Bericht Declaratie(Domein domein = Domein.Jw)
    {
        var bericht = Leeg(323, domein);
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = "D2026002",
            PeriodeBegindatum = new(2026, 2, 1),
            PeriodeEinddatum = new(2026, 2, 28),
            DeclaratieDagtekening = new(2026, 3, 10),
            TotaalIngediendBedrag = new() { Bedrag = 60_000, DebetCredit = "D" },
        };
        bericht.Clienten.Add(new() { Bsn = Bsn });
        bericht.Clienten[0].Prestaties.Add(Prestatie(domein));
        return bericht;
    }

    /// <summary>The same declaratie as release 2.3 has it (303), with the ToewijzingNummer, which is optional there.</summary>
    public static Bericht Declaratie23(Domein domein = Domein.Jw)
    {
        var soort = Releases.All.Single(release => release.Domein == domein && release.Versie == "2.3").Find(303)!;
        var bericht = new Bericht(soort);
        bericht.Header.BerichtCode = soort.BerichtCodes[0];
        bericht.Header.BerichtVersie = soort.BerichtVersie;
        bericht.Header.BerichtSubversie = soort.BerichtSubversie;
        bericht.Header.Gemeente = Gemeente;
        bericht.Header.Aanbieder = Aanbieder;
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = "F2026002",
            PeriodeBegindatum = new(2026, 2, 1),
            PeriodeEinddatum = new(2026, 2, 28),
            DeclaratieDagtekening = new(2026, 3, 10),
            TotaalIngediendBedrag = new() { Bedrag = 60_000, DebetCredit = "D" },
            ValutaCode = "EUR",
            BetalingAanID = "01",
        };
        var client = ClientVan(bericht);
        client.Naam!.Voornamen = null;
        client.Naam.Voorletters = null;
        client.Prestaties.Add(Prestatie(domein));
        return bericht;
    }

    /// <summary>Refuses one line of 600 euro out of 1000.</summary>
    public static Bericht DeclaratieAntwoord(Domein domein = Domein.Jw)
    {
        var bericht = Leeg(325, domein);
        bericht.Header.DeclaratieIdentificatie = "000000000323";
        bericht.Header.DeclaratieDagtekening = new(2026, 3, 10);
        bericht.Header.BasisschemaXsdVersieRetour = "1.0.0";
        bericht.Header.BerichtXsdVersieRetour = "1.0.0";
        bericht.Header.RetourCodes.Add("0200");
        bericht.DeclaratieAntwoord = new(bericht.Clienten)
        {
            DeclaratieNummer = "D2026002",
            TotaalIngediendBedrag = new() { Bedrag = 100_000, DebetCredit = "D" },
            TotaalToegekendBedrag = new() { Bedrag = 40_000, DebetCredit = "D" },
        };
        bericht.DeclaratieAntwoord.RetourCodes.Add("0200");
        bericht.Clienten.Add(new() { Bsn = Bsn });
        bericht.Clienten[0].RetourCodes.Add("0200");
        var prestatie = Prestatie(domein);
        prestatie.RetourCodes.Add("9322");
        bericht.Clienten[0].Prestaties.Add(prestatie);
        return bericht;
    }

    /// <summary>Two hours a week in 2026, numbered 10001.</summary>
    public static ToegewezenProduct ToegewezenProduct(Domein domein = Domein.Jw) => new()
    {
        ToewijzingNummer = 10001,
        Product = Product(domein),
        Toewijzingsdatum = new(2026, 1, 5),
        Toewijzingstijd = new(9, 30),
        Ingangsdatum = new(2026, 1, 1),
        Einddatum = new(2026, 12, 31),
        Omvang = new() { Volume = 2, Eenheid = "04", Frequentie = "2" },
    };

    public static StartProduct StartProduct(Domein domein = Domein.Jw) => new()
    {
        ToewijzingNummer = 10001,
        Product = Product(domein),
        ToewijzingIngangsdatum = new(2026, 1, 1),
        Begindatum = new(2026, 1, 12),
        StatusAanlevering = "1",
    };

    public static StopProduct StopProduct(Domein domein = Domein.Jw) => new()
    {
        ToewijzingNummer = 10001,
        Product = Product(domein),
        ToewijzingIngangsdatum = new(2026, 1, 1),
        Begindatum = new(2026, 1, 12),
        RedenBeeindiging = domein == Domein.Wmo ? "19" : "31",
        Einddatum = new(2026, 3, 13),
        StatusAanlevering = "1",
    };

    public static AangevraagdProduct AangevraagdProduct(Domein domein = Domein.Jw) => new()
    {
        ReferentieAanbieder = "R-1",
        Product = Product(domein),
        ToewijzingIngangsdatum = new(2026, 4, 1),
        ToewijzingEinddatum = new(2026, 9, 30),
        Omvang = new() { Volume = 2, Eenheid = "04", Frequentie = "2" },
        VerwijzerType = "02",
        ZorgverlenerCode = "98000099",
        Raamcontract = "2",
    };

    public static NieuwProduct NieuwProduct(Domein domein = Domein.Jw) => new()
    {
        Product = Product(domein),
        GewensteIngangsdatum = Dagtekening.AddDays(14),
        Einddatum = new(2026, 12, 31),
        Omvang = new() { Volume = 2, Eenheid = "04", Frequentie = "2" },
    };

    /// <summary>Ten hours of 60 euro in February.</summary>
    public static Prestatie Prestatie(Domein domein = Domein.Jw) => new()
    {
        ReferentieNummer = "RN-1",
        ToewijzingNummer = 10001,
        ProductCategorie = Product(domein).Categorie,
        ProductCode = Product(domein).Code!,
        Begindatum = new(2026, 2, 1),
        Einddatum = new(2026, 2, 28),
        GeleverdVolume = 10,
        Eenheid = "04",
        ProductTarief = 6_000,
        IngediendBedrag = new() { Bedrag = 60_000, DebetCredit = "D" },
    };

    /// <summary>A parent, with a contact of its own.</summary>
    public static Relatie Relatie() => new()
    {
        Nummer = "1",
        Soort = "03",
        Geboortedatum = new(1980, 2, 29),
        Naam = new() { Geslachtsnaam = "Voorbeeld", NaamGebruik = "1" },
        Contact = new() { Soort = "01", HasAdres = true, Huisnummer = 12, Postcode = "9501AB", LandCode = "NL" },
    };

    /// <summary>A specific product: 45 in the Jw, 02 in the Wmo.</summary>
    public static Product Product(Domein domein = Domein.Jw) => domein == Domein.Jw
        ? new() { Categorie = "45", Code = "45A04" }
        : new() { Categorie = "02", Code = "02A03" };

    /// <summary>A message with its Header only.</summary>
    public static Bericht Leeg(int nummer, Domein domein)
    {
        var release = Releases.All.Single(r => r.Domein == domein && r.Versie == "3.2");
        var soort = release.Find(nummer)!;
        var bericht = new Bericht(soort);
        var header = bericht.Header;
        header.BerichtCode = soort.BerichtCodes[0];
        header.BerichtVersie = soort.BerichtVersie;
        header.BerichtSubversie = soort.BerichtSubversie;
        header.Afzender = soort.GemeenteIsAfzender ? Gemeente : Aanbieder;
        header.Ontvanger = soort.GemeenteIsAfzender ? Aanbieder : Gemeente;
        header.Identificatie = $"000000000{nummer}";
        header.Dagtekening = Dagtekening;
        header.BasisschemaXsdVersie = "1.0.0";
        header.BerichtXsdVersie = "1.0.0";
        return bericht;
    }

    private static Client ClientVan(Bericht bericht)
    {
        var client = new Client
        {
            Bsn = Bsn,
            Geboortedatum = new(2014, 6, 10),
            Geslacht = "2",
            Naam = new() { Geslachtsnaam = "Voorbeeld", Voornamen = "Ada", Voorletters = "A" },
        };
        bericht.Clienten.Add(client);
        return client;
    }
}
