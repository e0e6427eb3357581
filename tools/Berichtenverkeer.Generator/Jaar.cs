using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Generator;

/// <summary>
/// A year of declaraties of a region, for measurements: toewijzingen, and each month a 323 per aanbieder and gemeente. Two in a hundred lines
/// on a volume per month are too much (TR321), some are credited and corrected a month later; all else is granted. Messages are made as they are asked for.
/// </summary>
public sealed class Jaar
{
    private readonly JaarOptions options;
    private readonly IReadOnlyList<JaarEenheid> eenheden;
    private readonly string[] bsns;

    public Jaar(JaarOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        eenheden = JaarEenheid.Verdeel(options);

        // Two toewijzingen per client, as far as one aanbieder has them.
        bsns = [.. TestBsn.All().Take((options.Toewijzingen / 2) + 1)];
    }

    /// <summary>Months of the year.</summary>
    public const int Maanden = 12;

    /// <summary>Days on which everything has been sent.</summary>
    public DateOnly Klaar => Verzonden(Maanden).AddDays(1);

    /// <summary>A 301 for each toewijzing, per gemeente and aanbieder.</summary>
    public IEnumerable<Bericht> Toewijzingen()
    {
        foreach (var eenheid in eenheden)
        {
            for (var nummer = eenheid.Eerste; nummer < eenheid.Eerste + eenheid.Aantal; nummer++)
                yield return Toewijzingsbericht(eenheid, nummer);
        }
    }

    /// <summary>The 323s about a month, 1 to 12, and how many lines of each are too much.</summary>
    public IEnumerable<(Bericht Bericht, int Teveel)> Declaraties(int maand)
    {
        foreach (var eenheid in eenheden)
        {
            foreach (var declaratie in Declaraties(eenheid, maand))
                yield return declaratie;
        }
    }

    /// <summary>How many toewijzingen are current on the last day of the year.</summary>
    public int Actueel() => eenheden.Sum(eenheid =>
        Enumerable.Range(eenheid.Eerste, eenheid.Aantal).Count(nummer => new JaarToewijzing(options, eenheid, nummer).IsActueel(new(options.Kalenderjaar, 12, 31))));

    private IEnumerable<(Bericht Bericht, int Teveel)> Declaraties(JaarEenheid eenheid, int maand)
    {
        var first = new DateOnly(options.Kalenderjaar, maand, 1);
        var clients = new Dictionary<string, Client>(StringComparer.Ordinal);
        var (lines, part, excess) = (0, 0, 0);
        for (var nummer = eenheid.Eerste; nummer < eenheid.Eerste + eenheid.Aantal; nummer++)
        {
            var toewijzing = new JaarToewijzing(options, eenheid, nummer);
            var regels = toewijzing.Regels(first).ToList();
            if (regels.Count == 0)
                continue;
            if (lines + regels.Count > options.MeesteRegels)
            {
                yield return (Declaratie(eenheid, maand, ++part, clients.Values), excess);
                clients.Clear();
                (lines, excess) = (0, 0);
            }

            if (!clients.TryGetValue(BsnOf(nummer), out var client))
                clients[BsnOf(nummer)] = client = new() { Bsn = BsnOf(nummer) };
            client.Prestaties.AddRange(regels);
            lines += regels.Count;
            if (toewijzing.IsTeveel(first) && regels[0].ReferentieNummer[0] == 'P')
                excess++;
        }

        if (lines > 0)
            yield return (Declaratie(eenheid, maand, ++part, clients.Values), excess);
    }

    private Bericht Declaratie(JaarEenheid eenheid, int maand, int part, IEnumerable<Client> clients)
    {
        var sent = Verzonden(maand);
        var bericht = New(eenheid, 323, string.Create(CultureInfo.InvariantCulture, $"D{eenheid.Nummer:D5}{maand:D2}{part:D2}"), sent);
        bericht.Clienten.AddRange(clients);
        var first = new DateOnly(options.Kalenderjaar, maand, 1);
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = bericht.Header.Identificatie!,
            PeriodeBegindatum = first,
            PeriodeEinddatum = first.AddMonths(1).AddDays(-1),
            DeclaratieDagtekening = sent,
            TotaalIngediendBedrag = DeclaratieAntwoorden.Total(bericht.Clienten.SelectMany(client => client.Prestaties)),
        };
        return bericht;
    }

    private Bericht Toewijzingsbericht(JaarEenheid eenheid, int nummer)
    {
        var toewijzing = new JaarToewijzing(options, eenheid, nummer);
        var bericht = New(eenheid, 301, string.Create(CultureInfo.InvariantCulture, $"T{nummer:D8}"), toewijzing.Versie.Datum);
        var geboren = new DateOnly(eenheid.Domein == Domein.Jw ? 2012 : 1950, 3, 2).AddDays(nummer / 2 % 1_000);
        var client = new Persoon(nummer / 2, BsnOf(nummer), geboren, new(options.Seed, 47, nummer / 2)).FullClient(eenheid.Domein);
        client.ToegewezenProducten.Add(toewijzing.Toewijzing.Product(null));
        bericht.Clienten.Add(client);
        return bericht;
    }

    private string BsnOf(int nummer) => bsns[nummer / 2];

    private DateOnly Verzonden(int maand) => Traffic.Workday(new DateOnly(options.Kalenderjaar, maand, 5).AddMonths(1));

    private static Bericht New(JaarEenheid eenheid, int nummer, string identificatie, DateOnly day)
    {
        var standaard = eenheid.Domein == Domein.Jw ? "JW" : "WMO";
        var bericht = new Bericht(BerichtSoorten.Find(string.Create(CultureInfo.InvariantCulture, $"{standaard}{nummer}"), "3.2")!);
        Headers.Stamp(bericht.Header, bericht.Soort);
        bericht.Header.Afzender = bericht.Soort.GemeenteIsAfzender ? eenheid.Gemeente : eenheid.Aanbieder;
        bericht.Header.Ontvanger = bericht.Soort.GemeenteIsAfzender ? eenheid.Aanbieder : eenheid.Gemeente;
        bericht.Header.Identificatie = identificatie;
        bericht.Header.Dagtekening = day;
        return bericht;
    }
}
