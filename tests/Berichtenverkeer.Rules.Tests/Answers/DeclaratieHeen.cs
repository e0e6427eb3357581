using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.Answers;

/// <summary>Declaraties on which an answer is owed, of two clients with two lines each, in both releases.</summary>
internal static class DeclaratieHeen
{
    /// <summary>What <see cref="Make"/> asks for: 600 + 400 + 300 - 100 euro.</summary>
    public const long Totaal = 120_000;

    public static TheoryData<int, Domein> All()
    {
        var data = new TheoryData<int, Domein>();
        foreach (var domein in Enum.GetValues<Domein>())
        {
            data.Add(323, domein);
            data.Add(303, domein);
        }

        return data;
    }

    /// <summary>Lines of 600 and 400 euro for the first client, of 300 and a credit of 100 for the second.</summary>
    public static Bericht Make(int nummer, Domein domein)
    {
        var bericht = Leeg(nummer, domein);
        Add(bericht, Voorbeeld.Bsn, ("RN-1", null, 60_000), ("RN-2", null, 40_000));
        Add(bericht, Voorbeeld.AndereBsn, ("RN-3", null, 30_000), ("RN-4", "RN-0", 10_000));
        return bericht;
    }

    /// <summary>A declaratie without clients; <see cref="Add"/> keeps its total.</summary>
    public static Bericht Leeg(int nummer, Domein domein)
    {
        var now = Voorbeeld.Declaratie(domein);
        now.Clienten.Clear();
        now.Declaratie!.TotaalIngediendBedrag = BedragMetDC.Of(0);
        if (nummer == 323)
            return now;
        var soort = Releases.All.Single(release => release.Domein == domein && release.Versie == "2.3").Find(303)!;
        var bericht = new Bericht(soort);
        bericht.Header.BerichtCode = soort.BerichtCodes[0];
        bericht.Header.BerichtVersie = 2;
        bericht.Header.BerichtSubversie = 3;
        bericht.Header.Gemeente = Voorbeeld.Gemeente;
        bericht.Header.Servicebureau = "98000009";
        bericht.Header.Aanbieder = Voorbeeld.Aanbieder;
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = "F2026002",
            PeriodeBegindatum = now.Declaratie.PeriodeBegindatum,
            PeriodeEinddatum = now.Declaratie.PeriodeEinddatum,
            DeclaratieDagtekening = now.Declaratie.DeclaratieDagtekening,
            TotaalIngediendBedrag = BedragMetDC.Of(0),
            BtwTotaalBedrag = BedragMetDC.Of(0),
            BtwIDNummer = "NL000000000B01",
            ValutaCode = "EUR",
            BetalingAanID = "01",
        };
        return bericht;
    }

    /// <summary>Adds a client; a line with a previous number is a credit. Amounts in eurocent.</summary>
    public static Client Add(Bericht bericht, string bsn, params (string Nummer, string? Vorig, long Bedrag)[] lines)
    {
        var client = new Client { Bsn = bsn };
        if (bericht.Soort.Nummer == 303)
        {
            client.Geboortedatum = new(2014, 6, 10);
            client.Geslacht = "2";
            client.Naam = new() { Geslachtsnaam = "Voorbeeld", Voorletters = "A" };
            client.Commentaar = "Zie bijlage";
        }

        var total = bericht.Declaratie!.TotaalIngediendBedrag.Getekend;
        foreach (var (nummer, vorig, bedrag) in lines)
        {
            var line = Voorbeeld.Prestatie(bericht.Soort.Domein);
            line.ReferentieNummer = nummer;
            line.VorigReferentieNummer = vorig;
            line.IngediendBedrag = new() { Bedrag = bedrag, DebetCredit = vorig is null ? "D" : "C" };
            if (bericht.Soort.Nummer == 303)
            {
                line.BeschikkingNummer = 5001;
                line.Verrekenpercentage = 10_000;
                line.BtwVrijstellingIndicatie = "1";
                line.Commentaar = "Februari";
            }

            client.Prestaties.Add(line);
            total += line.IngediendBedrag.Getekend;
        }

        bericht.Declaratie.TotaalIngediendBedrag = BedragMetDC.Of(total);
        bericht.Clienten.Add(client);
        return client;
    }

    /// <summary>A verdict on a declaratie that counts as sent: what is broken is refused by line or client.</summary>
    public static Verdict PerRegel(params RuleFinding[] breaches) => Verdict.AcceptedPerRegel with { Breaches = breaches };

    /// <summary>A verdict that refuses the declaratie as a whole.</summary>
    public static Verdict Geheel(params RuleFinding[] breaches) => Heen.Refused(FindingLevel.Berichtoverstijgend, breaches);
}
