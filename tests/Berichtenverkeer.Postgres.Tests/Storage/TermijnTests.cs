using Berichtenverkeer.Model;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>Terms as they are stored, and what the messages say about them since. The business date of every night is Wednesday 6 May 2026.</summary>
[Collection(PostgresTests.Name)]
public sealed class TermijnTests(PostgresFixture postgres)
{
    private const string Stored = "select concat_ws(' ', soort, referentie_aanbieder, to_char(aanvang, 'DD-MM'), to_char(uiterlijk, 'DD-MM'), ingetrokken_door_run) from kern.termijn order by bericht_id, volgnr";
    private const string Met = "select concat_ws(' ', identificatie, soort, to_char(voldaan_op, 'DD-MM')) from kern.termijn_stand order by dagtekening, bericht_id, volgnr";
    private static readonly TermijnRekenaar Rekenaar = new(new(FeestdagenKeuze.Standaard));

    [Fact]
    public async Task The_terms_of_a_message_are_stored_with_it()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Of315("V1"));
        Assert.Equal(
            [
                "retour 06-05 11-05",
                "verzoek REFV1 06-05 13-05",
                "onderzoek REFV1 03-05 28-06",
                "woonplaatsbeginsel REFV1 06-05 20-05",
            ],
            await store.ListAsync<string>(Stored));
    }

    [Fact]
    public async Task A_chunk_that_is_stored_again_adds_no_terms()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await ClaimAsync(store, Messages.Start("A1"));
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        Assert.Single(await store.ListAsync<string>(Stored));
    }

    [Fact]
    public async Task A_verzoek_that_we_refused_asks_for_a_retour_only()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, ["V1"], Messages.Of315("V1"));
        Assert.Equal(["V1 retour"], await store.ListAsync<string>(Met));
    }

    [Fact]
    public async Task The_verdict_of_a_retour_puts_the_terms_of_a_verzoek_back_or_withdraws_them()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (refusedByUs, refusedByThem) = (Messages.Of315("V1"), Messages.Of315("V2", day: 4));
        await NightAsync(store, ["V1"], refusedByUs, refusedByThem);
        await NightAsync(store, Messages.Retour(refusedByUs, "R1", Messages.Day(7)), Messages.Retour(refusedByThem, "R2", Messages.Day(8), "0001"));
        Assert.Equal(["V1 retour 07-05", "V1 verzoek", "V1 woonplaatsbeginsel", "V2 retour 08-05"], await store.ListAsync<string>(Met));
    }

    [Fact]
    public async Task A_retour_of_the_aanbieder_and_an_answer_on_a_declaratie_meet_the_term_on_their_own_date()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var toewijzing = Messages.Toewijzing("T1");
        var declaratie = Messages.Declaratie("D1", 1);
        await NightAsync(store, toewijzing, declaratie);
        Assert.Equal(["T1 retour_van_aanbieder", "D1 declaratie"], await store.ListAsync<string>(Met));

        await NightAsync(store, Messages.Retour(toewijzing, "R1", Messages.Day(12)), Messages.DeclaratieAntwoord(declaratie, "X1"));
        Assert.Equal(["T1 retour_van_aanbieder 12-05", "D1 declaratie 08-06"], await store.ListAsync<string>(Met));
    }

    [Theory]
    [InlineData("verstuurd", "2026-05-08T23:30:00Z", "A1 retour 09-05")]
    [InlineData("verstuurd", "2026-05-08T21:30:00Z", "A1 retour 08-05")]
    [InlineData("geweigerd", "2026-05-08T21:30:00Z", "A1 retour")]
    public async Task A_retour_that_left_meets_the_term_on_the_day_in_Amsterdam(string toestand, string verstuurdOp, string expected)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Start("A1"));
        await store.ListAsync<int>(
            """
            insert into bron.antwoord (gemeente, domein, heen_bericht_id, soort, bericht, release, aanbieder, identificatie, referentienummer, run_id, op_datum,
                tijdstip, modus, toestand, applicatie, applicatie_versie, lengte, compressie, inhoud, verstuurd_op, fout_code)
            select gemeente, domein, bericht_id, 'retour', 'JW306', release, aanbieder, 'R1', 'u', bekend_door_run, op_datum,
                '20260506021500', 'direct', @Toestand, 'test', '01000000', 1, 'geen', ''::bytea, @VerstuurdOp::timestamptz, case @Toestand when 'geweigerd' then 'IB014' end
            from kern.bericht
            """,
            new { Toestand = toestand, VerstuurdOp = verstuurdOp });
        Assert.Equal([expected], await store.ListAsync<string>(Met));
    }

    [Fact]
    public async Task A_first_answer_meets_the_5_days_and_starts_the_8_weeks_when_it_says_in_onderzoek()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Of315("V1"));
        await NightAsync(store, Antwoord("A2", 12, "REFV1", "2"));
        string[] open = ["V1 retour", "V1 verzoek 12-05", "V1 onderzoek", "V1 woonplaatsbeginsel"];
        Assert.Equal(open, (await store.ListAsync<string>(Met)).Where(line => line.StartsWith('V')));

        await NightAsync(store, Messages.Toewijzing("T1", day: 22, referentie: "REFV1"));
        Assert.Equal(
            ["V1 retour", "V1 verzoek 12-05", "V1 onderzoek 22-05", "V1 woonplaatsbeginsel 22-05"],
            (await store.ListAsync<string>(Met)).Where(line => line.StartsWith('V')));
    }

    [Fact]
    public async Task A_refusal_meets_what_the_verzoek_asks_and_no_onderzoek_is_shown()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Of315("V1"));
        await NightAsync(store, Antwoord("A1", 12, "REFV1", "1"));
        Assert.Equal(
            ["V1 retour", "V1 verzoek 12-05", "V1 woonplaatsbeginsel 12-05"],
            (await store.ListAsync<string>(Met)).Where(line => line.StartsWith('V')));
    }

    [Fact]
    public async Task An_answer_on_another_reference_or_from_before_the_verzoek_or_refused_meets_nothing()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, ["A3", "T3"],
            Messages.Of315("V1", day: 6),
            Antwoord("A1", 12, "REFV2", "1"),
            Antwoord("A2", 5, "REFV1", "1"),
            Antwoord("A3", 12, "REFV1", "2"),
            Antwoord("A4", 12, "REFV1", "2", aanbieder: "98000002"),
            Messages.Toewijzing("T1", day: 12, referentie: "REFV2"),
            Messages.Toewijzing("T2", day: 5, nummer: 1002, referentie: "REFV1"),
            Messages.Toewijzing("T3", day: 12, nummer: 1003, referentie: "REFV1"));
        Assert.Equal(
            ["V1 retour", "V1 verzoek", "V1 woonplaatsbeginsel"],
            (await store.ListAsync<string>(Met)).Where(line => line.StartsWith('V')));
    }

    [Fact]
    public async Task An_answer_dated_on_the_day_of_the_verzoek_counts()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Of315("V1", day: 6), Antwoord("A1", 6, "REFV1", "1"));
        Assert.Contains("V1 verzoek 06-05", await store.ListAsync<string>(Met));
    }

    [Fact]
    public async Task Open_terms_are_asked_for_on_a_day_and_narrowed_to_what_matters()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var start = Messages.Start("A1");
        await NightAsync(store, Messages.Of315("V1"), start);
        await NightAsync(store, Messages.Retour(start, "R1", Messages.Day(12)));
        Assert.Equal(["V1 retour", "A1 retour", "V1 verzoek", "V1 woonplaatsbeginsel"], await OpenAsync(store, 6));
        Assert.Equal(["V1 retour", "A1 retour", "V1 verzoek", "V1 woonplaatsbeginsel"], await OpenAsync(store, 11));
        // Answered on the 12th, a day late.
        Assert.Equal(["V1 retour", "V1 verzoek", "V1 woonplaatsbeginsel"], await OpenAsync(store, 12));
        Assert.Equal(["V1 verzoek"], await OpenAsync(store, 12, soort: TermijnSoort.Verzoek));
        Assert.Equal([], await OpenAsync(store, 11, teLaat: true));
        Assert.Equal(["V1 retour"], await OpenAsync(store, 13, teLaat: true));
        Assert.Equal(["V1 retour", "V1 verzoek"], await OpenAsync(store, 14, teLaat: true));
        // A refusal on the woonplaatsbeginsel is over after its day, not late.
        Assert.Contains("V1 woonplaatsbeginsel", await OpenAsync(store, 20));
        Assert.Equal(["V1 retour", "V1 verzoek"], await OpenAsync(store, 21));
        Assert.Equal([], await OpenAsync(store, 5));
        Assert.Equal([], await OpenAsync(store, 12, gemeente: "0034"));
        Assert.NotEmpty(await OpenAsync(store, 12, gemeente: Messages.Gemeente));
    }

    private static async Task<IEnumerable<string>> OpenAsync(StoreCase store, int day, bool teLaat = false, string? gemeente = null, TermijnSoort? soort = null)
    {
        var queries = new TermijnQueries(store.Database.Writer, Polly.ResiliencePipeline.Empty);
        var open = await queries.OpenAsync(Messages.Day(day), teLaat, gemeente, soort, CancellationToken.None);
        Assert.All(open, termijn => Assert.Equal((Messages.Gemeente, Messages.Aanbieder), (termijn.Gemeente, termijn.Aanbieder)));
        return open.Select(termijn => $"{termijn.Identificatie} {termijn.Soort}");
    }

    private static Bericht Antwoord(string identificatie, int day, string referentie, string verzoekAntwoord, string aanbieder = Messages.Aanbieder)
    {
        var bericht = Messages.Of("JW319", identificatie, Messages.Day(day), aanbieder: aanbieder);
        bericht.Antwoord = new() { ReferentieAanbieder = referentie, VerzoekAntwoord = verzoekAntwoord };
        if (verzoekAntwoord == "1")
            bericht.Antwoord.RedenAfwijzingVerzoek = "1";
        return bericht;
    }

    private static Task NightAsync(StoreCase store, params Bericht[] messages) => NightAsync(store, [], messages);

    private static async Task NightAsync(StoreCase store, string[] refused, params Bericht[] messages)
    {
        var (lease, chunk) = await ClaimAsync(store, messages);
        await store.Store.CommitChunkAsync(
            lease,
            [.. chunk.Select(one => refused.Contains(one.Bericht!.Identificatie, StringComparer.Ordinal) ? one with { Uitkomst = Uitkomst.Afgekeurd } : one)],
            CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await store.Store.CloseRunAsync(lease.Run, CancellationToken.None));
    }

    private static async Task<(UnitLease Lease, IReadOnlyList<JudgedBericht> Chunk)> ClaimAsync(StoreCase store, params Bericht[] messages)
    {
        var (lease, chunk) = await store.ClaimAsync(messages);
        return (lease, [.. chunk.Select(one => one with { Termijnen = Rekenaar.Of(lease.Run.Soort, one.Bericht!, lease.Run.OpDatum, one.Uitkomst) })]);
    }
}
