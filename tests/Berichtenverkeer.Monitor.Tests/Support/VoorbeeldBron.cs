using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Cijfers;

namespace Berichtenverkeer.Monitor.Tests.Support;

/// <summary>Counts the verzoeken of <see cref="Regio"/> in memory, by the definitions of the monitor.</summary>
internal sealed class VoorbeeldBron : IMonitorBron
{
    private const int Drempel = 5;

    public static MonitorFilter JaarFilter { get; } = new() { Van = new(2025, 7, 1), Tot = new(2026, 6, 30) };

    public Task<(DateOnly Eerste, DateOnly Laatste)?> PeriodeAsync(CancellationToken cancellationToken) =>
        Task.FromResult<(DateOnly, DateOnly)?>((Regio.Verzoeken[0].Dagtekening, Regio.Verzoeken[^1].Dagtekening));

    public Task<MonitorCijfers> CijfersAsync(MonitorFilter filter, CancellationToken cancellationToken) => Task.FromResult(Cijfers(filter));

    public static IReadOnlyList<Verzoek> Selectie(MonitorFilter filter) =>
    [
        .. Regio.Verzoeken.Where(verzoek =>
            verzoek.Dagtekening >= filter.Van && verzoek.Dagtekening <= filter.Tot
            && (filter.Domein is null || verzoek.Domein == filter.Domein)
            && (filter.Gemeente is null || verzoek.Gemeente == filter.Gemeente)
            && (filter.Aanbieder is null || verzoek.Aanbieder == filter.Aanbieder)
            && (filter.Categorie is null || verzoek.Categorie == filter.Categorie)
            && (filter.Code is null || verzoek.Product == filter.Code)
            && (filter.VerwijzerType is null || verzoek.Verwijzer == filter.VerwijzerType)
            && (filter.Soort is null || verzoek.Soort == filter.Soort)),
    ];

    public static MonitorCijfers Cijfers(MonitorFilter filter)
    {
        var all = Selectie(filter);
        var unless = all.Where(verzoek => verzoek.IsTenzij).ToList();
        var ids = Regio.Bepalingen.Select(keuze => keuze.Code).ToList();
        var hits = ids.ToDictionary(id => id, id => unless.Count(verzoek => verzoek.Bepalingen.Contains(id)), StringComparer.Ordinal);
        var highest = hits.Values.Max();
        var change = new DateOnly(2026, 1, 1);
        return new()
        {
            Filter = filter,
            Peildatum = new(2026, 6, 30),
            Kennisdatum = new DateTimeOffset(2026, 7, 1, 0, 15, 0, TimeSpan.Zero),
            Drempel = Drempel,
            Keuzes = new(
                Regio.Gemeenten,
                Regio.Aanbieders,
                [new("45", "Jeugdhulp ambulant (Jw)"), new("50", "Maatwerkarrangement (Jw)"), new("54", "Jeugd-ggz (Jw)"), new("44", "Verblijf (Jw)"), new("43", "Pleegzorg (Jw)"), new("01", "Begeleiding (Wmo)"), new("02", "Dagbesteding (Wmo)"), new("10", "Huishoudelijke hulp (Wmo)")],
                [.. Regio.Verzoeken.Select(verzoek => verzoek.Product).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => new Keuze(code, code))],
                Regio.Verwijzers),
            Tegels = new(
                Van(all.Count),
                Van(all.Count - unless.Count),
                Van(unless.Count),
                highest == 0 ? [] : [.. Regio.Bepalingen.Where(keuze => hits[keuze.Code] == highest)],
                Van(all.Count(verzoek => verzoek.Uitkomst is "open" or "in_onderzoek")),
                Van(all.Count / 37),
                Van(all.Count / 91)),
            Bepalingen =
            [
                .. Regio.Bepalingen.Select(keuze => new BepalingCijfers(
                    keuze.Code,
                    keuze.Naam,
                    Van(hits[keuze.Code]),
                    Van(unless.Count(verzoek => verzoek.Bepalingen is [var only] && only == keuze.Code)),
                    Van(unless.Count(verzoek => verzoek.Bepalingen[0] == keuze.Code)),
                    [.. GrondCatalogus.Alle.Where(info => info.StandaardAan && info.Code[0] == keuze.Code[2]).Select(info => new GrondCijfers(keuze.Code, info.Code, info.Naam, Van(unless.Count(verzoek => verzoek.Gronden.Contains(info.Code)))))])),
            ],
            Overlap = [.. ids.SelectMany(row => ids.Select(column => new OverlapCel(row, column, Van(unless.Count(verzoek => verzoek.Bepalingen.Contains(row) && verzoek.Bepalingen.Contains(column))))))],
            Sets = [.. unless.GroupBy(verzoek => string.Join('+', verzoek.Bepalingen), StringComparer.Ordinal).OrderByDescending(set => set.Count()).ThenBy(set => set.Key, StringComparer.Ordinal).Select(set => new BepalingenSet(set.Key, Van(set.Count())))],
            Trend = Trend(filter, all, ids),
            Uitsplitsingen =
            [
                Uitsplitsing("gemeente", verzoek => verzoek.Gemeente, code => Regio.Gemeenten.First(keuze => keuze.Code == code).Naam),
                Uitsplitsing("aanbieder", verzoek => verzoek.Aanbieder, code => code),
                Uitsplitsing("product", verzoek => verzoek.Product, code => code),
                Uitsplitsing("categorie", verzoek => verzoek.Categorie, code => code),
                Uitsplitsing("verwijzer", verzoek => verzoek.Verwijzer, code => Regio.Verwijzers.First(keuze => keuze.Code == code).Naam),
                Uitsplitsing("berichtsoort", verzoek => verzoek.Soort == 315 ? "315" : "317", code => code == "315" ? "Verzoek om toewijzing (315)" : "Verzoek om wijziging (317)"),
                Uitsplitsing("leeftijdsgroep", verzoek => verzoek.Leeftijd, code => code),
            ],
            Doorlooptijden =
            [
                Tijd("administratief", all.Where(verzoek => !verzoek.IsTenzij)), Tijd("tenzij", unless),
                .. ids.Select(id => Tijd(id, unless.Where(verzoek => verzoek.Bepalingen.Contains(id)))),
            ],
            Open =
            [
                .. new[] { ("0 t/m 5 werkdagen", 0, 7), ("6 t/m 10 werkdagen", 8, 14), ("11 werkdagen t/m 8 weken", 15, 56), ("langer dan 8 weken", 57, 9999) }.Select(klasse => new OpenKlasse(
                    klasse.Item1,
                    Van(all.Count(verzoek => verzoek.Uitkomst == "open" && Oud(verzoek) >= klasse.Item2 && Oud(verzoek) <= klasse.Item3)),
                    Van(all.Count(verzoek => verzoek.Uitkomst == "in_onderzoek" && Oud(verzoek) >= klasse.Item2 && Oud(verzoek) <= klasse.Item3)))),
            ],
            TeLaat = Van(all.Count(verzoek => verzoek.TeLaat)),
            Uitkomsten =
            [
                .. all.GroupBy(verzoek => (Advies: verzoek.IsTenzij ? "tenzij" : "administratief", verzoek.Overleg, verzoek.Uitkomst, verzoek.Anders, verzoek.Reden))
                    .OrderBy(group => group.Key.Advies, StringComparer.Ordinal).ThenBy(group => group.Key.Uitkomst, StringComparer.Ordinal)
                    .ThenBy(group => group.Key.Anders).ThenBy(group => group.Key.Reden, StringComparer.Ordinal).ThenBy(group => group.Key.Overleg, StringComparer.Ordinal)
                    .Select(group => new UitkomstCel(group.Key.Advies, group.Key.Advies, group.Key.Overleg, group.Key.Uitkomst, group.Key.Anders, group.Key.Reden, Van(group.Count()))),
            ],
            Onbekend = [.. all.SelectMany(verzoek => verzoek.Onbekend).GroupBy(code => code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new GrondCijfers("TZ" + group.Key[0], group.Key, GrondCatalogus.Find(group.Key)!.Naam, Van(group.Count())))],
            Regelsets =
            [
                .. all.GroupBy(verzoek => verzoek.Dagtekening >= change).OrderBy(group => group.Key).Select(group => new GebruikteRegelset(
                    group.Key ? "9f2c61d07ab44e1f" : "41b7e0c2558d9a30", group.Key ? "standaard" : "stadskanaal-2018",
                    group.Min(verzoek => verzoek.Dagtekening), group.Max(verzoek => verzoek.Dagtekening), Van(group.Count()))),
            ],
        };

        Uitsplitsing Uitsplitsing(string soort, Func<Verzoek, string> by, Func<string, string> name) => new(
            soort,
            [
                .. all.GroupBy(by, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new UitsplitsingRegel(
                    group.Key, name(group.Key), Van(group.Count()), Van(group.Count(verzoek => !verzoek.IsTenzij)), Van(group.Count(verzoek => verzoek.IsTenzij)))),
            ]);
    }

    private static List<TrendPeriode> Trend(MonitorFilter filter, IReadOnlyList<Verzoek> all, IReadOnlyList<string> ids)
    {
        List<TrendPeriode> trend = [];
        var begin = Begin(filter.Van, filter.Korrel);
        while (begin <= filter.Tot)
        {
            var next = filter.Korrel switch { Korrel.Week => begin.AddDays(7), Korrel.Kwartaal => begin.AddMonths(3), _ => begin.AddMonths(1) };
            var part = all.Where(verzoek => verzoek.Dagtekening >= begin && verzoek.Dagtekening < next).ToList();
            trend.Add(new(
                Naam(begin, filter.Korrel),
                begin,
                Van(part.Count(verzoek => !verzoek.IsTenzij)),
                Van(part.Count(verzoek => verzoek.IsTenzij)),
                ids.ToDictionary(id => id, id => Van(part.Count(verzoek => verzoek.Bepalingen.Contains(id))), StringComparer.Ordinal)));
            begin = next;
        }

        return trend;
    }

    private static DateOnly Begin(DateOnly day, Korrel korrel) => korrel switch
    {
        Korrel.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        Korrel.Kwartaal => new(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
        _ => new(day.Year, day.Month, 1),
    };

    private static string Naam(DateOnly begin, Korrel korrel)
    {
        var monday = begin.ToDateTime(TimeOnly.MinValue);
        return korrel switch
        {
            Korrel.Week => $"{System.Globalization.ISOWeek.GetYear(monday)}-W{System.Globalization.ISOWeek.GetWeekOfYear(monday):00}",
            Korrel.Kwartaal => $"{begin.Year}-K{((begin.Month - 1) / 3) + 1}",
            _ => $"{begin.Year}-{begin.Month:00}",
        };
    }

    private static Doorlooptijd Tijd(string groep, IEnumerable<Verzoek> verzoeken)
    {
        var days = verzoeken.Where(verzoek => verzoek.Uitkomst != "open").Select(verzoek => verzoek.Werkdagen).Order().ToList();
        return days.Count < Drempel
            ? new(groep, Van(days.Count), null, null, null, null, Van(days.Count), null)
            : new(groep, Van(days.Count), days[days.Count / 2], days.Average(), days.Count < 10 ? null : days[(int)(days.Count * 0.9)], days.Count(day => day <= 5) / (double)days.Count, Van(days.Count), 0.992);
    }

    private static int Oud(Verzoek verzoek) => new DateOnly(2026, 6, 30).DayNumber - verzoek.Dagtekening.DayNumber;

    private static Aantal Van(int count) => new(count is > 0 and < Drempel ? null : count);
}
