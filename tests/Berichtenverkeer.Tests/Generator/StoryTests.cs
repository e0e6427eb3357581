using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Generator;

/// <summary>The stories hang together: what a message refers to was sent before, and amounts and volumes stay within it.</summary>
public class StoryTests
{
    private static readonly IReadOnlyList<StoryMessage> Messages = Region.Stories(new() { Clienten = 400, Maanden = 24, Gemeenten = 4, Seed = 11 });

    private static IEnumerable<StoryMessage> Of(int nummer) => Messages.Where(m => m.Bericht.Soort.Nummer == nummer);

    private static IEnumerable<StoryMessage> Accepted(int nummer) => Of(nummer).Where(m => !Refused(m));

    /// <summary>Refused as a whole, or it will be once its answer comes: 9321 is about lines only.</summary>
    private static bool Refused(StoryMessage m) => m.Regel is not null;

    private static (string, string, Domein, string, long?) Key(Bericht b, Client c, long? nummer) => (b.Gemeente, b.Aanbieder, b.Soort.Domein, c.Bsn, nummer);

    [Fact]
    public void All_Bsns_are_fictitious()
    {
        foreach (var bsn in Messages.SelectMany(m => m.Bericht.Clienten).Select(c => c.Bsn).Distinct(StringComparer.Ordinal))
        {
            Assert.StartsWith("99", bsn, StringComparison.Ordinal);
            Assert.False(bsn.StartsWith("9999", StringComparison.Ordinal));
            Assert.True(TestBsn.PassesElevenTest(bsn));
        }
    }

    [Fact]
    public void Gemeenten_are_real_and_aanbieders_are_not()
    {
        Assert.All(Messages.Select(m => m.Bericht.Gemeente).Distinct(StringComparer.Ordinal), code => Assert.NotNull(Gemeenten.Find(code)));
        Assert.All(Messages.Select(m => m.Bericht.Aanbieder).Distinct(StringComparer.Ordinal), agb => Assert.Matches("^98[0-9]{6}$", agb));
    }

    [Fact]
    public void Every_accepted_start_and_stop_is_about_an_earlier_toewijzing_of_that_client()
    {
        var first = new Dictionary<(string, string, Domein, string, long?), DateOnly>();
        foreach (var m in Accepted(301))
        {
            foreach (var t in m.Bericht.Client!.ToegewezenProducten)
                first.TryAdd(Key(m.Bericht, m.Bericht.Client, t.ToewijzingNummer), m.Datum);
        }

        Assert.All(Accepted(305), m => Assert.All(m.Bericht.Client!.StartProducten, p => Assert.True(first[Key(m.Bericht, m.Bericht.Client, p.ToewijzingNummer)] <= m.Datum)));
        Assert.All(Accepted(307), m => Assert.All(m.Bericht.Client!.StopProducten, p => Assert.True(first[Key(m.Bericht, m.Bericht.Client, p.ToewijzingNummer)] <= m.Datum)));
        Assert.Contains(Of(305), m => m.Oordeel == Uitkomst.Afgekeurd);
        Assert.Contains(Of(307), m => m.Oordeel == Uitkomst.Afgekeurd);
    }

    [Fact]
    public void Every_stop_follows_a_standing_start_with_its_Begindatum()
    {
        var standing = new Dictionary<((string, string, Domein, string, long?) Toewijzing, string? Product, DateOnly Begin), int>();
        foreach (var m in Messages.Where(m => !Refused(m)))
        {
            foreach (var start in m.Bericht.Soort.Nummer == 305 ? m.Bericht.Client!.StartProducten : [])
            {
                var key = (Key(m.Bericht, m.Bericht.Client!, start.ToewijzingNummer), start.Product?.Code, start.Begindatum);
                standing[key] = standing.GetValueOrDefault(key) + (start.StatusAanlevering == "3" ? -1 : 1);
                Assert.InRange(standing[key], 0, 1);
            }

            foreach (var stop in m.Bericht.Soort.Nummer == 307 ? m.Bericht.Client!.StopProducten : [])
            {
                Assert.True(stop.Begindatum <= stop.Einddatum && stop.Einddatum <= m.Datum);
                Assert.Equal(1, standing[(Key(m.Bericht, m.Bericht.Client!, stop.ToewijzingNummer), stop.Product?.Code, stop.Begindatum)]);
            }
        }
    }

    [Fact]
    public void A_filled_ReferentieAanbieder_was_asked_before()
    {
        var asked = new HashSet<(string, string)>();
        foreach (var m in Messages.Where(m => !Refused(m)))
        {
            if (m.Bericht.Soort.Nummer == 315)
                m.Bericht.Client!.AangevraagdeProducten.ForEach(p => Assert.True(asked.Add((m.Bericht.Aanbieder, p.ReferentieAanbieder))));
            if (m.Bericht.Soort.Nummer == 317)
                Assert.True(asked.Add((m.Bericht.Aanbieder, m.Bericht.Client!.Verzoek!.ReferentieAanbieder)));
            if (m.Bericht.Soort.Nummer == 319)
                Assert.Contains((m.Bericht.Aanbieder, m.Bericht.Antwoord!.ReferentieAanbieder), asked);
            if (m.Bericht.Soort.Nummer == 301)
                Assert.All(m.Bericht.Client!.ToegewezenProducten.Where(t => t.ReferentieAanbieder is not null), t => Assert.Contains((m.Bericht.Aanbieder, t.ReferentieAanbieder!), asked));
        }
    }

    [Fact]
    public void A_317_names_every_current_toewijzing_once()
    {
        var versions = new Dictionary<(string, string, Domein, string, long?), ToegewezenProduct>();
        var seen = 0;
        foreach (var m in Messages.Where(m => !Refused(m)))
        {
            if (m.Bericht.Soort.Nummer == 301)
                m.Bericht.Client!.ToegewezenProducten.ForEach(t => versions[Key(m.Bericht, m.Bericht.Client, t.ToewijzingNummer)] = t);
            if (m.Bericht.Soort.Nummer != 317)
                continue;
            seen++;
            var client = m.Bericht.Client!;
            var current = versions.Where(v => v.Key == Key(m.Bericht, client, v.Key.Item5) && (v.Value.Einddatum is null || v.Value.Einddatum >= m.Datum) && v.Value.RedenWijziging is not ("13" or "01"))
                .Select(v => v.Key.Item5!.Value).Order();
            var named = client.Verzoek!.OngewijzigdeProducten.Select(p => p.ToewijzingNummer).Concat(client.Verzoek.TeWijzigenProducten.Select(p => p.ToewijzingNummer)).Order();
            Assert.Equal(current, named);
        }

        Assert.True(seen > 20);
    }

    [Fact]
    public void Toewijzingen_in_one_301_do_not_overlap_for_one_product()
    {
        foreach (var m in Of(301))
        {
            var products = m.Bericht.Client!.ToegewezenProducten.Where(t => t.RedenWijziging is not ("13" or "01")).ToList();
            foreach (var (one, other) in products.SelectMany((a, i) => products.Skip(i + 1).Select(b => (a, b))))
            {
                if (one.Product?.Code == other.Product?.Code && one.Product?.Categorie == other.Product?.Categorie)
                    Assert.False(one.Ingangsdatum <= (other.Einddatum ?? DateOnly.MaxValue) && other.Ingangsdatum <= (one.Einddatum ?? DateOnly.MaxValue));
            }
        }
    }

    [Fact]
    public void No_toewijzing_of_the_Jeugdwet_runs_past_the_eighteenth_birthday()
    {
        Assert.All(Of(301).Where(m => m.Bericht.Soort.Domein == Domein.Jw), m =>
            Assert.All(m.Bericht.Client!.ToegewezenProducten, t => Assert.True(t.Einddatum < m.Bericht.Client!.Geboortedatum!.Value.AddYears(18))));
        Assert.Contains(Messages.GroupBy(m => m.Bericht.Client?.Bsn), g => g.Key is not null && g.Select(m => m.Bericht.Soort.Domein).Distinct().Count() == 2);
    }

    [Fact]
    public void The_total_of_a_declaratie_is_the_sum_of_its_lines()
    {
        foreach (var m in Of(323).Concat(Of(303)))
        {
            var declaratie = m.Bericht.Declaratie!;
            Assert.Equal(declaratie.Clienten.SelectMany(c => c.Prestaties).Sum(p => p.IngediendBedrag.Getekend), declaratie.TotaalIngediendBedrag.Getekend);
            Assert.Equal(declaratie.Clienten.Count, declaratie.Clienten.Select(c => c.Bsn).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void The_refused_lines_are_the_difference_between_declared_and_granted()
    {
        Assert.Contains(Of(325), m => m.Bericht.Clienten.Count > 0);
        Assert.Contains(Of(325), m => m.Bericht.DeclaratieAntwoord!.RetourCodes.Contains("9333"));
        Assert.All(Of(325).Concat(Of(304)).Where(m => !m.Bericht.DeclaratieAntwoord!.RetourCodes.Contains("9333")), m => Assert.Equal(
            m.Bericht.DeclaratieAntwoord!.TotaalIngediendBedrag.Getekend - m.Bericht.DeclaratieAntwoord.TotaalToegekendBedrag.Getekend,
            m.Bericht.Clienten.SelectMany(c => c.Prestaties).Sum(p => p.IngediendBedrag.Getekend)));
    }

    [Fact]
    public void Lines_lie_within_their_toewijzing_and_month()
    {
        var versions = new Dictionary<(string, string, Domein, string, long?), ToegewezenProduct>();
        var lines = 0;
        foreach (var m in Messages.Where(m => !Refused(m)))
        {
            if (m.Bericht.Soort.Nummer == 301)
                m.Bericht.Client!.ToegewezenProducten.ForEach(t => versions[Key(m.Bericht, m.Bericht.Client, t.ToewijzingNummer)] = t);
            foreach (var client in m.Bericht.Soort.Nummer == 323 ? m.Bericht.Clienten : [])
            {
                foreach (var p in client.Prestaties)
                {
                    lines++;
                    var t = versions[Key(m.Bericht, client, p.ToewijzingNummer)];
                    var first = new DateOnly(p.Begindatum.Year, p.Begindatum.Month, 1);
                    var last = first.AddMonths(1).AddDays(-1);
                    Assert.Equal(t.Ingangsdatum > first ? t.Ingangsdatum : first, p.Begindatum);
                    Assert.Equal(t.Einddatum < last ? t.Einddatum : last, p.Einddatum);
                    Assert.True(p.Einddatum <= m.Bericht.Declaratie!.PeriodeEinddatum);
                    if (t.Product?.Code is { } code)
                        Assert.Equal(code, p.ProductCode);
                    if (p.Eenheid is not ("83" or "01"))
                        Assert.Equal(p.GeleverdVolume * p.ProductTarief!.Value, p.IngediendBedrag.Bedrag);
                }
            }
        }

        Assert.True(lines > 500);
    }

    [Fact]
    public void What_is_granted_on_a_toewijzing_stays_within_its_total_and_its_budget()
    {
        var versions = new Dictionary<(string, string, Domein, string, long?), ToegewezenProduct>();
        var refused = Of(325).Concat(Of(304)).SelectMany(a => a.Bericht.Clienten.SelectMany(c => c.Prestaties).Select(p => (a.Bericht.Aanbieder, a.Bericht.Soort.Domein, p.ReferentieNummer))).ToHashSet();
        var volume = new Dictionary<(string, string, Domein, string, long?), (long Volume, long Bedrag)>();
        foreach (var m in Messages.Where(m => !Refused(m)))
        {
            if (m.Bericht.Soort.Nummer == 301)
                m.Bericht.Client!.ToegewezenProducten.ForEach(t => versions[Key(m.Bericht, m.Bericht.Client, t.ToewijzingNummer)] = t);
            if (m.Bericht.Soort.Nummer is not (303 or 323))
                continue;
            foreach (var (client, p) in m.Bericht.Clienten.SelectMany(c => c.Prestaties.Select(p => (c, p))).Where(x => !refused.Contains((m.Bericht.Aanbieder, m.Bericht.Soort.Domein, x.p.ReferentieNummer))))
            {
                var key = Key(m.Bericht, client, p.ToewijzingNummer);
                var sign = p.IngediendBedrag.DebetCredit == "C" ? -1 : 1;
                var before = volume.GetValueOrDefault(key);
                volume[key] = (before.Volume + (sign * p.GeleverdVolume), before.Bedrag + p.IngediendBedrag.Getekend);
            }
        }

        foreach (var (key, taken) in volume.Where(v => v.Key.Item5 is not null))
        {
            var t = versions[key];
            if (t.Budget is { } budget)
                Assert.InRange(taken.Bedrag, 0, budget);
            if (t.Omvang is { Frequentie: "6" } omvang)
                Assert.InRange(taken.Volume, 0, omvang.Volume);
        }
    }

    [Fact]
    public void A_credit_repeats_a_line_that_was_granted_before()
    {
        var lines = new Dictionary<(string, Domein, string), Prestatie>();
        var credits = 0;
        foreach (var m in Messages.Where(m => m.Bericht.Soort.Nummer is 303 or 323 && !Refused(m)))
        {
            foreach (var p in m.Bericht.Clienten.SelectMany(c => c.Prestaties))
            {
                if (p.VorigReferentieNummer is { } vorig)
                {
                    credits++;
                    var debet = lines[(m.Bericht.Aanbieder, m.Bericht.Soort.Domein, vorig)];
                    Assert.Equal("C", p.IngediendBedrag.DebetCredit);
                    Assert.Equal((debet.ToewijzingNummer, debet.Begindatum, debet.Einddatum, debet.GeleverdVolume, debet.IngediendBedrag.Bedrag), (p.ToewijzingNummer, p.Begindatum, p.Einddatum, p.GeleverdVolume, p.IngediendBedrag.Bedrag));
                }
            }

            foreach (var p in m.Bericht.Clienten.SelectMany(c => c.Prestaties))
                Assert.True(lines.TryAdd((m.Bericht.Aanbieder, m.Bericht.Soort.Domein, p.ReferentieNummer), p));
        }

        Assert.True(credits > 5);
    }

    [Fact]
    public void The_release_changes_on_its_day()
    {
        var wissel = new RegionOptions().Wissel;
        Assert.All(Messages.Where(m => m.Bericht.Soort.Kind == BerichtKind.Heen), m => Assert.Equal(m.Datum < wissel ? "2.3" : "3.2", m.Bericht.Soort.Release.Versie));
    }

    [Fact]
    public void Only_what_was_sent_in_the_last_days_has_no_answer()
    {
        var tot = new RegionOptions().Tot;
        var open = Messages.Where(m => m.Bericht.Soort.Kind == BerichtKind.Heen && m.Oordeel is null).ToList();

        Assert.NotEmpty(open);
        Assert.All(open, m => Assert.True(m.Datum >= tot.AddDays(-9)));
    }

    [Fact]
    public void Removals_pauses_and_moves_occur()
    {
        var products = Of(301).SelectMany(m => m.Bericht.Client!.ToegewezenProducten).ToList();
        Assert.Contains(products, t => t.RedenWijziging == "13" && t.Einddatum == t.Ingangsdatum);
        Assert.Contains(products, t => t.RedenWijziging == "12");
        Assert.Contains(products, t => t.Budget is not null && t.Product is null);
        Assert.Contains(products, t => t.Budget is not null && t.Product is { Code: null });
        Assert.Contains(Of(305), m => m.Bericht.Client!.StartProducten.Exists(p => p.StatusAanlevering == "3"));
        Assert.Contains(Of(307), m => m.Bericht.Client!.StopProducten.Exists(p => p.RedenBeeindiging == "20"));
        Assert.Contains(Of(301).GroupBy(m => m.Bericht.Client!.Bsn), g => g.Select(m => m.Bericht.Gemeente).Distinct().Count() > 1);
        Assert.Contains(Of(319), m => m.Bericht.Antwoord!.VerzoekAntwoord == "2");
        Assert.Contains(Of(319), m => m.Bericht.Antwoord!.Woonplaatsbeginsel is not null);
    }
}
