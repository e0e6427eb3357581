using System.Text;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Outbox;

[Collection(PostgresTests.Name)]
public sealed class FaultTests(PostgresFixture postgres)
{
    private const string Faults = "select concat_ws(' ', gemeente, coalesce(domein, '-'), bericht, aanbieder, modus, toestand) from bron.antwoord where soort = 'fo01' order by 1";
    private const string Worklist = "select concat_ws(' ', coalesce(gemeente, '-'), coalesce(bericht, '-'), herkomst, niveau, code) from bron.buiten_berichtenverkeer order by herkomst collate \"C\"";

    private static byte[] Broken(string identificatie) => Messages.Write(Messages.Start(identificatie))[..^9];

    private static byte[] Invalid(string identificatie) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Messages.Write(Messages.Start(identificatie))).Replace("<ns:StatusAanlevering>1", "<ns:StatusAanlevering>x", StringComparison.Ordinal));

    [Fact]
    public async Task What_came_in_a_Di01_and_does_not_follow_its_xsd_gets_a_foutbericht()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var offer = Messages.Offer(Invalid("A1"), envelope: AnswerCase.Di01(1));
        var run = await store.NightAsync(await store.OpenAsync(), offer, Messages.Offer(Broken("A2"), envelope: AnswerCase.Di01(2, "WMO305")));
        Assert.Equal(["0014 jw Fo01 98000001 direct vrijgegeven", "0014 wmo Fo01 98000001 direct vrijgegeven"], await store.Case.ListAsync<string>(Faults));
        var stored = (await store.Case.ListAsync<(string Compressie, byte[] Inhoud, long Lengte)>("select compressie, inhoud, lengte from bron.antwoord where domein = 'jw'"))[0];
        var text = Encoding.UTF8.GetString(new PackedPayload(stored.Compressie, stored.Inhoud).Unpack(stored.Lengte));
        Assert.Contains($"<s:crossRefnummer>{AnswerCase.Di01(1).Referentienummer}</s:crossRefnummer>", text, StringComparison.Ordinal);
        Assert.Contains("<s:tijdstipBericht>20260506021503</s:tijdstipBericht>", text, StringComparison.Ordinal);
        Assert.Contains("<s:details>JW305-00120003</s:details>", text, StringComparison.Ordinal);
        Assert.Contains($"<s:omschrijving>{offer.Result!.Findings[0].Tekst}</s:omschrijving>", text, StringComparison.Ordinal);
        await store.Case.Store.ComposeFaultsAsync(run, CancellationToken.None);
        Assert.Equal(2, (await store.Case.ListAsync<string>(Faults)).Count);
        Assert.Empty(await store.Case.ListAsync<string>(Worklist));
    }

    [Fact]
    public async Task More_foutberichten_than_are_made_in_one_go_are_all_made_and_once_each_when_answers_get_lost()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var run = await store.OpenAsync();
        await store.Case.TakeInAsync(run, [.. Enumerable.Range(1, 502).Select(nummer => Messages.Offer(Invalid($"A{nummer}"), envelope: nummer == 250 ? null : AnswerCase.Di01(nummer)))]);
        run = await store.Case.Store.FixNightAsync(run, CancellationToken.None);
        await store.Case.NewStoreThatLosesAnswers().ComposeFaultsAsync(run, CancellationToken.None);
        Assert.Equal("501 501", await store.Case.AskAsync<string>("select count(*) || ' ' || count(distinct heen_bericht_id) from bron.antwoord where soort = 'fo01'"));
    }

    [Fact]
    public async Task What_came_without_a_Di01_stands_on_the_worklist()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var declaratie = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Messages.Write(Messages.Start("A4"))).Replace("jw305", "jw323", StringComparison.Ordinal));
        await store.NightAsync(
            await store.OpenAsync(),
            Messages.Offer(Invalid("A1"), "map/a.xml"),
            Messages.Offer(Broken("A2"), "map/b.xml"),
            Messages.Offer(Messages.Start("A3"), "map/c.xml"),
            Messages.Offer(declaratie, "map/d.xml"),
            Messages.Offer(Messages.Write(Messages.Toewijzing("T1"))[..^9], "map/eigen.xml"));
        Assert.Equal(
            ["0014 JW305 map/a.xml xsd XSD03", "0014 JW305 map/b.xml xml XML01", "0014 JW323 map/d.xml xsd XSD03"],
            await store.Case.ListAsync<string>(Worklist));
        Assert.Empty(await store.Case.ListAsync<string>(Faults));
    }

    [Theory]
    [InlineData("0037")]
    [InlineData("VECOZO")]
    public async Task A_foutbericht_is_sent_only_in_the_name_of_a_gemeente_that_is_served(string ontvanger)
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        await store.NightAsync(await store.OpenAsync(), Messages.Offer(Invalid("A1"), envelope: AnswerCase.Di01(1, ontvanger: ontvanger)));
        Assert.Empty(await store.Case.ListAsync<string>(Faults));
        Assert.Single(await store.Case.ListAsync<string>(Worklist));
    }

    [Fact]
    public async Task Without_a_list_of_gemeenten_all_are_served()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        await store.NightAsync(await store.OpenAsync(gemeenten: "[]"), Messages.Offer(Invalid("A1"), envelope: AnswerCase.Di01(1, ontvanger: "0363")));
        Assert.Equal(["0363 jw Fo01 98000001 direct vrijgegeven"], await store.Case.ListAsync<string>(Faults));
    }

    [Fact]
    public async Task A_message_that_comes_once_more_in_a_Di01_can_be_answered_after_all_but_only_once()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        await store.NightAsync(await store.OpenAsync(AntwoordModus.Proef), Messages.Offer(Invalid("A1")));
        await store.NightAsync(await store.OpenAsync(AntwoordModus.Proef, day: 7), Messages.Offer(Invalid("A1"), envelope: AnswerCase.Di01(2)));
        await store.NightAsync(await store.OpenAsync(AntwoordModus.Proef, day: 8), Messages.Offer(Invalid("A1"), envelope: AnswerCase.Di01(1)));
        Assert.Equal(["0014 jw Fo01 98000001 proef samengesteld"], await store.Case.ListAsync<string>(Faults));
        Assert.Equal(2, await store.Case.AskAsync<long>("select run_id from bron.antwoord"));
    }

    [Fact]
    public async Task Own_messages_that_break_a_rule_stand_on_their_worklist()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        await store.Case.NightRefusingAsync(["T1", "A1"], Messages.Toewijzing("T1"), Messages.Toewijzing("T2", nummer: 1002), Messages.Start("A1"));
        Assert.Equal(["0014 JW301 T1 afgekeurd {}"], await store.Case.ListAsync<string>("select concat_ws(' ', gemeente, bericht, identificatie, oordeel_motor, regels::text) from kern.eigen_berichten"));
    }
}
