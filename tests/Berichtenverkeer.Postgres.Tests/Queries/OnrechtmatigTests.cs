using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Queries;

/// <summary>What was granted and the toewijzing no longer carries. The first version begins on 1 May, with 120 minutes a week and an open end.</summary>
[Collection(PostgresTests.Name)]
public sealed class OnrechtmatigTests(PostgresFixture postgres)
{
    private const string Later = "11:00:00";

    [Fact]
    public async Task Nothing_is_onrechtmatig_as_long_as_the_toewijzing_stands_as_it_was()
    {
        await using var store = await StoryAsync((1, 31), (2, 31));

        Assert.Empty(await ShownAsync(store));
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1B", tijd: Later));
        Assert.Empty(await ShownAsync(store));
    }

    [Fact]
    public async Task A_removed_toewijzing_carries_nothing_and_the_answer_stays_as_it_was()
    {
        await using var store = await StoryAsync((1, 31), (2, 31));
        var before = await store.DumpAsync("kern.prestatie");

        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T2", tijd: Later, reden: "13", einddatum: Messages.Day(1)));

        Assert.Equal(["RN00001 verwijderd", "RN00002 verwijderd"], await ShownAsync(store));
        Assert.Equal(before, await store.DumpAsync("kern.prestatie"));
    }

    [Fact]
    public async Task What_was_refused_or_credited_is_no_matter()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(
            store,
            prestatie => prestatie.ReferentieNummer == "RN00001" ? DeclaratieNights.Afgewezen("TR322") : DeclaratieNights.Toegekend(),
            Messages.Toewijzing("T1"), Messages.Declaratie("D1", 2));
        await DeclaratieNights.NightAsync(store, Messages.Credit("C1", "RN00002"));
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T2", tijd: Later, reden: "13", einddatum: Messages.Day(1)));

        Assert.Empty(await ShownAsync(store));
    }

    [Fact]
    public async Task A_toewijzing_that_begins_later_carries_from_that_day()
    {
        await using var store = await StoryAsync((1, 31), (2, 31), (3, 31));
        var changed = Messages.Toewijzing("T2", tijd: Later);
        changed.Clienten[0].ToegewezenProducten[0].Ingangsdatum = Messages.Day(2);

        await DeclaratieNights.NightAsync(store, changed);

        Assert.Equal(["RN00001 begint_later"], await ShownAsync(store));
    }

    [Fact]
    public async Task A_toewijzing_that_ends_earlier_carries_up_to_that_day()
    {
        await using var store = await StoryAsync((1, 31), (1, 30), (1, 29));

        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T2", tijd: Later, einddatum: Messages.Day(30)));

        Assert.Equal(["RN00001 eindigt_eerder"], await ShownAsync(store));
    }

    [Theory]
    [InlineData(9_999, "RN00001 boven_budget", "RN00003 boven_budget")]
    [InlineData(10_000, "RN00003 boven_budget")]
    [InlineData(15_000)]
    public async Task A_smaller_budget_carries_what_was_delivered_first(long budget, params string[] expected)
    {
        // Delivered in the order 2, 1, 3: € 50,00 each.
        await using var store = await StoryAsync((2, 31), (1, 31), (3, 31));
        var changed = Messages.Toewijzing("T2", tijd: Later);
        (changed.Clienten[0].ToegewezenProducten[0].Omvang, changed.Clienten[0].ToegewezenProducten[0].Budget) = (null, budget);

        await DeclaratieNights.NightAsync(store, changed);

        Assert.Equal(expected, await ShownAsync(store));
    }

    [Fact]
    public async Task What_is_out_for_another_reason_takes_no_budget()
    {
        await using var store = await StoryAsync((1, 31), (2, 31));
        var changed = Messages.Toewijzing("T2", tijd: Later);
        var product = changed.Clienten[0].ToegewezenProducten[0];
        (product.Omvang, product.Budget, product.Ingangsdatum) = (null, 5_000, Messages.Day(2));

        await DeclaratieNights.NightAsync(store, changed);

        Assert.Equal(["RN00001 begint_later"], await ShownAsync(store));
    }

    [Theory]
    [InlineData(119, "RN00001 boven_volume", "RN00003 boven_volume")]
    [InlineData(120, "RN00003 boven_volume")]
    [InlineData(180)]
    public async Task A_smaller_total_volume_carries_what_was_delivered_first(long total, params string[] expected)
    {
        // Delivered in the order 2, 1, 3: 60 minutes each.
        await using var store = await StoryAsync((2, 31), (1, 31), (3, 31));

        await DeclaratieNights.NightAsync(store, InTotaal("T2", total));

        Assert.Equal(expected, await ShownAsync(store));
        Assert.Equal(expected.Length, await Queries(store).CountAsync(Werklijst.Onrechtmatig, Messages.Gemeente, CancellationToken.None));
        Assert.Equal(0, await Queries(store).CountAsync(Werklijst.Onrechtmatig, "0034", CancellationToken.None));
    }

    [Fact]
    public async Task Two_toewijzingen_are_reckoned_apart()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(
            store, Messages.Toewijzing("T1"), Messages.Toewijzing("T2", nummer: 1002), WerklijstTests.Lines("D1", (1, 31, 1001), (1, 31, 1002), (2, 31, 1001), (2, 31, 1002)));

        await DeclaratieNights.NightAsync(store, InTotaal("T3", 60), InTotaal("T4", 120, nummer: 1002));

        Assert.Equal(["RN00003 boven_volume"], await ShownAsync(store));
    }

    [Fact]
    public async Task Both_sources_of_the_list_have_the_same_columns()
    {
        await using var store = await StoryAsync((1, 31), (2, 31));
        await DeclaratieNights.NightAsync(store, InTotaal("T2", 60));
        var columns = await store.ListAsync<string>("select attname::text from pg_attribute where attrelid = 'kern.onrechtmatig_geworden'::regclass and attnum > 0");

        await foreach (var regel in Queries(store).StreamAsync(Werklijst.Onrechtmatig, null, CancellationToken.None))
            Assert.All(columns, column => _ = regel[column]);
        Assert.Equal(["RN00002 boven_volume"], await ShownAsync(store));
    }

    private static Bericht InTotaal(string identificatie, long volume, long nummer = 1001)
    {
        var changed = Messages.Toewijzing(identificatie, nummer: nummer, tijd: Later, einddatum: Messages.Day(31));
        changed.Clienten[0].ToegewezenProducten[0].Omvang = new() { Volume = volume, Eenheid = "01", Frequentie = "6" };
        return changed;
    }

    private async Task<StoreCase> StoryAsync(params (int Begin, int Einde)[] lines)
    {
        var store = await StoreCase.NewAsync(postgres);
        await DeclaratieNights.NightAsync(store, Messages.Toewijzing("T1"), WerklijstTests.Lines("D1", [.. lines.Select(line => (line.Begin, line.Einde, 1001L))]));
        return store;
    }

    private static WerklijstQueries Queries(StoreCase store) => new(store.Database.Writer, Polly.ResiliencePipeline.Empty);

    private static async Task<List<string>> ShownAsync(StoreCase store)
    {
        var shown = new List<string>();
        await foreach (var regel in Queries(store).StreamAsync(Werklijst.Onrechtmatig, null, CancellationToken.None))
            shown.Add($"{regel["referentie_nummer"]} {regel["reden"]}");
        shown.Sort(StringComparer.Ordinal);
        return shown;
    }
}
