using Berichtenverkeer.Answers;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Outbox;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Outbox;

[Collection(PostgresTests.Name)]
public sealed class PostgresOutboxTests(PostgresFixture postgres)
{
    private static readonly AntwoordKeuze All = new();
    private static readonly DateTimeOffset Moment = new(2026, 5, 7, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_answer_goes_from_composed_to_sent_and_can_be_read_again_the_same()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var heen = Messages.Start("A1");
        var run = await store.NightAsync(await store.OpenAsync(AntwoordModus.NaVrijgave), Messages.Offer(heen, envelope: AnswerCase.Di01(1)));
        var outbox = OutboxOf(store);
        Assert.Equal([new("0014", "JW306", "na-vrijgave", "samengesteld", 1)], await outbox.CountsAsync(All, CancellationToken.None));
        Assert.Equal(0, await outbox.ReleaseAsync(new(Gemeente: "0037"), Moment, CancellationToken.None));
        Assert.Equal(0, await outbox.ReleaseAsync(new(RunId: run.RunId + 1), Moment, CancellationToken.None));
        Assert.Equal(0, await outbox.ReleaseAsync(new(BerichtId: 99), Moment, CancellationToken.None));
        Assert.Equal(1, await outbox.ReleaseAsync(new("0014", run.RunId, 1), Moment, CancellationToken.None));

        IReadOnlyList<WachtendAntwoord> seen = [];
        await AssignAsync(outbox, waiting => seen = waiting, "zip", "een.zip", 1);
        var one = Assert.Single(seen);
        Assert.Equal(("0014", "retour", "JW306", "3.2", "98000001", AnswerCase.IdentificatieOf(heen), true, 0), (one.Gemeente, one.Soort, one.Bericht, one.Release, one.Aanbieder, one.Identificatie, one.InDi01, one.LaatsteZip));
        await AssignAsync(outbox, waiting => seen = waiting, "plat", "ander.xml", null);
        Assert.Empty(seen);

        Assert.Equal(["een.zip"], await outbox.PackagesAsync(All, again: false, CancellationToken.None));
        Assert.Empty(await outbox.PackagesAsync(All, again: true, CancellationToken.None));
        var content = Assert.Single(await outbox.ContentAsync(["een.zip"], CancellationToken.None));
        Assert.Equal(AnswerCase.Di01(1), content.Di01);
        Assert.Equal(new AntwoordApplicatie("Suite", "0012", "0003"), content.Applicatie);
        Assert.Equal(one.Lengte, content.Inhoud.Length);
        Assert.Equal(heen.Identificatie, Messages.Offer(content.Inhoud).Result!.Bericht!.Identificatie);

        await outbox.MarkSentAsync(["een.zip"], Moment, CancellationToken.None);
        await outbox.MarkSentAsync(["een.zip"], Moment.AddDays(1), CancellationToken.None);
        Assert.Empty(await outbox.PackagesAsync(All, again: false, CancellationToken.None));
        Assert.Equal(["een.zip"], await outbox.PackagesAsync(All, again: true, CancellationToken.None));
        Assert.True(await store.Case.AskAsync<bool>("select verstuurd_op = @Moment from bron.antwoord", new { Moment }));
    }

    [Fact]
    public async Task Proef_is_never_released_and_zips_are_numbered_on()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        await store.NightAsync(await store.OpenAsync(AntwoordModus.Proef), Messages.Offer(Messages.Start("A1")));
        var run = await store.NightAsync(await store.OpenAsync(day: 7), Messages.Offer(Messages.Start("A2", nummer: 1002)), Messages.Offer(Messages.Start("A3", nummer: 1003)));
        var outbox = OutboxOf(store);
        Assert.Equal(0, await outbox.ReleaseAsync(All, Moment, CancellationToken.None));
        await outbox.AssignAsync(All, waiting => [new(waiting[0].AntwoordId, "zip", "vier.zip", 4)], CancellationToken.None);
        IReadOnlyList<WachtendAntwoord> seen = [];
        await AssignAsync(outbox, waiting => seen = waiting, "zip", "vijf.zip", 5);
        Assert.Equal((run.RunId, 4), (Assert.Single(seen).RunId, seen[0].LaatsteZip));
    }

    private static Task AssignAsync(PostgresOutbox outbox, Action<IReadOnlyList<WachtendAntwoord>> see, string vorm, string pakket, int? nummer) => outbox.AssignAsync(
        All,
        waiting =>
        {
            see(waiting);
            return [.. waiting.Select(one => new PakketToewijzing(one.AntwoordId, vorm, pakket, nummer))];
        },
        CancellationToken.None);

    private static PostgresOutbox OutboxOf(AnswerCase store) => new(
        store.Case.Database.Writer, PostgresResilience.Create(new() { Retries = 1, Delay = TimeSpan.FromMilliseconds(1) }, TimeProvider.System));
}
