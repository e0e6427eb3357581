using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Queries;

[Collection(PostgresTests.Name)]
public sealed class MessageQueriesTests(PostgresFixture postgres)
{
    private static readonly string[] Course =
    [
        "03-05 JW315 Verzoek om toewijzing REFV1, product 45A53, gevraagd 01-05-2026",
        "04-05 JW301 Toewijzing 1001, product 45A53, 01-05-2026, zonder einddatum, versie 04-05-2026 10:00, op verzoek REFV1",
        "05-05 JW305 Start per 02-05-2026, toewijzing 1001, product 45A53 (ingetrokken)",
        "06-05 JW306 Antwoord op A1: afgekeurd, codes 0001",
        "07-05 JW305 Start per 02-05-2026, toewijzing 1001, product 45A53",
        "20-05 JW307 Stop per 19-05-2026, reden 31, start 02-05-2026, toewijzing 1001",
        "01-06 JW323 3 prestaties op toewijzing 1001, 02-05-2026 t/m 31-05-2026, € 150,00, waarvan 1 afgewezen",
        "08-06 JW325 Antwoord op D1: deels afgewezen, codes 0200, 9322",
    ];

    private static MessageQueries Queries(StoreCase store) =>
        new(store.Database.Writer, Polly.ResiliencePipeline.Empty);

    private static async Task<StoreCase> StoryAsync(PostgresFixture postgres)
    {
        var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Start("A1");
        var declaratie = Messages.Declaratie("D1", 3);
        await store.NightAsync(
            Messages.Of315("V1"), Messages.Toewijzing("T1", referentie: "REFV1"), refused, Messages.Retour(refused, "R1", Messages.Day(6), "0001"));
        await store.NightAsync(Messages.Start("A2", day: 7), Messages.Stop("B1"), declaratie, Messages.DeclaratieAntwoord(declaratie, "X1", "RN00003"));
        await store.NightAsync(Messages.Start("A9", bsn: Messages.SecondBsn, nummer: 2002));
        return store;
    }

    [Theory]
    [InlineData(SearchBy.Bsn, null)]
    [InlineData(SearchBy.ToewijzingNummer, "1001")]
    [InlineData(SearchBy.ReferentieNummer, "REFV1")]
    [InlineData(SearchBy.ReferentieNummer, "RN00002")]
    public async Task Course_of_a_case_in_order_of_time(SearchBy by, string? value)
    {
        await using var store = await StoryAsync(postgres);
        var lines = await Queries(store).SearchAsync(by, value ?? Messages.FirstBsn, CancellationToken.None);
        Assert.Equal(Course, lines.Select(line => $"{line.Datum:dd-MM} {line.Bericht} {line.Regel}"));
        Assert.All(lines, line => Assert.Equal((Messages.Gemeente, Messages.Aanbieder), (line.Gemeente, line.Aanbieder)));
        Assert.All(lines, line => Assert.DoesNotContain(Messages.FirstBsn, line.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Identificatie_shows_its_messages_and_then_the_case()
    {
        await using var store = await StoryAsync(postgres);
        var lines = await Queries(store).SearchAsync(SearchBy.Identificatie, "A1", CancellationToken.None);
        Assert.Equal(["Identificatie A1: afgekeurd", "Identificatie A1: geaccepteerd", .. Course.Select(line => line[12..])], lines.Select(line => line.Regel));
    }

    [Fact]
    public async Task Identificatie_of_a_declaratie_shows_the_case_of_its_client()
    {
        await using var store = await StoryAsync(postgres);
        var lines = await Queries(store).SearchAsync(SearchBy.Identificatie, "D1", CancellationToken.None);
        Assert.Equal(Course.Select(line => line[12..]), lines.Select(line => line.Regel).Where(line => !line.StartsWith("Identificatie", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Unknown_value_gives_nothing()
    {
        await using var store = await StoryAsync(postgres);
        foreach (var by in Enum.GetValues<SearchBy>())
            Assert.Empty(await Queries(store).SearchAsync(by, "99", CancellationToken.None));
    }

    [Fact]
    public async Task Message_is_shown_with_its_bytes_findings_and_offers()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        var broken = Messages.Write(Messages.Start("A1"))[..^20];
        await store.TakeInAsync(run, Messages.Offer(broken, "nacht.zip!a.xml"), Messages.Offer(broken, "b.xml"));
        var message = await Queries(store).FindAsync(await store.AskAsync<long>("select bericht_id from bron.bericht"), CancellationToken.None);
        Assert.Equal(broken, message!.Payload);
        Assert.Equal(("JW305", "3.2", "A1", "afgekeurd"), (message.Bericht, message.Release, message.Identificatie, message.Uitkomst));
        Assert.Equal("XML01", Assert.Single(message.Findings).Code);
        Assert.Equal(["nacht.zip!a.xml afgekeurd", "b.xml overgeslagen"], message.Offers.Select(offer => offer.Herkomst + " " + offer.Uitkomst));
        Assert.Null(await Queries(store).FindAsync(message.BerichtId + 1, CancellationToken.None));
    }

    [Fact]
    public async Task Runs_are_listed_newest_first_with_counts_that_add_up()
    {
        await using var store = await StoryAsync(postgres);
        var queries = new RunQueries(store.Database.Writer, Polly.ResiliencePipeline.Empty);
        var runs = await queries.LastAsync(2, CancellationToken.None);
        Assert.Equal([3L, 2L], runs.Select(run => run.RunId));
        Assert.All(runs, run => Assert.Equal(run.Aangeboden, run.Geaccepteerd + run.DeelsAfgewezen + run.Afgekeurd + run.Quarantaine + run.Overgeslagen));
        Assert.Equal((4, "gesloten"), (runs[1].Aangeboden, runs[1].Fase));
    }
}
