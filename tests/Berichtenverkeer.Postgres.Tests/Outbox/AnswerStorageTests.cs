using Berichtenverkeer.Answers;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Outbox;

[Collection(PostgresTests.Name)]
public sealed class AnswerStorageTests(PostgresFixture postgres)
{
    private const string States = "select concat_ws(' ', a.bericht, modus, toestand, coalesce(fout_code, '-')) from bron.antwoord a join bron.bericht b on b.bericht_id = heen_bericht_id order by b.identificatie";

    [Fact]
    public async Task A_retour_is_stored_with_its_message_as_it_will_leave()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var heen = Messages.Start("A1");
        await store.NightAsync(await store.OpenAsync(), Messages.Offer(heen));
        Assert.Equal(
            $"0014 jw 1 retour JW306 3.2 98000001 {AnswerCase.IdentificatieOf(heen)} {AnswerCase.ReferentieOf(heen)} 1 2026-05-06 20260506021503 direct vrijgegeven Suite 00120003",
            await store.Case.AskAsync<string>(
                "select concat_ws(' ', gemeente, domein, heen_bericht_id, soort, bericht, release, aanbieder, identificatie, referentienummer, run_id, op_datum, tijdstip, modus, toestand, envelop_id, applicatie, applicatie_versie, vorm, pakket) from bron.antwoord"));
        var stored = (await store.Case.ListAsync<(string Compressie, byte[] Inhoud, long Lengte)>("select compressie, inhoud, lengte from bron.antwoord"))[0];
        var retour = Messages.Offer(new PackedPayload(stored.Compressie, stored.Inhoud).Unpack(stored.Lengte)).Result!.Bericht!;
        Assert.Equal((heen.Identificatie, Messages.Day(6)), (retour.Identificatie, retour.Header.DagtekeningRetour!.Value));
    }

    [Theory]
    [InlineData(AntwoordModus.Direct, "JW306 direct vrijgegeven -")]
    [InlineData(AntwoordModus.NaVrijgave, "JW306 na-vrijgave samengesteld -")]
    [InlineData(AntwoordModus.Proef, "JW306 proef samengesteld -")]
    public async Task Only_what_may_go_directly_is_released(AntwoordModus modus, string expected)
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        await store.NightAsync(await store.OpenAsync(modus), Messages.Offer(Messages.Start("A1")));
        Assert.Equal([expected], await store.Case.ListAsync<string>(States));
    }

    [Fact]
    public async Task A_chunk_that_is_stored_again_after_a_lost_answer_gives_one_retour()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        await store.Case.TakeInAsync(run, Messages.Offer(Messages.Start("A1")));
        run = await store.Case.Store.FixNightAsync(run, CancellationToken.None);
        var lease = (await store.Case.Store.ClaimUnitAsync(run, CancellationToken.None))!;
        var chunk = await store.AnsweredAsync(lease);
        await store.Case.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        await store.Case.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        Assert.Single(await store.Case.ListAsync<string>(States));
        var own = chunk[0].Antwoord!.Identificatie;
        Assert.Equal([own], await store.Case.Store.UsedAnswerIdentificationsAsync(lease, [own, "NIETGEBRUIKT"], CancellationToken.None));
        Assert.Empty(await store.Case.Store.UsedAnswerIdentificationsAsync(lease, [], CancellationToken.None));
    }

    [Fact]
    public async Task The_envelope_that_a_retour_refers_to_does_not_depend_on_the_order_of_arrival()
    {
        foreach (var order in new[] { new[] { 3, 1, 2 }, [1, 2, 3] })
        {
            await using var store = await AnswerCase.NewAsync(postgres);
            var heen = Messages.Start("A1");
            await store.NightAsync(await store.OpenAsync(), [.. order.Select(nummer => Messages.Offer(heen, envelope: AnswerCase.Di01(nummer))), Messages.Offer(heen)]);
            Assert.Equal(
                AnswerCase.Di01(1).Referentienummer,
                await store.Case.AskAsync<string>("select e.referentienummer from bron.antwoord a join bron.envelop e using (envelop_id)"));
        }
    }

    [Fact]
    public async Task Old_traffic_is_not_answered()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        await store.NightAsync(
            await store.OpenAsync(soort: RunSoort.Historie), Messages.Offer(Messages.Start("A1")), Messages.Offer(Messages.Write(Messages.Start("A2"))[..^9], envelope: AnswerCase.Di01(1)));
        Assert.Empty(await store.Case.ListAsync<string>(States));
    }

    [Fact]
    public async Task An_answer_that_waits_expires_when_a_retour_comes_in_and_one_that_left_stays()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var waits = Messages.Start("A1");
        var left = Messages.Start("A2", nummer: 1002);
        var open = Messages.Start("A3", nummer: 1003);
        await store.NightAsync(await store.OpenAsync(AntwoordModus.Proef), Messages.Offer(waits), Messages.Offer(left), Messages.Offer(open));
        await store.Case.AskAsync<int>("update bron.antwoord set vorm = 'plat', pakket = 'x.xml' where referentienummer = @Referentie returning 1", new { Referentie = AnswerCase.ReferentieOf(left) });
        await store.NightAsync(await store.OpenAsync(day: 7), Messages.Offer(Messages.Retour(waits, "R1", Messages.Day(6))), Messages.Offer(Messages.Retour(left, "R2", Messages.Day(6))));
        Assert.Equal(["JW306 proef vervallen -", "JW306 proef samengesteld -", "JW306 proef samengesteld -"], await store.Case.ListAsync<string>(States));
    }

    [Fact]
    public async Task A_foutbericht_on_an_answer_that_left_refuses_it()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var left = Messages.Start("A1");
        var waits = Messages.Start("A2", nummer: 1002);
        await store.NightAsync(await store.OpenAsync(), Messages.Offer(left), Messages.Offer(waits));
        await store.Case.AskAsync<int>("update bron.antwoord set vorm = 'plat', pakket = 'x.xml', toestand = 'verstuurd' where referentienummer = @Referentie returning 1", new { Referentie = AnswerCase.ReferentieOf(left) });
        var run = await store.NightAsync(
            await store.OpenAsync(day: 7),
            AnswerCase.Fo01(AnswerCase.ReferentieOf(left), "IB016", 1),
            AnswerCase.Fo01(AnswerCase.ReferentieOf(left), "IB014", 2),
            AnswerCase.Fo01(AnswerCase.ReferentieOf(waits), "IB014", 3));
        Assert.Equal(["JW306 direct geweigerd IB014", "JW306 direct vrijgegeven -"], await store.Case.ListAsync<string>(States));
        Assert.Equal(run.RunId, await store.Case.AskAsync<long>("select geweigerd_door_run from bron.antwoord where fout_envelop_id is not null"));
    }
}
