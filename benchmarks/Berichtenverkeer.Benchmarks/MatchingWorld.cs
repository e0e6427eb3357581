using System.Globalization;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// A year of declaraties of a region of about 600,000 inhabitants, in memory and the same on every machine: 300,000 toewijzingen
/// known, of which 84,000 current; a prestatie per month on each current one, one in fifty credited a month later and
/// declared anew, one in twenty over its maximum.
/// </summary>
internal sealed class MatchingWorld
{
    private const int Gemeenten = 12;
    private const int AanbiedersPerGemeente = 40;
    private const int CurrentPerGemeente = 7_000;
    private const int EndedPerGemeente = 18_000;
    private const int Year = 2026;

    private static readonly (string Eenheid, string Frequentie, long Volume, string Code, long Tarief)[] Kinds =
    [
        ("04", "2", 4, "45A04", 6_000),
        ("04", "2", 2, "45A53", 8_500),
        ("04", "4", 20, "45A55", 9_500),
        ("16", "2", 3, "45B01", 7_500),
        ("14", "4", 31, "45C08", 15_000),
        ("83", "4", 60_000, "45X01", 0),
        ("04", "6", 150, "45A04", 6_000),
    ];

    private readonly string[] bsns = [.. TestBsn.All().Take(Gemeenten * (CurrentPerGemeente + EndedPerGemeente))];
    private readonly BerichtSoort soort = Releases.All.Single(release => release is { Domein: Domein.Jw, Versie: "3.2" }).Berichten.Single(bericht => bericht.Nummer == 323);

    private MatchingWorld() => Units = [.. Enumerable.Range(0, Gemeenten).Select(Unit)];

    /// <summary>The world; made once per process.</summary>
    public static MatchingWorld Instance { get; } = new();

    /// <summary>What one gemeente knows and receives.</summary>
    public IReadOnlyList<MatchingUnit> Units { get; }

    /// <summary>Lines declared in the year.</summary>
    public int Prestaties => Units.Sum(unit => unit.Prestaties);

    /// <summary>Toewijzingen known.</summary>
    public int Toewijzingen => Units.Sum(unit => unit.Toewijzingen.Count);

    private MatchingUnit Unit(int number)
    {
        var gemeente = (number + 37).ToString("D4", CultureInfo.InvariantCulture);
        var toewijzingen = new List<ToewijzingStand>(CurrentPerGemeente + EndedPerGemeente);
        for (var i = 0; i < CurrentPerGemeente + EndedPerGemeente; i++)
            toewijzingen.Add(Toewijzing(number, i, current: i < CurrentPerGemeente));
        return new(gemeente, toewijzingen, [.. Declaraties(gemeente, toewijzingen)]);
    }

    private ToewijzingStand Toewijzing(int unit, int i, bool current)
    {
        var kind = Kinds[i % Kinds.Length];
        var begin = current ? new DateOnly(Year, 1, 1).AddDays(-Spread(i)) : new DateOnly(2020 + (i % 5), 1, 1).AddDays(Spread(i));
        var end = current ? new DateOnly(Year, 12, 31) : begin.AddDays(180);
        return new(Bsn(unit, i), Aanbieder(unit, i), new()
        {
            ToewijzingNummer = 10_000 + i,
            Product = new() { Categorie = "45", Code = kind.Code },
            Toewijzingsdatum = begin,
            Toewijzingstijd = new(9, 0),
            Ingangsdatum = begin,
            Einddatum = end,
            Omvang = new() { Volume = kind.Volume, Eenheid = kind.Eenheid, Frequentie = kind.Frequentie },
        });
    }

    private IEnumerable<Bericht> Declaraties(string gemeente, List<ToewijzingStand> toewijzingen)
    {
        var current = toewijzingen.Take(CurrentPerGemeente).GroupBy(stand => stand.Aanbieder, StringComparer.Ordinal).ToList();
        for (var month = 1; month <= 12; month++)
        {
            foreach (var group in current)
                yield return Declaratie(gemeente, group.Key, month, [.. group]);
        }
    }

    private Bericht Declaratie(string gemeente, string aanbieder, int month, List<ToewijzingStand> toewijzingen)
    {
        var begin = new DateOnly(Year, month, 1);
        var end = begin.AddMonths(1).AddDays(-1);
        var bericht = new Bericht(soort);
        bericht.Header.BerichtCode = soort.BerichtCodes[0];
        bericht.Header.BerichtVersie = soort.BerichtVersie;
        bericht.Header.BerichtSubversie = soort.BerichtSubversie;
        bericht.Header.Afzender = aanbieder;
        bericht.Header.Ontvanger = gemeente;
        bericht.Header.Identificatie = string.Create(CultureInfo.InvariantCulture, $"D{month:D2}{aanbieder}");
        bericht.Header.Dagtekening = end.AddDays(5);
        bericht.Header.BasisschemaXsdVersie = "1.0.0";
        bericht.Header.BerichtXsdVersie = "1.0.0";
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = bericht.Header.Identificatie,
            PeriodeBegindatum = begin,
            PeriodeEinddatum = end,
            DeclaratieDagtekening = end.AddDays(5),
        };
        foreach (var stand in toewijzingen)
        {
            var client = new Client { Bsn = stand.Bsn };
            var nummer = stand.ToewijzingNummer!.Value;
            client.Prestaties.Add(Line(stand, month, begin, end, string.Create(CultureInfo.InvariantCulture, $"{nummer}-{month:D2}"), null));
            if (month > 1 && nummer % 50 == 0)
                AddCorrection(client, stand, month - 1);
            bericht.Clienten.Add(client);
        }

        bericht.Declaratie.TotaalIngediendBedrag = BedragMetDC.Of(bericht.Clienten.Sum(client => client.Prestaties.Sum(prestatie => prestatie.IngediendBedrag.Getekend)));
        return bericht;
    }

    /// <summary>Takes back the line of the month before, and declares it anew.</summary>
    private static void AddCorrection(Client client, ToewijzingStand stand, int month)
    {
        var begin = new DateOnly(Year, month, 1);
        var end = begin.AddMonths(1).AddDays(-1);
        var first = string.Create(CultureInfo.InvariantCulture, $"{stand.ToewijzingNummer}-{month:D2}");
        client.Prestaties.Add(Line(stand, month, begin, end, first + "C", first));
        client.Prestaties.Add(Line(stand, month, begin, end, first + "N", null));
    }

    private static Prestatie Line(ToewijzingStand stand, int month, DateOnly begin, DateOnly end, string referentie, string? vorig)
    {
        var nummer = stand.ToewijzingNummer!.Value;
        var kind = Kinds[(int)((nummer - 10_000) % Kinds.Length)];
        var volume = kind.Frequentie switch
        {
            "2" => kind.Volume * 4,
            "4" => kind.Volume,
            _ => 10,
        };
        if ((nummer + month) % 20 == 0)
            volume *= 20;
        var inMinutes = kind.Eenheid == "04" && nummer % 3 == 0;
        var bedrag = kind.Eenheid == "83" ? volume : volume * kind.Tarief;
        return new()
        {
            ReferentieNummer = referentie,
            VorigReferentieNummer = vorig,
            ToewijzingNummer = nummer,
            ProductCategorie = "45",
            ProductCode = kind.Code,
            Begindatum = begin,
            Einddatum = end,
            GeleverdVolume = inMinutes ? volume * 60 : volume,
            Eenheid = inMinutes ? "01" : kind.Eenheid,
            ProductTarief = kind.Eenheid == "83" ? null : inMinutes ? kind.Tarief / 60 : kind.Tarief,
            IngediendBedrag = new() { Bedrag = bedrag, DebetCredit = vorig is null ? "D" : "C" },
        };
    }

    /// <summary>0 to 299, spread evenly.</summary>
    private static int Spread(int i) => (int)((uint)i * 2_654_435_761u % 300);

    private static string Aanbieder(int unit, int i) => (98_000_000 + (unit * AanbiedersPerGemeente) + (i % AanbiedersPerGemeente)).ToString(CultureInfo.InvariantCulture);

    private string Bsn(int unit, int i) => bsns[(unit * (CurrentPerGemeente + EndedPerGemeente)) + i];
}
