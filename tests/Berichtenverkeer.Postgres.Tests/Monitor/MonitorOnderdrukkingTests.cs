using Berichtenverkeer.GoedeToekenning.Cijfers;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Monitor;

/// <summary>No answer shows a small group, or lets it be reckoned.</summary>
[Collection(PostgresTests.Name)]
public sealed class MonitorOnderdrukkingTests(PostgresFixture postgres)
{
    [Theory]
    [InlineData(11, 60)]
    [InlineData(12, 120)]
    [InlineData(13, 120)]
    [InlineData(14, 250)]
    [InlineData(15, 600)]
    public async Task No_small_count_is_shown_or_follows_from_the_others(int seed, int aantal)
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Verzoek.Willekeurig(seed, aantal));
        MonitorFilter[] filters =
        [
            MonitorCase.Filter,
            MonitorCase.Filter with { Telling = Telling.Werkelijk },
            MonitorCase.Filter with { Gemeente = "0034", Korrel = Korrel.Kwartaal },
            MonitorCase.Filter with { Categorie = "54" },
            MonitorCase.Filter with { Soort = 315, VerwijzerType = "02" },
            MonitorCase.Filter with { Van = new(2026, 3, 1), Tot = new(2026, 3, 31), Korrel = Korrel.Week },
        ];
        var shown = new List<Cellen>();
        foreach (var filter in filters)
            shown.Add(new(await monitor.Bron.CijfersAsync(filter, CancellationToken.None)));
        await monitor.ExecuteAsync("update ref.monitor_instelling set drempel = 1");

        foreach (var (filter, cells) in filters.Zip(shown))
        {
            var truth = new Cellen(await monitor.Bron.CijfersAsync(filter, CancellationToken.None)).Waarden;
            Assert.Empty(cells.Onjuist());
            Assert.Empty(cells.Waarden.Where(cell => cell.Value is > 0 and < 5).Select(cell => cell.Key));
            Assert.All(cells.Waarden.Where(cell => cell.Value is not null), cell => Assert.Equal(truth[cell.Key], cell.Value));
            Assert.Empty(cells.TeBerekenen().Where(cell => truth[cell.Key] is > 0 and < 5).Select(cell => $"{cell.Key} = {cell.Value}"));
        }

        // Something is left to see.
        Assert.True(shown[0].Waarden.Values.Count(value => value > 0) > 10);
    }

    [Fact]
    public async Task The_attack_finds_what_hiding_the_small_ones_only_would_give_away()
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, Verzoek.Willekeurig(12, 120), drempel: 1);
        var naive = new Cellen(await monitor.Bron.CijfersAsync(MonitorCase.Filter, CancellationToken.None));
        foreach (var name in naive.Waarden.Where(cell => cell.Value is > 0 and < 5).Select(cell => cell.Key).ToList())
            naive.Waarden[name] = null;

        Assert.True(naive.TeBerekenen().Count(cell => cell.Value is > 0.5 and < 4.5) > 3);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task A_group_is_counted_in_clients(int clients, bool shown)
    {
        await using var monitor = await MonitorCase.NewAsync(postgres, [.. Enumerable.Range(1, 20).Select(i => new Verzoek { BerichtId = i, Client = i % clients })]);

        var cijfers = await monitor.Bron.CijfersAsync(MonitorCase.Filter, CancellationToken.None);

        Assert.Equal(shown ? 20 : null, cijfers.Tegels.Beoordeeld.Waarde);
        Assert.Equal(shown ? 20 : null, cijfers.Tegels.Administratief.Waarde);
        Assert.Equal(shown ? 20 : null, cijfers.Uitsplitsingen.Single(u => u.Soort == "gemeente").Regels[0].Beoordeeld.Waarde);
        Assert.Equal(shown ? 0 : null, cijfers.Tegels.Tenzij.Waarde);
    }

    [Theory]
    // Clients are counted on the safe side, so it may take a few more than ten.
    [InlineData(9, false)]
    [InlineData(16, true)]
    public async Task Nine_of_ten_needs_ten_clients(int clients, bool shown)
    {
        await using var monitor = await MonitorCase.NewAsync(
            postgres, [.. Enumerable.Range(1, clients).Select(i => new Verzoek { BerichtId = i, Client = i, Toegekend = true, Werkdagen = i })]);

        var lead = (await monitor.Bron.CijfersAsync(MonitorCase.Filter, CancellationToken.None)).Doorlooptijden[0];

        Assert.Equal(clients, lead.Aantal.Waarde);
        Assert.NotNull(lead.Mediaan);
        Assert.Equal(shown, lead.P90 is not null);
        // Of nine five are in time and four late: the share would tell that.
        Assert.Equal(shown, lead.BinnenVijfWerkdagen is not null);
    }

    [Fact]
    public async Task A_filter_that_leaves_out_only_a_few_shows_nothing()
    {
        Verzoek[] all =
        [
            .. Enumerable.Range(1, 30).Select(i => new Verzoek { BerichtId = i, Client = i }),
            .. Enumerable.Range(31, 3).Select(i => new Verzoek { BerichtId = i, Client = i, Soort = 317, Verwijzer = null }),
        ];
        await using var monitor = await MonitorCase.NewAsync(postgres, all);

        var few = await monitor.Bron.CijfersAsync(MonitorCase.Filter with { Soort = 315 }, CancellationToken.None);
        await monitor.AddAsync([.. Enumerable.Range(34, 2).Select(i => new Verzoek { BerichtId = i, Client = i, Soort = 317, Verwijzer = null })]);
        var enough = await monitor.Bron.CijfersAsync(MonitorCase.Filter with { Soort = 315 }, CancellationToken.None);

        Assert.True(few.Tegels.Beoordeeld.IsOnderdrukt);
        Assert.Equal(30, enough.Tegels.Beoordeeld.Waarde);
    }

    [Fact]
    public async Task A_small_aanbieder_is_no_choice()
    {
        Verzoek[] all =
        [
            .. Enumerable.Range(1, 10).Select(i => new Verzoek { BerichtId = i, Client = i }),
            .. Enumerable.Range(11, 9).Select(i => new Verzoek { BerichtId = i, Client = i % 4, Aanbieder = "98000009" }),
        ];
        await using var monitor = await MonitorCase.NewAsync(postgres, all);

        var keuzes = (await monitor.Bron.CijfersAsync(MonitorCase.Filter, CancellationToken.None)).Keuzes;

        Assert.Equal(["98000001"], keuzes.Aanbieders.Select(k => k.Code));
        Assert.Equal([("0014", "Groningen")], keuzes.Gemeenten.Select(k => (k.Code, k.Naam)));
    }
}
