using System.Globalization;
using System.Security.Cryptography;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>Messages of fictitious people, written and read back as the engine does.</summary>
internal static class Messages
{
    public const string Gemeente = "0014";
    public const string Aanbieder = "98000001";
    public const string FirstBsn = "999900006";
    public const string SecondBsn = "999900018";

    public static DateOnly Day(int day, int month = 5) => new(2026, month, day);

    /// <summary>A message with its header filled.</summary>
    public static Bericht Of(string code, string identificatie, DateOnly dagtekening, string versie = "3.2", string aanbieder = Aanbieder, string gemeente = Gemeente)
    {
        var soort = BerichtSoorten.Find(code, versie)!;
        var bericht = new Bericht(soort);
        var header = bericht.Header;
        header.BerichtCode = soort.BerichtCodes[0];
        header.BerichtVersie = soort.BerichtVersie;
        header.BerichtSubversie = soort.BerichtSubversie;
        header.Afzender = soort.GemeenteIsAfzender ? gemeente : aanbieder;
        header.Ontvanger = soort.GemeenteIsAfzender ? aanbieder : gemeente;
        header.Identificatie = identificatie;
        header.Dagtekening = dagtekening;
        if (versie != "2.3")
        {
            header.BasisschemaXsdVersie = "1.0.0";
            header.BerichtXsdVersie = "1.0.0";
        }

        return bericht;
    }

    /// <summary>The retour of a message, accepting when no codes are given.</summary>
    public static Bericht Retour(Bericht heen, string identificatie, DateOnly dagtekening, params string[] codes)
    {
        var soort = heen.Soort.RetourSoort!;
        var retour = Of(soort.Code, heen.Identificatie, heen.Dagtekening, aanbieder: heen.Aanbieder, gemeente: heen.Gemeente);
        retour.Header.Afzender = heen.Afzender;
        retour.Header.Ontvanger = heen.Ontvanger;
        retour.Header.IdentificatieRetour = identificatie;
        retour.Header.DagtekeningRetour = dagtekening;
        retour.Header.BasisschemaXsdVersieRetour = "1.0.0";
        retour.Header.BerichtXsdVersieRetour = "1.0.0";
        retour.Header.RetourCodes.AddRange(codes);
        return retour;
    }

    public static Client Person(string bsn = FirstBsn, string achternaam = "Voorbeeld") => new()
    {
        Bsn = bsn,
        Geboortedatum = new DateOnly(2012, 1, 20),
        Geslacht = "2",
        Naam = new() { Geslachtsnaam = achternaam },
    };

    public static Bericht Toewijzing(
        string identificatie,
        int day = 4,
        long nummer = 1001,
        string bsn = FirstBsn,
        string tijd = "10:00:00",
        string? reden = null,
        DateOnly? einddatum = null,
        string? referentie = null)
    {
        var bericht = Of("JW301", identificatie, Day(day));
        var client = Person(bsn);
        client.Naam!.NaamGebruik = "1";
        client.Contacten.Add(new() { Soort = "01" });
        client.ToegewezenProducten.Add(new()
        {
            ToewijzingNummer = nummer,
            ReferentieAanbieder = referentie,
            Product = new() { Categorie = "45", Code = "45A53" },
            Toewijzingsdatum = Day(4),
            Toewijzingstijd = TimeOnly.Parse(tijd, CultureInfo.InvariantCulture),
            Ingangsdatum = Day(1),
            Einddatum = einddatum,
            RedenWijziging = reden,
            Omvang = new() { Volume = 120, Eenheid = "01", Frequentie = "2" },
        });
        bericht.Clienten.Add(client);
        return bericht;
    }

    public static Bericht Start(string identificatie, int day = 5, string status = "1", long nummer = 1001, string bsn = FirstBsn, string aanbieder = Aanbieder)
    {
        var bericht = Of("JW305", identificatie, Day(day), aanbieder: aanbieder);
        var client = Person(bsn);
        client.StartProducten.Add(new()
        {
            ToewijzingNummer = nummer,
            Product = new() { Categorie = "45", Code = "45A53" },
            ToewijzingIngangsdatum = Day(1),
            Begindatum = Day(2),
            StatusAanlevering = status,
        });
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>A verzoek om wijziging with one new product.</summary>
    public static Bericht Of317(string identificatie, string bsn = FirstBsn, string aanbieder = Aanbieder)
    {
        var bericht = Of("JW317", identificatie, Day(3), aanbieder: aanbieder);
        var client = Person(bsn);
        client.Naam!.NaamGebruik = "1";
        client.Verzoek = new() { ReferentieAanbieder = "REF" + identificatie, RedenVerzoek = "1" };
        client.Verzoek.NieuweProducten.Add(new()
        {
            Product = new() { Categorie = "45", Code = "45A53" },
            GewensteIngangsdatum = Day(1),
            Omvang = new() { Volume = 120, Eenheid = "01", Frequentie = "2" },
        });
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>A 319 on a verzoek.</summary>
    public static Bericht Of319(string identificatie, string referentie, string verzoekAntwoord = "2", string aanbieder = Aanbieder)
    {
        var bericht = Of("JW319", identificatie, Day(4), aanbieder: aanbieder);
        bericht.Antwoord = new() { ReferentieAanbieder = referentie, VerzoekAntwoord = verzoekAntwoord };
        return bericht;
    }

    /// <summary>A 301 of release 2.3 that gives its toewijzing no number.</summary>
    public static Bericht OldToewijzing(string identificatie, int hour = 10)
    {
        var bericht = Of("JW301", identificatie, Day(4), "2.3");
        var client = Person();
        client.Naam!.NaamGebruik = "1";
        client.Contacten.Add(new() { Soort = "01" });
        client.Beschikking = new(client.ToegewezenProducten) { BeschikkingNummer = 11, Afgiftedatum = Day(1), Ingangsdatum = Day(1) };
        client.ToegewezenProducten.Add(new()
        {
            Product = new() { Categorie = "45", Code = "45A53" },
            Toewijzingsdatum = Day(4),
            Toewijzingstijd = new(hour, 0),
            Ingangsdatum = Day(1),
        });
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>A verzoek om toewijzing of one product.</summary>
    public static Bericht Of315(string identificatie, int day = 3, string gemeente = Gemeente, string bsn = FirstBsn, string aanbieder = Aanbieder)
    {
        var bericht = Of("JW315", identificatie, Day(day), gemeente: gemeente, aanbieder: aanbieder);
        var client = Person(bsn);
        client.Naam!.NaamGebruik = "1";
        client.AangevraagdeProducten.Add(new()
        {
            ReferentieAanbieder = "REF" + identificatie,
            Product = new() { Categorie = "45", Code = "45A53" },
            ToewijzingIngangsdatum = Day(1),
            Omvang = new() { Volume = 120, Eenheid = "01", Frequentie = "2" },
            VerwijzerType = "02",
            VerwijzerNaam = "Huisarts",
        });
        bericht.Clienten.Add(client);
        return bericht;
    }

    public static Bericht Stop(string identificatie, int day = 20, string status = "1", string reden = "31")
    {
        var bericht = Of("JW307", identificatie, Day(day));
        var client = Person();
        client.StopProducten.Add(new()
        {
            ToewijzingNummer = 1001,
            Product = new() { Categorie = "45", Code = "45A53" },
            ToewijzingIngangsdatum = Day(1),
            Begindatum = Day(2),
            RedenBeeindiging = reden,
            Einddatum = Day(19),
            StatusAanlevering = status,
        });
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>A declaratie of credits that take back the lines of another one.</summary>
    public static Bericht Credit(string identificatie, params string[] vorige)
    {
        var bericht = Declaratie(identificatie, vorige.Length, "CR" + identificatie);
        bericht.Declaratie!.TotaalIngediendBedrag = new() { Bedrag = 5000L * vorige.Length, DebetCredit = "C" };
        foreach (var (line, vorig) in bericht.Clienten[0].Prestaties.Zip(vorige))
        {
            line.VorigReferentieNummer = vorig;
            line.IngediendBedrag = new() { Bedrag = 5000, DebetCredit = "C" };
        }

        return bericht;
    }

    public static Bericht Declaratie(string identificatie, int lines, string prefix = "RN", string code = "JW323", string aanbieder = Aanbieder, string gemeente = Gemeente)
    {
        var bericht = Of(code, identificatie, Day(1, 6), aanbieder: aanbieder, gemeente: gemeente);
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = "D" + identificatie,
            PeriodeBegindatum = Day(1),
            PeriodeEinddatum = Day(31),
            DeclaratieDagtekening = Day(1, 6),
            TotaalIngediendBedrag = new() { Bedrag = 5000L * lines, DebetCredit = "D" },
        };
        var client = new Client { Bsn = FirstBsn };
        for (var line = 1; line <= lines; line++)
            client.Prestaties.Add(Prestatie(prefix + line.ToString("00000", CultureInfo.InvariantCulture)));
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>A declaratie of release 2.3 (303), whose lines name no toewijzing.</summary>
    public static Bericht OldDeclaratie(string nummer, int lines)
    {
        var soort = BerichtSoorten.Find("JW303", "2.3")!;
        var bericht = new Bericht(soort);
        var header = bericht.Header;
        (header.BerichtCode, header.BerichtVersie, header.BerichtSubversie) = (soort.BerichtCodes[0], soort.BerichtVersie, soort.BerichtSubversie);
        (header.Gemeente, header.Aanbieder) = (Gemeente, Aanbieder);
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = nummer,
            PeriodeBegindatum = Day(1, 7),
            PeriodeEinddatum = Day(31, 7),
            DeclaratieDagtekening = Day(1, 8),
            TotaalIngediendBedrag = new() { Bedrag = 5000L * lines, DebetCredit = "D" },
            ValutaCode = "EUR",
            BetalingAanID = "01",
        };
        var client = Person();
        for (var line = 1; line <= lines; line++)
        {
            var prestatie = Prestatie(nummer + line.ToString("00000", CultureInfo.InvariantCulture));
            prestatie.ToewijzingNummer = null;
            prestatie.BeschikkingNummer = 11;
            client.Prestaties.Add(prestatie);
        }

        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>A 325 that refuses some lines, or accepts all when none is given.</summary>
    public static Bericht DeclaratieAntwoord(Bericht declaratie, string identificatie, params string[] refused)
    {
        var bericht = Of("JW325", identificatie, Day(8, 6));
        bericht.Header.DeclaratieIdentificatie = declaratie.Identificatie;
        bericht.Header.DeclaratieDagtekening = declaratie.Dagtekening;
        bericht.Header.BasisschemaXsdVersieRetour = "1.0.0";
        bericht.Header.BerichtXsdVersieRetour = "1.0.0";
        bericht.Header.RetourCodes.Add(refused.Length == 0 ? "8001" : "0200");
        if (refused.Length == 0)
            return bericht;
        bericht.DeclaratieAntwoord = new(bericht.Clienten)
        {
            DeclaratieNummer = declaratie.Declaratie!.DeclaratieNummer,
            TotaalIngediendBedrag = declaratie.Declaratie.TotaalIngediendBedrag,
            TotaalToegekendBedrag = new() { Bedrag = 0, DebetCredit = "D" },
        };
        bericht.DeclaratieAntwoord.RetourCodes.Add("0200");
        var client = new Client { Bsn = FirstBsn };
        client.RetourCodes.Add("0200");
        foreach (var reference in refused)
        {
            var line = Prestatie(reference);
            line.RetourCodes.Add("9322");
            client.Prestaties.Add(line);
        }

        bericht.Clienten.Add(client);
        return bericht;
    }

    public static byte[] Write(Bericht bericht) => BerichtWriter.Write(bericht, SchemaSet.Embedded);

    public static Intake Offer(Bericht bericht, string origin = "map/bericht.xml", Envelope? envelope = null) => Offer(Write(bericht), origin, envelope);

    public static Intake Offer(byte[] payload, string origin = "map/bericht.xml", Envelope? envelope = null) => new(
        new() { Origin = origin, Length = payload.Length, Payload = payload, Envelope = envelope },
        SHA256.HashData(payload),
        new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default).Read(payload));

    private static Prestatie Prestatie(string reference) => new()
    {
        ReferentieNummer = reference,
        ToewijzingNummer = 1001,
        ProductCategorie = "45",
        ProductCode = "45A53",
        Begindatum = Day(2),
        Einddatum = Day(31),
        GeleverdVolume = 60,
        Eenheid = "01",
        ProductTarief = 83,
        IngediendBedrag = new() { Bedrag = 5000, DebetCredit = "D" },
    };
}
