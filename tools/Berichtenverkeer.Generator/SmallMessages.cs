using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>Small messages of mixed kinds (301, 305, 307, 315, 317, 323), 3 to 8 KB each, for measurements. Valid, but no stories.</summary>
public static class SmallMessages
{
    private static readonly int[] Nummers = [301, 305, 307, 315, 317, 323];

    /// <summary>Makes so many, one at a time.</summary>
    /// <param name="count">How many; up to 900,000, each about a client of its own.</param>
    /// <param name="seed">Seed of all choices.</param>
    /// <param name="gemeenten">Number of gemeenten among which they are spread.</param>
    public static IEnumerable<GeneratedItem> Create(int count, long seed, int gemeenten = 4)
    {
        var parties = RegionParties.Of(gemeenten);
        var traffic = new Traffic(new() { Seed = seed, Gemeenten = gemeenten });
        var number = 0;
        foreach (var bsn in TestBsn.All().Take(count))
        {
            var random = new Prng(seed, 19, number);
            var nummer = Nummers[number++ % Nummers.Length];
            var domein = random.Promille(600) ? Domein.Jw : Domein.Wmo;
            var geboren = domein == Domein.Jw ? new DateOnly(2012, 3, 2) : new DateOnly(1951, 8, 17);
            var persoon = new Persoon(number, bsn, geboren.AddDays(random.Between(0, 900)), random);
            var bericht = Of(traffic, nummer, domein, random.Pick(parties.Gemeenten), random.Pick(parties.Aanbieders), persoon, random);
            var kenmerk = BerichtKenmerk.Of(bericht);
            yield return new(kenmerk.Sleutel + ".xml", BerichtWriter.Write(bericht, SchemaSet.Embedded), bericht.Dagtekening, Verpakking.Los, kenmerk, new(Uitkomst.Geaccepteerd));
        }
    }

    private static Bericht Of(Traffic traffic, int nummer, Domein domein, string gemeente, string aanbieder, Persoon persoon, Prng random)
    {
        var day = new DateOnly(2025, 12, 1).AddDays(random.Between(0, 20));
        var zaak = new Zaak(traffic, persoon, domein, gemeente, aanbieder);
        foreach (var variant in Contracts.Of(domein, in23: false).Where(v => v.Code is not null).Take(Products(nummer, random)))
        {
            var toewijzing = new Toewijzing(variant, zaak.BeschikkingNummer) { Nummer = zaak.NewToewijzingNummer() };
            toewijzing.Change(new(new(2025, 9, 1), new(9, 30, 0), new(2025, 10, 1), new(2026, 9, 30), Math.Max(1, variant.Volume), null));
            toewijzing.MarkSent(new(2025, 9, 1));
            zaak.Toewijzingen.Add(toewijzing);
        }

        return nummer switch
        {
            301 => zaak.Toewijzingsbericht(day, null),
            305 => zaak.Start(day, [.. zaak.Toewijzingen.Select(t => zaak.StartProduct(t, day, new(2025, 10, 6)))]),
            307 => zaak.Stop(day, [.. zaak.Toewijzingen.Select(t => zaak.StopProduct(t, day, new(2025, 10, 6), new(2025, 11, 28), Redengeving.InOverleg(domein)))]),
            315 => zaak.Verzoek(day, [.. zaak.Toewijzingen.Select(t => Aanvraag(zaak, t))], gezagsdragerBekend: true),
            317 => zaak.Wijzigingsverzoek(day, zaak.NewReferentie(), "1", Wijziging(zaak.Toewijzingen[0]), null),
            _ => Declaratie(traffic, zaak, day, random),
        };
    }

    /// <summary>So many products that the message is 3 to 8 KB.</summary>
    private static int Products(int nummer, Prng random) => nummer switch
    {
        301 => random.Between(2, 5),
        305 or 307 => random.Between(6, 9),
        315 => random.Between(4, 7),
        317 => 13,
        _ => random.Between(3, 6),
    };

    private static AangevraagdProduct Aanvraag(Zaak zaak, Toewijzing toewijzing) => new()
    {
        ReferentieAanbieder = zaak.NewReferentie(),
        Product = toewijzing.Variant.Product,
        ToewijzingIngangsdatum = toewijzing.Current.Ingang,
        ToewijzingEinddatum = toewijzing.Current.Eind,
        Omvang = toewijzing.Omvang(toewijzing.Current.Volume),
        VerwijzerType = "01",
    };

    private static TeWijzigenProduct Wijziging(Toewijzing toewijzing) => new()
    {
        ToewijzingNummer = toewijzing.Nummer!.Value,
        GewensteIngangsdatum = toewijzing.Current.Ingang,
        Einddatum = toewijzing.Current.Eind,
        Omvang = toewijzing.Omvang(toewijzing.Current.Volume),
    };

    private static Bericht Declaratie(Traffic traffic, Zaak zaak, DateOnly day, Prng random)
    {
        var bericht = traffic.New(traffic.Soort(zaak.Domein, 323, day), zaak.Gemeente, zaak.Aanbieder, day);
        var client = zaak.Persoon.ShortClient();
        foreach (var toewijzing in zaak.Toewijzingen)
        {
            var line = new PrestatieLine(toewijzing, toewijzing.Current, new(2025, 11, 1));
            if (!line.Exists)
                continue;
            var prestatie = line.Within(random);
            prestatie.ReferentieNummer = string.Create(CultureInfo.InvariantCulture, $"S{traffic.Count("kleine prestatie"):D8}");
            client.Prestaties.Add(prestatie);
        }

        bericht.Clienten.Add(client);
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = string.Create(CultureInfo.InvariantCulture, $"S{traffic.Count("kleine declaratie"):D8}"),
            PeriodeBegindatum = new(2025, 11, 1),
            PeriodeEinddatum = new(2025, 11, 30),
            DeclaratieDagtekening = bericht.Dagtekening,
            TotaalIngediendBedrag = new() { Bedrag = client.Prestaties.Sum(p => p.IngediendBedrag.Bedrag), DebetCredit = "D" },
        };
        return bericht;
    }
}
