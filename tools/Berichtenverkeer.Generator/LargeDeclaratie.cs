using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>A valid and correct 323 of about a given size, for measurements: two lines per client.</summary>
public static class LargeDeclaratie
{
    /// <summary>Writes one of at most so many bytes, and within one percent of it for sizes from 1 MB.</summary>
    /// <param name="targetBytes">Size in bytes; at least 10,000.</param>
    /// <param name="gemeente">CBS code of the receiver.</param>
    public static byte[] Create(int targetBytes, string gemeente = "0014")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(targetBytes, 10_000);
        var hundred = Write(100, gemeente).Length;
        var perClient = (Write(200, gemeente).Length - hundred) / 100.0;
        // A total with more digits, and nothing else, makes a client a little larger: stay under.
        return Write(Math.Max(1, (int)((targetBytes - 2_000) / (perClient + 0.5))), gemeente);
    }

    private static byte[] Write(int clients, string gemeente)
    {
        var soort = BerichtSoorten.Find("JW323", "3.2")!;
        var bericht = new Bericht(soort);
        Headers.Stamp(bericht.Header, soort);
        bericht.Header.Afzender = "98100037";
        bericht.Header.Ontvanger = gemeente;
        bericht.Header.Identificatie = "L0000001";
        bericht.Header.Dagtekening = new(2025, 12, 8);
        var total = 0L;
        var line = 0;
        foreach (var bsn in TestBsn.All().Take(clients))
        {
            var client = new Client { Bsn = bsn };
            for (var i = 0; i < 2; i++)
            {
                var prestatie = Line(++line);
                total += prestatie.IngediendBedrag.Bedrag;
                client.Prestaties.Add(prestatie);
            }

            bericht.Clienten.Add(client);
        }

        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = "L0000001",
            PeriodeBegindatum = new(2025, 11, 1),
            PeriodeEinddatum = new(2025, 11, 30),
            DeclaratieDagtekening = new(2025, 12, 8),
            TotaalIngediendBedrag = new() { Bedrag = total, DebetCredit = "D" },
        };
        return BerichtWriter.Write(bericht, SchemaSet.Embedded);
    }

    private static Prestatie Line(int number)
    {
        var volume = 60 + (number % 600);
        return new()
        {
            ReferentieNummer = $"P{number:D8}",
            ToewijzingNummer = 1_000_000 + number,
            ProductCategorie = "45",
            ProductCode = "45A53",
            Begindatum = new(2025, 11, 1),
            Einddatum = new(2025, 11, 30),
            GeleverdVolume = volume,
            Eenheid = "01",
            ProductTarief = 165,
            IngediendBedrag = new() { Bedrag = 165 * volume, DebetCredit = "D" },
        };
    }
}
