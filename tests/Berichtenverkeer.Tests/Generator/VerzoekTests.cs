using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Generator;

/// <summary>The verzoeken are of all kinds: most ask what is plainly granted, some something to talk about.</summary>
public sealed class VerzoekTests : IDisposable
{
    private static readonly IReadOnlyList<StoryMessage> Messages = Region.Stories(new() { Clienten = 900, Maanden = 6, Gemeenten = 3, Seed = 5 });

    private readonly string folder = Directory.CreateTempSubdirectory("lijsten-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static List<(Bericht Bericht, AangevraagdProduct Product)> Gevraagd { get; } =
        [.. Messages.Where(m => m.Bericht.Soort.Nummer == 315).SelectMany(m => m.Bericht.Client!.AangevraagdeProducten.Select(p => (m.Bericht, p)))];

    [Fact]
    public void Most_of_what_is_granted_on_a_315_is_as_asked_and_some_is_not()
    {
        var granted = Messages.Where(m => m.Bericht.Soort.Nummer == 301 && m.Regel is null)
            .SelectMany(m => m.Bericht.Client!.ToegewezenProducten.Where(t => t.ReferentieAanbieder is not null).Select(t => ((m.Bericht.Aanbieder, t.ReferentieAanbieder!), t)))
            .ToLookup(pair => pair.Item1, pair => pair.t);
        var same = Gevraagd.Select(asked => (asked.Product, Granted: granted[(asked.Bericht.Aanbieder, asked.Product.ReferentieAanbieder)].FirstOrDefault()))
            .Where(pair => pair.Granted is not null)
            .Select(pair => pair.Product.ToewijzingIngangsdatum == pair.Granted!.Ingangsdatum
                && pair.Product.ToewijzingEinddatum == pair.Granted.Einddatum
                && pair.Product.Product?.Code == pair.Granted.Product?.Code
                && pair.Product.Omvang?.Volume == pair.Granted.Omvang?.Volume)
            .ToList();

        Assert.True(same.Count > 200);
        Assert.InRange((double)same.Count(equal => !equal) / same.Count, 0.05, 0.3);
    }

    [Fact]
    public void Young_people_come_mostly_from_the_huisarts_and_adults_from_the_gemeente()
    {
        Assert.InRange(Share(Domein.Jw, "02"), 0.35, 0.55);
        Assert.InRange(Share(Domein.Wmo, "01"), 0.88, 0.99);
        Assert.All(Gevraagd.Where(asked => asked.Product.BeschikkingNummer is not null), asked => Assert.Equal("01", asked.Product.VerwijzerType));
    }

    [Fact]
    public void A_317_asks_for_less_for_longer_or_for_something_new()
    {
        var versions = new Dictionary<(string, Domein, long), ToegewezenProduct>();
        var (less, longer, added) = (0, 0, 0);
        foreach (var bericht in Messages.Where(m => m.Regel is null).Select(m => m.Bericht))
        {
            if (bericht.Soort.Nummer == 301)
                bericht.Client!.ToegewezenProducten.ForEach(t => versions[(bericht.Gemeente, bericht.Soort.Domein, t.ToewijzingNummer!.Value)] = t);
            if (bericht.Soort.Nummer != 317)
                continue;
            added += bericht.Client!.Verzoek!.NieuweProducten.Count;
            foreach (var change in bericht.Client.Verzoek.TeWijzigenProducten)
            {
                var known = versions[(bericht.Gemeente, bericht.Soort.Domein, change.ToewijzingNummer)];
                longer += change.Einddatum > known.Einddatum ? 1 : 0;
                less += change.Einddatum < known.Einddatum || change.Omvang?.Volume < known.Omvang?.Volume ? 1 : 0;
            }
        }

        Assert.True(less > 20 && longer > 10 && added > 5, $"{less} {longer} {added}");
    }

    [Fact]
    public void Someone_has_four_products_at_a_time_and_someone_asks_past_the_eighteenth_birthday()
    {
        var most = Messages.Where(m => m.Bericht.Soort.Nummer == 301)
            .SelectMany(m => m.Bericht.Client!.ToegewezenProducten.Where(t => t.Einddatum > new DateOnly(2025, 12, 1) && t.Ingangsdatum <= new DateOnly(2025, 12, 1)).Select(t => (m.Bericht.Client!.Bsn, t.Product?.Code)))
            .Distinct().GroupBy(pair => pair.Bsn).Max(group => group.Count());

        Assert.True(most >= 4);
        Assert.Contains(Gevraagd, asked => asked.Bericht.Soort.Domein == Domein.Jw && asked.Product.ToewijzingEinddatum >= asked.Bericht.Client!.Geboortedatum!.Value.AddYears(18));
    }

    [Fact]
    public void Every_gemeente_and_domein_has_a_list_of_contracts_that_lacks_someone_or_something()
    {
        Night.Write(folder, new RegionOptions { Clienten = 1, Gemeenten = 2 });
        var lists = Path.Combine(folder, Night.ListsFolder);

        Assert.Equal(8, Directory.GetFiles(lists).Length);
        var counts = Directory.GetFiles(lists, "contracten_*_jw.csv").Select(File.ReadAllLines)
            .SelectMany(lines => lines.Skip(1).Select(line => (File: lines, Aanbieder: line.Split(';')[0]))).CountBy(row => row).Select(row => row.Value).Distinct().Order().ToList();
        Assert.Equal(2, counts.Count);
        Assert.Equal(counts[0] + 1, counts[1]);
    }

    private static double Share(Domein domein, string type)
    {
        var of = Gevraagd.Where(asked => asked.Bericht.Soort.Domein == domein).ToList();
        return (double)of.Count(asked => asked.Product.VerwijzerType == type) / of.Count;
    }
}
