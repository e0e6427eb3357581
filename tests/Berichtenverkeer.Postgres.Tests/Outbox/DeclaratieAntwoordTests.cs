using System.Security.Cryptography;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Outbox;
using Berichtenverkeer.Postgres.Storage;
using Berichtenverkeer.Postgres.Tests.Storage;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Outbox;

/// <summary>The 325 and 304 in the outbox: stored, sent in an envelope, overtaken, refused.</summary>
[Collection(PostgresTests.Name)]
public sealed class DeclaratieAntwoordTests(PostgresFixture postgres)
{
    private const string States = "select concat_ws(' ', a.bericht, modus, toestand, coalesce(fout_code, '-')) from bron.antwoord a join bron.bericht b on b.bericht_id = heen_bericht_id order by b.identificatie";

    private const string Met = "select concat_ws(' ', identificatie, to_char(voldaan_op, 'DD-MM')) from kern.termijn_stand";

    [Fact]
    public async Task A_declaratie_is_stored_with_its_325_under_the_name_that_the_325_has()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var heen = Messages.Declaratie("D1", 2);
        await store.NightAsync(await store.OpenAsync(), Messages.Offer(heen));
        Assert.Equal(
            $"0014 jw retour JW325 3.2 98000001 {IdentificatieOf(heen)} direct vrijgegeven",
            await store.Case.AskAsync<string>("select concat_ws(' ', gemeente, domein, soort, bericht, release, aanbieder, identificatie, modus, toestand) from bron.antwoord"));
        var stored = (await store.Case.ListAsync<(string Compressie, byte[] Inhoud, long Lengte)>("select compressie, inhoud, lengte from bron.antwoord"))[0];
        var answer = Messages.Offer(new PackedPayload(stored.Compressie, stored.Inhoud).Unpack(stored.Lengte)).Result!.Bericht!;
        Assert.Equal((IdentificatieOf(heen), "D1"), (answer.Identificatie, answer.Header.DeclaratieIdentificatie));
    }

    [Fact]
    public async Task A_325_leaves_in_a_Di01_and_then_the_term_of_the_declaratie_is_met()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var di01 = AnswerCase.Di01(1, "JW323");
        var run = await store.NightAsync(await store.OpenAsync(), Messages.Offer(Messages.Declaratie("D1", 2), envelope: di01));
        await store.Case.AskAsync<int>(
            """
            insert into kern.termijn (gemeente, domein, bericht_id, volgnr, soort, aanvang, uiterlijk, bekend_door_run)
            select gemeente, domein, bericht_id, 1, 'declaratie', op_datum, op_datum + 14, @RunId
            from kern.bericht
            returning 1
            """,
            new { run.RunId });
        Assert.Equal(["D1"], await store.Case.ListAsync<string>(Met));

        var outbox = new PostgresOutbox(store.Case.Database.Writer, PostgresResilience.Create(new() { Retries = 1, Delay = TimeSpan.FromMilliseconds(1) }, TimeProvider.System));
        await outbox.AssignAsync(new(), waiting => [new(Assert.Single(waiting).AntwoordId, "di01", "een.xml", null)], CancellationToken.None);
        Assert.Equal(["D1"], await store.Case.ListAsync<string>(Met));
        var content = Assert.Single(await outbox.ContentAsync(["een.xml"], CancellationToken.None));
        Assert.Equal(("di01", "JW325", "3.2", di01), (content.Vorm, content.Bericht, content.Release, content.Di01));

        // After midnight in Amsterdam, before it in UTC.
        await outbox.MarkSentAsync(["een.xml"], new(2026, 5, 7, 22, 30, 0, TimeSpan.Zero), CancellationToken.None);
        Assert.Equal(["D1 08-05"], await store.Case.ListAsync<string>(Met));
    }

    [Fact]
    public async Task An_answer_that_waits_expires_when_a_325_comes_in_and_one_that_left_can_be_refused()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var (waits, left) = (Messages.Declaratie("D1", 1), Messages.Declaratie("D2", 1, "RM"));
        await store.NightAsync(await store.OpenAsync(AntwoordModus.NaVrijgave), Messages.Offer(waits), Messages.Offer(left));
        await store.Case.AskAsync<int>(
            "update bron.antwoord set vorm = 'di01', pakket = 'x.xml', toestand = 'verstuurd' where referentienummer = @Referentie returning 1", new { Referentie = ReferentieOf(left) });
        await store.NightAsync(await store.OpenAsync(day: 7), Messages.Offer(Messages.DeclaratieAntwoord(waits, "X1")), AnswerCase.Fo01(ReferentieOf(left), "IB016"));
        Assert.Equal(["JW325 na-vrijgave vervallen -", "JW325 na-vrijgave geweigerd IB016"], await store.Case.ListAsync<string>(States));
    }

    [Fact]
    public async Task A_304_that_waits_expires_when_another_304_on_the_factuur_comes_in()
    {
        await using var store = await AnswerCase.NewAsync(postgres);
        var heen = Factuur("F1");
        await store.NightAsync(await store.OpenAsync(AntwoordModus.Proef), Messages.Offer(heen));
        Assert.Equal(["JW304 proef samengesteld -"], await store.Case.ListAsync<string>(States));
        await store.NightAsync(await store.OpenAsync(AntwoordModus.Proef, day: 7), Messages.Offer(Antwoord304(heen)));
        Assert.Equal(["JW304 proef vervallen -"], await store.Case.ListAsync<string>(States));
    }

    private static string IdentificatieOf(Bericht heen) => AntwoordIdentiteit.IdentificatieDeclaratieAntwoord(SHA256.HashData(Messages.Write(heen)));

    private static string ReferentieOf(Bericht heen) => AntwoordIdentiteit.ReferentieDeclaratieAntwoord(SHA256.HashData(Messages.Write(heen)));

    private static Bericht Factuur(string nummer)
    {
        var bericht = Kop("JW303");
        var declaratie = Messages.Declaratie("D1", 1).Declaratie!;
        bericht.Declaratie = new(bericht.Clienten)
        {
            DeclaratieNummer = nummer,
            PeriodeBegindatum = declaratie.PeriodeBegindatum,
            PeriodeEinddatum = declaratie.PeriodeEinddatum,
            DeclaratieDagtekening = declaratie.DeclaratieDagtekening,
            TotaalIngediendBedrag = declaratie.TotaalIngediendBedrag,
            BtwTotaalBedrag = BedragMetDC.Of(0),
            ValutaCode = "EUR",
            BetalingAanID = "01",
        };
        var client = Messages.Person();
        client.Prestaties.AddRange(declaratie.Clienten[0].Prestaties);
        bericht.Clienten.Add(client);
        return bericht;
    }

    /// <summary>The gemeente's own suite granted it in full.</summary>
    private static Bericht Antwoord304(Bericht heen)
    {
        var bericht = Kop("JW304");
        bericht.Header.GemeenteReferentieNummer = "SUITE1";
        bericht.Header.RetourDagtekening = Messages.Day(7);
        bericht.Header.RetourCodes.Add("8001");
        var declaratie = heen.Declaratie!;
        bericht.DeclaratieAntwoord = new(bericht.Clienten)
        {
            DeclaratieNummer = declaratie.DeclaratieNummer,
            PeriodeBegindatum = declaratie.PeriodeBegindatum,
            PeriodeEinddatum = declaratie.PeriodeEinddatum,
            FactuurDagtekening = declaratie.DeclaratieDagtekening,
            TotaalIngediendBedrag = declaratie.TotaalIngediendBedrag,
            TotaalToegekendBedrag = declaratie.TotaalIngediendBedrag,
            ValutaCode = "EUR",
            BetalingAanID = "01",
        };
        return bericht;
    }

    private static Bericht Kop(string code)
    {
        var bericht = Messages.Of(code, "x", Messages.Day(1, 6), "2.3");
        bericht.Header.Identificatie = null;
        bericht.Header.Dagtekening = null;
        bericht.Header.Afzender = null;
        bericht.Header.Ontvanger = null;
        bericht.Header.Gemeente = Messages.Gemeente;
        bericht.Header.Aanbieder = Messages.Aanbieder;
        return bericht;
    }
}
