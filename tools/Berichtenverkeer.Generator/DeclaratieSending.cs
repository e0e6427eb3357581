using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>One declaratie and its answer: 323 and 325, in release 2.3 303 and 304.</summary>
internal sealed class DeclaratieSending(Traffic traffic, DeclaratieKey key, DateOnly day)
{
    private const string HerhaaldNummer = "9333";

    private readonly bool in23 = traffic.Is23(day);

    public void Send(List<DeclaratieRegel> regels)
    {
        foreach (var regel in regels)
            Number(regel);
        var random = new Prng(traffic.Options.Seed, 13, day.DayNumber, traffic.Count("antwoord op declaratie"));
        var last = traffic.Count(Series);
        var sent = day;
        if (!in23 && key.Ronde == 0 && last > 1 && random.Promille(20) && traffic.Options.Weigeringen)
            sent = SendRefused(regels, last - 1);
        var heen = Heen(regels, last, sent);
        var message = traffic.Add(heen, sent);
        message.RetourCode = regels.Find(r => r.RetourCode is not null)?.RetourCode;
        var answerDay = Traffic.Workday(sent.AddDays(random.Between(2, 5)));
        var antwoord = Antwoord(heen, regels, answerDay);
        if (answerDay > traffic.Options.Tot)
            return;
        message.Oordeel = regels.Exists(r => r.RetourCode is not null) ? Uitkomst.DeelsAfgewezen : Uitkomst.Geaccepteerd;
        traffic.Add(antwoord, answerDay);
    }

    private string Series => $"declaratie {key.Aanbieder} {key.Domein}";

    /// <summary>A DeclaratieNummer that was used before: refused as a whole with 9333 (TR333), and so never sent: the lines keep their numbers.</summary>
    /// <returns>The day on which it is sent again.</returns>
    private DateOnly SendRefused(List<DeclaratieRegel> regels, int used)
    {
        var heen = Heen(regels, used, day);
        var message = traffic.Add(heen, day);
        message.RetourCode = HerhaaldNummer;
        var answerDay = Traffic.Workday(day.AddDays(2));
        var antwoord = Antwoord(heen, [], answerDay);
        antwoord.DeclaratieAntwoord!.RetourCodes.Clear();
        antwoord.DeclaratieAntwoord.RetourCodes.Add(HerhaaldNummer);
        if (answerDay <= traffic.Options.Tot)
        {
            message.Oordeel = Uitkomst.Afgekeurd;
            traffic.Add(antwoord, answerDay);
        }

        return Traffic.Workday(answerDay.AddDays(1));
    }

    private Bericht Heen(List<DeclaratieRegel> regels, int nummer, DateOnly sent)
    {
        var bericht = traffic.New(traffic.Soort(key.Domein, in23 ? 303 : 323, day), key.Gemeente, key.Aanbieder, sent);
        foreach (var perClient in regels.GroupBy(r => r.Persoon.Bsn, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var client = in23 ? perClient.First().Persoon.Client() : perClient.First().Persoon.ShortClient();
            foreach (var regel in perClient)
                client.Prestaties.Add(regel.Prestatie);
            bericht.Clienten.Add(client);
        }

        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = string.Create(CultureInfo.InvariantCulture, $"D{nummer:D7}"),
            PeriodeBegindatum = key.Maand,
            PeriodeEinddatum = key.Maand.AddMonths(1).AddDays(-1),
            DeclaratieDagtekening = sent,
            TotaalIngediendBedrag = Total(regels),
            BetalingAanID = in23 ? "01" : null,
            ValutaCode = in23 ? "EUR" : null,
        };
        return bericht;
    }

    private void Number(DeclaratieRegel regel)
    {
        var prestatie = regel.Prestatie;
        prestatie.ReferentieNummer = string.Create(CultureInfo.InvariantCulture, $"P{traffic.Count($"prestatie {key.Aanbieder} {key.Domein}"):D8}");
        prestatie.VorigReferentieNummer = regel.Debet?.ReferentieNummer;
        if (in23)
        {
            prestatie.BeschikkingNummer = regel.BeschikkingNummer;
            prestatie.BtwVrijstellingIndicatie = "1";
        }
    }

    /// <summary>The answer on the lines; without lines nothing is granted.</summary>
    private Bericht Antwoord(Bericht heen, List<DeclaratieRegel> regels, DateOnly answerDay)
    {
        var soort = heen.Soort.Release.Find(in23 ? 304 : 325)!;
        var bericht = traffic.New(soort, key.Gemeente, key.Aanbieder, answerDay);
        var refused = regels.Where(r => r.RetourCode is not null).ToDictionary(r => r.Prestatie, r => r.RetourCode!);
        foreach (var client in heen.Clienten.Where(c => c.Prestaties.Exists(refused.ContainsKey)))
            bericht.Clienten.Add(Echo(client, refused));
        var declaratie = heen.Declaratie!;
        var antwoord = bericht.DeclaratieAntwoord = new(bericht.Clienten)
        {
            DeclaratieNummer = declaratie.DeclaratieNummer,
            TotaalIngediendBedrag = declaratie.TotaalIngediendBedrag,
            TotaalToegekendBedrag = Total(regels.Where(r => r.RetourCode is null)),
        };
        var code = refused.Count == 0 ? "8001" : "0200";
        if (in23)
        {
            antwoord.PeriodeBegindatum = declaratie.PeriodeBegindatum;
            antwoord.PeriodeEinddatum = declaratie.PeriodeEinddatum;
            antwoord.FactuurDagtekening = declaratie.DeclaratieDagtekening;
            antwoord.ValutaCode = declaratie.ValutaCode;
            antwoord.BetalingAanID = declaratie.BetalingAanID;
            bericht.Header.GemeenteReferentieNummer = string.Create(CultureInfo.InvariantCulture, $"{key.Gemeente}-{traffic.Count("304 " + key.Gemeente):D8}");
            bericht.Header.RetourDagtekening = answerDay;
            bericht.Header.RetourCodes.Add(code);
            return bericht;
        }

        antwoord.RetourCodes.Add(code);
        bericht.Header.DeclaratieIdentificatie = heen.Header.Identificatie;
        bericht.Header.DeclaratieDagtekening = heen.Header.Dagtekening;
        Headers.StampRetour(bericht.Header);
        bericht.Header.RetourCodes.Add("0200");
        return bericht;
    }

    /// <summary>The client with only its refused lines (OP304).</summary>
    private Client Echo(Client client, Dictionary<Prestatie, string> refused)
    {
        var echo = new Client { Bsn = client.Bsn, Geboortedatum = client.Geboortedatum, DatumGebruik = client.DatumGebruik, Geslacht = client.Geslacht, Naam = client.Naam };
        echo.RetourCodes.Add("0200");
        foreach (var prestatie in client.Prestaties.Where(refused.ContainsKey))
        {
            var line = new Prestatie
            {
                ReferentieNummer = prestatie.ReferentieNummer,
                VorigReferentieNummer = prestatie.VorigReferentieNummer,
                BeschikkingNummer = prestatie.BeschikkingNummer,
                ToewijzingNummer = prestatie.ToewijzingNummer,
                ProductCategorie = prestatie.ProductCategorie,
                ProductCode = prestatie.ProductCode,
                Begindatum = prestatie.Begindatum,
                Einddatum = prestatie.Einddatum,
                GeleverdVolume = prestatie.GeleverdVolume,
                Eenheid = prestatie.Eenheid,
                ProductTarief = prestatie.ProductTarief,
                IngediendBedrag = prestatie.IngediendBedrag,
                BtwVrijstellingIndicatie = prestatie.BtwVrijstellingIndicatie,
            };
            if (in23)
            {
                line.GemeenteBerekendBedrag = new() { Bedrag = 0, DebetCredit = "D" };
                line.ToegekendBedrag = new() { Bedrag = 0, DebetCredit = "D" };
            }

            line.RetourCodes.Add(refused[prestatie]);
            echo.Prestaties.Add(line);
        }

        return echo;
    }

    /// <summary>Debits minus credits; zero is 0 with D (CS325).</summary>
    private static BedragMetDC Total(IEnumerable<DeclaratieRegel> regels)
    {
        var sum = regels.Sum(r => r.Prestatie.IngediendBedrag.Getekend);
        return new() { Bedrag = Math.Abs(sum), DebetCredit = sum < 0 ? "C" : "D" };
    }
}
