using System.Globalization;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>What is kept of the verdict on each line of a declaratie, and what an answer that comes in makes of it.</summary>
[Collection(PostgresTests.Name)]
public sealed class PrestatieTests(PostgresFixture postgres)
{
    private const string Verdict = "select concat_ws(' ', uitkomst, oordeel_motor, oordeel_retour) from kern.bericht where nummer in (303, 323)";
    private const string Standing = "select referentie_nummer from kern.prestatie where not retour and ingetrokken_door_run is null order by 1";
    private const string Lines = "select concat_ws(' ', referentie_nummer, coalesce(oordeel, '-'), coalesce(toewijzing_sleutel, '-'), ingetrokken_door_run) from kern.prestatie where not retour order by referentie_nummer";

    [Fact]
    public async Task Verdict_on_each_line_stands_in_its_columns()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var judged = new PrestatieToets
        {
            IsToegekend = false,
            Breuken = [RuleRegistry.Find("TR321")!, RuleRegistry.Find("TR322")!],
            Toewijzing = new ToewijzingSleutel(1001),
            Toewijzingsdatum = Messages.Day(4),
            Toewijzingstijd = new(10, 30),
            RekenEenheid = "01",
            RekenVolume = 60,
            PlafondPeriode = 1,
            PlafondTotaal = 2,
            Budget = 3,
            GebruiktVolume = 4,
            GebruiktBedrag = 5,
            RestVolume = -6,
            RestBudget = -7,
            AfgesprokenTarief = 8,
        };
        await store.NightJudgingAsync(
            one => one with { Uitkomst = Uitkomst.DeelsAfgewezen, Toetsen = [judged, Oordelen.Toegekend, Oordelen.NietBeoordeeld] }, Messages.Declaratie("D1", 3));
        Assert.Equal(
            [
                "RN00001|afgewezen|{TR321,TR322}|1001|2026-05-04|10:30:00|01|60|1|2|3|4|5|-6|-7|8|1",
                "RN00002|toegekend|-|1001|-|-|-|-|-|-|-|-|-|-|-|-|-",
                "RN00003|niet_beoordeeld|-|-|-|-|-|-|-|-|-|-|-|-|-|-|1",
            ],
            await store.ListAsync<string>(
                """
                select array_to_string(array[referentie_nummer, oordeel, regels::text, toewijzing_sleutel, toewijzingsdatum::text, toewijzingstijd::text, reken_eenheid,
                    reken_volume::text, plafond_periode::text, plafond_totaal::text, budget::text, gebruikt_volume::text, gebruikt_bedrag::text, rest_volume::text,
                    rest_budget::text, afgesproken_tarief::text, ingetrokken_door_run::text], '|', '-')
                from kern.prestatie order by 1
                """));
        Assert.Equal("deels_afgewezen deels_afgewezen", await store.AskAsync<string>(Verdict));
        Assert.Equal("deels_afgewezen", await store.AskAsync<string>("select uitkomst from bron.bericht"));
        Assert.Equal(
            0,
            await store.AskAsync<long>("select count(*) from (select ingetrokken_door_run from kern.bericht union all select ingetrokken_door_run from kern.declaratie union all select ingetrokken_door_run from kern.bericht_client) r where ingetrokken_door_run is not null"));
    }

    [Fact]
    public async Task Verdict_on_another_number_of_lines_is_a_fault_of_the_caller()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var (lease, chunk) = await store.ClaimAsync(Messages.Declaratie("D1", 2));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Store.CommitChunkAsync(lease, [chunk[0] with { Toetsen = [Oordelen.Toegekend] }], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Store.CommitChunkAsync(lease, [chunk[0] with { Toewijzingen = [null, null, null] }], CancellationToken.None));
        Assert.Equal(0, await store.AskAsync<long>("select count(*) from kern.prestatie"));
    }

    [Fact]
    public async Task Old_traffic_is_booked_on_the_number_it_names_or_on_what_was_found()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var found = new ToewijzingSleutel(null, "98000001/11/45/45A53/2026-05-01");
        var run = await store.OpenAsync(soort: RunSoort.Historie);
        await store.TakeInAsync(run, Messages.Offer(Messages.Declaratie("D1", 1)), Messages.Offer(Messages.OldDeclaratie("F1", 3)));
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        var lease = (await store.Store.ClaimUnitAsync(run, CancellationToken.None))!;
        var chunk = await store.JudgedAsync(lease);
        await store.Store.CommitChunkAsync(
            lease, [.. chunk.Select(one => one.Bericht!.Soort.Nummer == 303 ? one with { Toewijzingen = [found, null, new ToewijzingSleutel(77)] } : one)], CancellationToken.None);
        Assert.Equal(
            ["F100001 - 98000001/11/45/45A53/2026-05-01", "F100002 - -", "F100003 - 77", "RN00001 - 1001"], await store.ListAsync<string>(Lines));
    }

    [Fact]
    public async Task Echo_in_an_answer_is_booked_on_nothing()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.DeclaratieAntwoord(Messages.Declaratie("D1", 1), "X1", "RN00001"));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.prestatie where retour and toewijzing_sleutel is null and oordeel is null and ingetrokken_door_run is null"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answer_decides_per_line_also_against_our_own_verdict(bool sameNight)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 4);
        var antwoord = Messages.DeclaratieAntwoord(declaratie, "X1", "RN00001", "RN00003");
        await store.NightJudgingAsync(Oordelen.Weiger("RN00002", "RN00003"), sameNight ? [declaratie, antwoord] : [declaratie]);
        if (!sameNight)
        {
            Assert.Equal(["RN00001", "RN00004"], await store.ListAsync<string>(Standing));
            await store.NightAsync(antwoord);
        }

        var last = sameNight ? 1 : 2;
        Assert.Equal(
            [$"RN00001 toegekend 1001 {last}", "RN00002 afgewezen 1001", "RN00003 afgewezen - 1", "RN00004 toegekend 1001"], await store.ListAsync<string>(Lines));
        Assert.Equal("deels_afgewezen deels_afgewezen deels_afgewezen", await store.AskAsync<string>(Verdict));
    }

    [Fact]
    public async Task Answer_that_came_before_its_declaratie_decides_too()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        await store.NightAsync(Messages.DeclaratieAntwoord(declaratie, "X1", "RN00001"));
        await store.NightJudgingAsync(Oordelen.Weiger("RN00002"), declaratie);
        Assert.Equal(["RN00001 toegekend 1001 2", "RN00002 afgewezen 1001"], await store.ListAsync<string>(Lines));
    }

    [Fact]
    public async Task Answer_that_grants_all_of_what_we_refused_partly_makes_it_geaccepteerd()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        await store.NightJudgingAsync(Oordelen.Weiger("RN00002"), declaratie);
        await store.NightAsync(Messages.DeclaratieAntwoord(declaratie, "X1"));
        Assert.Equal("geaccepteerd deels_afgewezen geaccepteerd", await store.AskAsync<string>(Verdict));
        Assert.Equal(["RN00001 toegekend 1001", "RN00002 afgewezen 1001"], await store.ListAsync<string>(Lines));
    }

    [Fact]
    public async Task Answer_that_refuses_what_we_granted_makes_it_deels_afgewezen()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        await store.NightJudgingAsync(Oordelen.Weiger(), declaratie);
        await store.NightAsync(Messages.DeclaratieAntwoord(declaratie, "X1", "RN00001"));
        Assert.Equal("deels_afgewezen geaccepteerd deels_afgewezen", await store.AskAsync<string>(Verdict));
        Assert.Equal(["RN00002"], await store.ListAsync<string>(Standing));
    }

    [Fact]
    public async Task Answer_that_refuses_a_partly_granted_declaratie_as_a_whole_leaves_nothing()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        var antwoord = Messages.DeclaratieAntwoord(declaratie, "X1");
        antwoord.Header.RetourCodes.Clear();
        antwoord.Header.RetourCodes.Add("0001");
        await store.NightJudgingAsync(Oordelen.Weiger("RN00002"), declaratie);
        await store.NightAsync(antwoord);
        Assert.Equal("afgekeurd deels_afgewezen afgekeurd", await store.AskAsync<string>(Verdict));
        Assert.Equal(["RN00001 toegekend 1001 2", "RN00002 afgewezen - 1"], await store.ListAsync<string>(Lines));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_declaratie_that_we_refused_as_a_whole_stands_what_the_answer_grants(bool all)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        await store.NightRefusingAsync(["D1"], declaratie);
        Assert.Equal(["RN00001 - - 1", "RN00002 - - 1"], await store.ListAsync<string>(Lines));
        await store.NightAsync(all ? Messages.DeclaratieAntwoord(declaratie, "X1") : Messages.DeclaratieAntwoord(declaratie, "X1", "RN00002"));
        Assert.Equal(["RN00001 - 1001", all ? "RN00002 - 1001" : "RN00002 - - 1"], await store.ListAsync<string>(Lines));
        Assert.Equal(1, await store.AskAsync<long>("select count(*) from kern.declaratie where ingetrokken_door_run is null"));
    }

    [Fact]
    public async Task Client_of_a_declaratie_stands_with_its_prestaties_alone()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        await store.NightAsync(declaratie, Messages.DeclaratieAntwoord(declaratie, "X1", "RN00001"));
        Assert.Equal(
            ["JW325 t"], await store.ListAsync<string>("select concat_ws(' ', b.bericht, k.retour) from kern.bericht_client k join kern.bericht b using (gemeente, bericht_id)"));
        Assert.Equal(
            [Messages.FirstBsn], await store.ListAsync<string>("select distinct k.bsn from kern.prestatie p join kern.client k on k.client_id = p.client_id and k.versie = 1"));
    }

    [Fact]
    public async Task Client_whom_only_a_refused_declaratie_names_stands_when_the_answer_grants_it()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        const string Clients = "select count(*) from kern.client where ingetrokken_door_run is null";
        var declaratie = Messages.Declaratie("D1", 1);
        await store.NightRefusingAsync(["D1"], declaratie);
        Assert.Equal(0, await store.AskAsync<long>(Clients));
        await store.NightAsync(Messages.DeclaratieAntwoord(declaratie, "X1"));
        Assert.Equal(1, await store.AskAsync<long>(Clients));
    }

    [Fact]
    public async Task Code_on_a_client_refuses_its_lines_and_no_others()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        var other = Messages.Declaratie("D2", 1, "SN").Clienten[0];
        other.Bsn = Messages.SecondBsn;
        declaratie.Clienten.Add(other);
        var antwoord = Messages.DeclaratieAntwoord(declaratie, "X1", "RN00001", "RN00002");
        antwoord.Clienten[0].RetourCodes.Clear();
        antwoord.Clienten[0].RetourCodes.Add("8187");
        foreach (var line in antwoord.Clienten[0].Prestaties)
        {
            line.RetourCodes.Clear();
            line.RetourCodes.Add("0200");
        }

        await store.NightJudgingAsync(Oordelen.Weiger("SN00001", "RN00001"), declaratie);
        await store.NightAsync(antwoord);
        Assert.Equal(["RN00001 afgewezen - 1", "RN00002 toegekend 1001 2", "SN00001 afgewezen 1001"], await store.ListAsync<string>(Lines));
    }

    [Fact]
    public async Task Line_is_told_apart_by_what_it_takes_back()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 2);
        AsCredit(declaratie.Clienten[0].Prestaties[1], "RN00001", "OUD1");
        var antwoord = Messages.DeclaratieAntwoord(declaratie, "X1", "RN00001");
        AsCredit(antwoord.Clienten[0].Prestaties[0], "RN00001", "OUD1");
        await store.NightAsync(declaratie, antwoord);
        Assert.Equal(["D"], await store.ListAsync<string>("select debet_credit from kern.prestatie where not retour and ingetrokken_door_run is null"));
    }

    [Fact]
    public async Task Answer_on_another_declaratie_leaves_its_lines_alone()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var answered = Messages.Declaratie("D2", 1, "SN");
        await store.NightJudgingAsync(Oordelen.Weiger("RN00001"), Messages.Declaratie("D1", 2), answered);
        await store.NightAsync(Messages.DeclaratieAntwoord(answered, "X1"));
        Assert.Equal(["RN00002", "SN00001"], await store.ListAsync<string>(Standing));
    }

    [Fact]
    public async Task Work_says_which_declaratie_a_325_answers()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 1);
        var (lease, _) = await store.ClaimAsync(declaratie, Messages.DeclaratieAntwoord(declaratie, "X1"));
        var work = await store.Store.WorkAsync(lease, int.MaxValue, CancellationToken.None);
        Assert.Equal(
            ["323 ", "325 D1"],
            work.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Soort.Nummer} {string.Join(',', item.Referenties)}")).Order(StringComparer.Ordinal));
    }

    private static void AsCredit(Prestatie line, string nummer, string vorig)
    {
        line.ReferentieNummer = nummer;
        line.VorigReferentieNummer = vorig;
        line.IngediendBedrag = new() { Bedrag = 5000, DebetCredit = "C" };
    }
}
