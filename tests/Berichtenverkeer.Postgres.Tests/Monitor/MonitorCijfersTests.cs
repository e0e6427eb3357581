using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Monitor;

/// <summary>What the monitor counts is what a plain count of the same verzoeken gives, and adds up.</summary>
[Collection(PostgresTests.Name)]
public sealed class MonitorCijfersTests(PostgresFixture postgres)
{
    [Theory]
    [InlineData(1, Telling.Advies)]
    [InlineData(2, Telling.Werkelijk)]
    [InlineData(3, Telling.Advies)]
    public async Task Figures_are_those_of_a_plain_count(int seed, Telling telling)
    {
        var all = Verzoek.Willekeurig(seed, 300);
        await using var monitor = await MonitorCase.NewAsync(postgres, all, drempel: 1);
        var cijfers = await monitor.Bron.CijfersAsync(MonitorCase.Filter with { Telling = telling }, CancellationToken.None);
        var werkelijk = telling == Telling.Werkelijk;
        var tenzij = all.Where(v => v.Tenzij(werkelijk)).ToList();

        Assert.Equal(all.Count, cijfers.Tegels.Beoordeeld.Waarde);
        Assert.Equal(tenzij.Count, cijfers.Tegels.Tenzij.Waarde);
        Assert.Equal(all.Count - tenzij.Count, cijfers.Tegels.Administratief.Waarde);
        Assert.Equal(all.Count(v => v.Uitkomst is "open" or "in_onderzoek"), cijfers.Tegels.Open.Waarde);
        Assert.Equal(all.Count(v => v.Tenzij(true) != v.Tenzij(false)), cijfers.Tegels.Gewijzigd.Waarde);
        foreach (var b in cijfers.Bepalingen)
        {
            Assert.Equal(tenzij.Count(v => v.Bepalingen.Contains(b.Id)), b.Geraakt.Waarde);
            Assert.Equal(tenzij.Count(v => v.Bepalingen.FirstOrDefault() == b.Id), b.AlsPrimaire.Waarde);
            Assert.Equal(tenzij.Count(v => v.Bepalingen is [var only] && only == b.Id), b.AlsEnige.Waarde);
            Assert.Equal(b.Geraakt.Waarde, Assert.Single(b.Gronden).Aantal.Waarde);
            var days = tenzij.Where(v => v.Bepalingen.Contains(b.Id) && v.Werkdagen is not null).Select(v => v.Werkdagen!.Value).Order().ToList();
            var lead = Assert.Single(cijfers.Doorlooptijden, d => d.Groep == b.Id);
            Assert.Equal(days.Count, lead.Aantal.Waarde);
            Assert.Equal((days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0, lead.Mediaan);
            Assert.Equal(days.Average(), lead.Gemiddelde!.Value, 2);
            Assert.Equal(days[(int)Math.Ceiling(days.Count * 0.9) - 1], lead.P90);
            Assert.Equal(days.Count(d => d <= 5) / (double)days.Count, lead.BinnenVijfWerkdagen!.Value, 3);
            Assert.Equal(1, lead.BinnenAchtWeken);
        }

        Assert.Equal(["TZ1", "TZ2", "TZ3", "TZ4", "TZ5"], cijfers.Bepalingen.Select(b => b.Id));
        Assert.Equal("Stapeling", cijfers.Bepalingen[2].Naam);
        Assert.Equal(["TZ3"], cijfers.Tegels.MeestVoorkomend.Select(b => b.Code));
        Assert.Equal(
            tenzij.GroupBy(v => v.Bepalingen.Length == 0 ? "geen" : string.Join('+', v.Bepalingen)).ToDictionary(g => g.Key, g => (long?)g.Count()),
            cijfers.Sets.ToDictionary(s => s.Bepalingen, s => s.Aantal.Waarde));
        Assert.All(cijfers.Overlap, cel => Assert.Equal(tenzij.Count(v => v.Bepalingen.Contains(cel.Rij) && v.Bepalingen.Contains(cel.Kolom)), cel.Aantal.Waarde));
        Assert.Equal(25, cijfers.Overlap.Count);
        Assert.Equal(["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"], cijfers.Trend.Select(p => p.Naam));
        Assert.All(cijfers.Trend, p => Assert.Equal(tenzij.Count(v => v.Dagtekening.Month == p.Begin.Month), p.Tenzij.Waarde));
        Assert.All(cijfers.Trend, p => Assert.Equal(tenzij.Count(v => v.Dagtekening.Month == p.Begin.Month && v.Bepalingen.Contains("TZ3")), p.Bepalingen["TZ3"].Waarde));
        Rows("gemeente", v => v.Gemeente);
        Rows("aanbieder", v => v.Aanbieder);
        Rows("categorie", v => v.Categorie);
        Rows("product", v => v.Code ?? v.Categorie + " aspecifiek");
        Rows("verwijzer", v => v.Verwijzer ?? "nvt");
        Rows("berichtsoort", v => v.Soort == 317 ? "317" : "315");
        Rows("leeftijdsgroep", v => v.Leeftijd switch { null => "onbekend", < 4 => "00-03", < 12 => "04-11", < 16 => "12-15", < 18 => "16-17", _ => "18-22" });
        Assert.All(cijfers.Uitkomsten, cel => Assert.Equal(
            all.Count(v => Name(v.Tenzij(false)) == cel.Advies && Name(v.Tenzij(true)) == cel.Werkelijk && v.Uitkomst == cel.Uitkomst && v.Reden == cel.Reden && (v.Toegekend ? v.Anders : null) == cel.Anders),
            cel.Aantal.Waarde));
        Assert.Equal(all.Count(v => v.Onbekend.Length > 0), Assert.Single(cijfers.Onbekend).Aantal.Waarde);
        Assert.Equal([149, 151], cijfers.Regelsets.Select(r => (int)r.Aantal.Waarde!));
        Assert.Equal(all.Take(149).Min(v => v.Dagtekening), cijfers.Regelsets[0].Eerste);
        Assert.Equal(all.Count(v => v.Uitkomst == "open"), cijfers.Open.Sum(k => k.Open.Waarde));
        Assert.Equal(all.Count(v => v.Uitkomst == "open" && new DateOnly(2026, 6, 30).DayNumber - v.Dagtekening.DayNumber is >= 15 and <= 28), cijfers.Open[2].Open.Waarde);
        Assert.Empty(new Cellen(cijfers).Onjuist());

        void Rows(string soort, Func<Verzoek, string> of) => Assert.Equal(
            all.GroupBy(of).Select(g => (g.Key, (long?)g.Count(), (long?)g.Count(v => v.Tenzij(werkelijk)))).OrderBy(r => r.Key, StringComparer.Ordinal),
            cijfers.Uitsplitsingen.Single(u => u.Soort == soort).Regels.Select(r => (r.Code, r.Beoordeeld.Waarde, r.Tenzij.Waarde)).OrderBy(r => r.Code, StringComparer.Ordinal));

        static string Name(bool tenzij) => tenzij ? "tenzij" : "administratief";
    }

    [Fact]
    public async Task Every_filter_leaves_only_what_it_says()
    {
        var all = Verzoek.Willekeurig(7, 200);
        await using var monitor = await MonitorCase.NewAsync(postgres, all, drempel: 1);

        await Counts(f => f with { Gemeente = "0034" }, v => v.Gemeente == "0034");
        await Counts(f => f with { Domein = Standard.Domein.Wmo }, _ => false);
        await Counts(f => f with { Aanbieder = "98000002" }, v => v.Aanbieder == "98000002");
        await Counts(f => f with { Categorie = "54" }, v => v.Categorie == "54");
        await Counts(f => f with { Code = "45A04" }, v => v.Code == "45A04");
        await Counts(f => f with { VerwijzerType = "01" }, v => v.Verwijzer == "01");
        await Counts(f => f with { Soort = 317 }, v => v.Soort == 317);
        await Counts(f => f with { Van = new(2026, 3, 9), Tot = new(2026, 3, 12) }, v => v.Dagtekening.Month == 3);
        await Counts(f => f with { Gemeente = "x' or 'a' = 'a" }, _ => false);

        async Task Counts(Func<MonitorFilter, MonitorFilter> filter, Func<Verzoek, bool> expected)
        {
            var cijfers = await monitor.Bron.CijfersAsync(filter(MonitorCase.Filter), CancellationToken.None);
            Assert.Equal(all.Count(expected), cijfers.Tegels.Beoordeeld.Waarde);
        }
    }

    [Fact]
    public async Task Periods_are_widened_to_whole_months_and_the_answer_says_so()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Verzoek.Willekeurig(4, 50));

        var cijfers = await monitor.Bron.CijfersAsync(MonitorCase.Filter with { Van = new(2026, 2, 10), Tot = new(2026, 3, 2), Korrel = Korrel.Week }, CancellationToken.None);

        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 31)), (cijfers.Filter.Van, cijfers.Filter.Tot));
        Assert.Equal("2026-W05", cijfers.Trend[0].Naam);
        Assert.Equal(new(2026, 6, 30), cijfers.Peildatum);
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30)), await monitor.Bron.PeriodeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_empty_region_has_zeros_and_no_period()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, []);

        var cijfers = await monitor.Bron.CijfersAsync(MonitorCase.Filter with { Korrel = Korrel.Kwartaal }, CancellationToken.None);

        Assert.Equal(0, cijfers.Tegels.Beoordeeld.Waarde);
        Assert.Equal(["2026-K1", "2026-K2"], cijfers.Trend.Select(p => p.Naam));
        Assert.Null(await monitor.Bron.PeriodeAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_staff_registers_counts_at_once()
    {
        var all = Enumerable.Range(1, 12).Select(i => new Verzoek { BerichtId = i, Client = i, Bepalingen = ["TZ3"] }).ToList();
        await using var monitor = await MonitorCase.NewAsync(postgres, all, drempel: 1);
        await monitor.ExecuteAsync("insert into kern.gt_registratie (gemeente, bericht_id, volgnr, oordeel, reden, door, op, bron) values ('0014', 3, 1, 'administratief', 'Anders.', 'iemand', '2026-06-01', 'opdracht')");

        var advies = await monitor.Bron.CijfersAsync(MonitorCase.Filter, CancellationToken.None);
        var werkelijk = await monitor.Bron.CijfersAsync(MonitorCase.Filter with { Telling = Telling.Werkelijk }, CancellationToken.None);

        Assert.Equal(12, advies.Tegels.Tenzij.Waarde);
        Assert.Equal(11, werkelijk.Tegels.Tenzij.Waarde);
        Assert.Equal(1, werkelijk.Tegels.Gewijzigd.Waarde);
    }
}
