using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>One declaratie and its answer: 323 and 325, in release 2.3 303 and 304.</summary>
internal sealed class DeclaratieSending(Traffic traffic, DeclaratieKey key, DateOnly day)
{
    private const string HerhaaldNummer = "TR333";

    private readonly bool in23 = traffic.Is23(day);

    /// <summary>Sends it.</summary>
    /// <param name="regels">The lines.</param>
    /// <param name="earlier">The DeclaratieNummer of the declaratie of this aanbieder to this gemeente before it; null for the first.</param>
    /// <returns>Its DeclaratieNummer.</returns>
    public string Send(List<DeclaratieRegel> regels, string? earlier)
    {
        foreach (var regel in regels)
            Number(regel);
        var random = new Prng(traffic.Options.Seed, 13, day.DayNumber, traffic.Count("antwoord op declaratie"));
        var nummer = string.Create(CultureInfo.InvariantCulture, $"D{traffic.Count(Series):D7}");
        var sent = day;
        if (!in23 && key.Ronde == 0 && earlier is not null && random.Promille(20) && traffic.Options.Weigeringen)
            sent = SendRefused(regels, earlier);
        var heen = Heen(regels, nummer, sent);
        var message = traffic.Add(heen, sent);
        var refused = regels.Where(r => r.Regel is not null).ToDictionary(r => r.Prestatie.ReferentieNummer, r => r.Regel!, StringComparer.Ordinal);
        message.GeweigerdeRegels = refused;
        Answer(message, DeclaratieAntwoorden.Of(traffic, heen, refused, Traffic.Workday(sent.AddDays(random.Between(2, 5)))), refused.Count > 0 ? Uitkomst.DeelsAfgewezen : Uitkomst.Geaccepteerd);
        return nummer;
    }

    /// <summary>Numbers are unique for the aanbieder in the domein, over all gemeenten.</summary>
    private string Series => $"declaratie {key.Aanbieder} {key.Domein}";

    /// <summary>A DeclaratieNummer that was used before: refused as a whole with 9333 (TR333), and so never sent: the lines keep their numbers.</summary>
    /// <returns>The day on which it is sent again.</returns>
    private DateOnly SendRefused(List<DeclaratieRegel> regels, string used)
    {
        var heen = Heen(regels, used, day);
        var message = traffic.Add(heen, day);
        message.Regel = HerhaaldNummer;
        message.RetourCode = Retourcodes.Of(HerhaaldNummer, heen.Soort.Nummer);
        var answerDay = Traffic.Workday(day.AddDays(2));
        Answer(message, DeclaratieAntwoorden.Refused(traffic, heen, message.RetourCode, answerDay), Uitkomst.Afgekeurd);
        return Traffic.Workday(answerDay.AddDays(1));
    }

    private void Answer(StoryMessage message, Bericht antwoord, Uitkomst oordeel)
    {
        var sent = antwoord.Header.RetourDagtekening ?? antwoord.Dagtekening;
        if (sent > traffic.Options.Tot)
            return;
        message.Oordeel = oordeel;
        message.Retour = traffic.Add(antwoord, sent);
    }

    private Bericht Heen(List<DeclaratieRegel> regels, string nummer, DateOnly sent)
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
            DeclaratieNummer = nummer,
            PeriodeBegindatum = key.Maand,
            PeriodeEinddatum = key.Maand.AddMonths(1).AddDays(-1),
            DeclaratieDagtekening = sent,
            TotaalIngediendBedrag = DeclaratieAntwoorden.Total(bericht.Clienten.SelectMany(client => client.Prestaties)),
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
}
