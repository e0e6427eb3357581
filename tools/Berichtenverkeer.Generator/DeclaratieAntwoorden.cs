using System.Globalization;
using Berichtenverkeer.Model;

namespace Berichtenverkeer.Generator;

/// <summary>What a gemeente answers on a declaratie: 325, and 304 in release 2.3.</summary>
internal static class DeclaratieAntwoorden
{
    private const string Goed = "0200";
    private const string GeheelToegekend = "8001";

    /// <summary>Grants all lines but the refused ones, which it repeats.</summary>
    /// <param name="traffic">Gives it a header.</param>
    /// <param name="heen">The declaratie.</param>
    /// <param name="refused">Code of the rule, by ReferentieNummer of each refused line.</param>
    /// <param name="day">Day of sending.</param>
    public static Bericht Of(Traffic traffic, Bericht heen, IReadOnlyDictionary<string, string> refused, DateOnly day)
    {
        var bericht = Empty(traffic, heen, day);
        Fill(bericht, heen, refused);
        return bericht;
    }

    /// <summary>Refuses the declaratie as a whole.</summary>
    public static Bericht Refused(Traffic traffic, Bericht heen, string retourCode, DateOnly day)
    {
        var bericht = Empty(traffic, heen, day);
        Fill(bericht, heen, new Dictionary<string, string>(StringComparer.Ordinal));
        bericht.DeclaratieAntwoord!.TotaalToegekendBedrag = Total([]);
        bericht.DeclaratieAntwoord.RetourCodes.Clear();
        bericht.DeclaratieAntwoord.RetourCodes.Add(retourCode);
        return bericht;
    }

    /// <summary>Writes the answer anew, after a change of the declaratie.</summary>
    public static void Fill(Bericht bericht, Bericht heen, IReadOnlyDictionary<string, string> refused)
    {
        var in23 = heen.Soort.Nummer == 303;
        var lines = heen.Clienten.SelectMany(client => client.Prestaties).ToList();
        bericht.Clienten.Clear();
        foreach (var client in heen.Clienten.Where(client => client.Prestaties.Exists(line => refused.ContainsKey(line.ReferentieNummer))))
            bericht.Clienten.Add(Echo(client, refused, heen.Soort.Nummer));
        var declaratie = heen.Declaratie!;
        var antwoord = bericht.DeclaratieAntwoord = new(bericht.Clienten)
        {
            DeclaratieNummer = declaratie.DeclaratieNummer,
            TotaalIngediendBedrag = declaratie.TotaalIngediendBedrag,
            TotaalToegekendBedrag = Total(lines.Where(line => !refused.ContainsKey(line.ReferentieNummer))),
        };
        bericht.Header.RetourCodes.Clear();
        var code = bericht.Clienten.Count == 0 ? GeheelToegekend : Goed;
        bericht.Header.RetourCodes.Add(in23 ? code : Goed);
        if (!in23)
        {
            antwoord.RetourCodes.Add(code);
            return;
        }

        antwoord.PeriodeBegindatum = declaratie.PeriodeBegindatum;
        antwoord.PeriodeEinddatum = declaratie.PeriodeEinddatum;
        antwoord.FactuurDagtekening = declaratie.DeclaratieDagtekening;
        antwoord.ValutaCode = declaratie.ValutaCode;
        antwoord.BetalingAanID = declaratie.BetalingAanID;
    }

    /// <summary>Debits minus credits; zero is 0 with D (CS325).</summary>
    public static BedragMetDC Total(IEnumerable<Prestatie> lines)
    {
        var sum = lines.Sum(line => line.IngediendBedrag.DebetCredit == "C" ? -line.IngediendBedrag.Bedrag : line.IngediendBedrag.Bedrag);
        return new() { Bedrag = Math.Abs(sum), DebetCredit = sum < 0 ? "C" : "D" };
    }

    /// <summary>The answer with its header only.</summary>
    private static Bericht Empty(Traffic traffic, Bericht heen, DateOnly day)
    {
        var in23 = heen.Soort.Nummer == 303;
        var bericht = traffic.New(heen.Soort.Release.Find(in23 ? 304 : 325)!, heen.Gemeente, heen.Aanbieder, day);
        if (in23)
        {
            bericht.Header.GemeenteReferentieNummer = string.Create(CultureInfo.InvariantCulture, $"{heen.Gemeente}-{traffic.Count("304 " + heen.Gemeente):D8}");
            bericht.Header.RetourDagtekening = day;
            return bericht;
        }

        bericht.Header.DeclaratieIdentificatie = heen.Header.Identificatie;
        bericht.Header.DeclaratieDagtekening = heen.Header.Dagtekening;
        Headers.StampRetour(bericht.Header);
        return bericht;
    }

    /// <summary>The client with only its refused lines (OP304).</summary>
    private static Client Echo(Client client, IReadOnlyDictionary<string, string> refused, int nummer)
    {
        var echo = new Client { Bsn = client.Bsn, Geboortedatum = client.Geboortedatum, DatumGebruik = client.DatumGebruik, Geslacht = client.Geslacht, Naam = client.Naam };
        echo.RetourCodes.Add(Goed);
        foreach (var prestatie in client.Prestaties.Where(line => refused.ContainsKey(line.ReferentieNummer)))
        {
            var line = Copy(prestatie);
            if (nummer == 303)
            {
                line.GemeenteBerekendBedrag = new() { Bedrag = 0, DebetCredit = "D" };
                line.ToegekendBedrag = new() { Bedrag = 0, DebetCredit = "D" };
            }

            line.RetourCodes.Add(Retourcodes.Of(refused[prestatie.ReferentieNummer], nummer));
            echo.Prestaties.Add(line);
        }

        return echo;
    }

    /// <summary>The same line again.</summary>
    public static Prestatie Copy(Prestatie prestatie) => new()
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
        IngediendBedrag = new() { Bedrag = prestatie.IngediendBedrag.Bedrag, DebetCredit = prestatie.IngediendBedrag.DebetCredit },
        BtwVrijstellingIndicatie = prestatie.BtwVrijstellingIndicatie,
    };
}
