using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage.Besluiten;

/// <summary>What came of a verzoek is known however its answers come: together, before, after, in old traffic, and when they are refused.</summary>
[Collection(PostgresTests.Name)]
public sealed class VerloopOpslagTests(PostgresFixture postgres)
{
    private const string Verloop = """
        select concat_ws(' ', b.referentie_aanbieder, 'onderzoek', v.onderzoek_op, 'toegekend', v.toegekend_op, v.anders_toegekend, 'afgewezen', v.afgewezen_op, v.reden_afwijzing,
                         'werkdagen', v.werkdagen_eerste, v.werkdagen_totaal, 'dagen', v.dagen_totaal)
        from kern.gt_verloop v join kern.gt_besluit b using (gemeente, bericht_id, volgnr) order by 1
        """;

    private const string Toegekend = "REFV1 onderzoek toegekend 2026-05-04 f afgewezen werkdagen 1 1 dagen 1";

    [Fact]
    public async Task In_one_chunk_with_its_verzoek()
    {
        await using var store = await StoreCase.NewAsync(postgres);

        await NightAsync(store, Messages.Of315("V1"), Messages.Toewijzing("T1", referentie: "REFV1"), Messages.Of315("V2"));

        Assert.Equal([Toegekend], await store.ListAsync<string>(Verloop));
        Assert.Equal(["direct_toegekend", "open"], await store.ListAsync<string>("select uitkomst from kern.gt_stand order by referentie_aanbieder"));
    }

    [Fact]
    public async Task In_a_later_night_and_step_by_step()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Of315("V1"), Messages.Of317("V2"));
        Assert.Empty(await store.ListAsync<string>(Verloop));

        await NightAsync(store, Messages.Of319("W1", "REFV1"), Refused("W2", "REFV2", "7"));
        Assert.Equal(
            ["REFV1 onderzoek 2026-05-04 toegekend afgewezen werkdagen 1 dagen", "REFV2 onderzoek toegekend afgewezen 2026-05-04 7 werkdagen 1 1 dagen 1"],
            await store.ListAsync<string>(Verloop));

        await NightAsync(store, Messages.Toewijzing("T1", day: 11, referentie: "REFV1"));
        Assert.Equal(
            ["REFV1 onderzoek 2026-05-04 toegekend 2026-05-11 f afgewezen werkdagen 1 6 dagen 8", "REFV2 onderzoek toegekend afgewezen 2026-05-04 7 werkdagen 1 1 dagen 1"],
            await store.ListAsync<string>(Verloop));
        Assert.Equal(["toegekend_na_onderzoek", "afgewezen"], await store.ListAsync<string>("select uitkomst from kern.gt_stand order by referentie_aanbieder"));
    }

    [Fact]
    public async Task An_answer_that_came_before_its_verzoek_counts_when_it_is_not_older()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Toewijzing("T1", referentie: "REFV1"), Messages.Of319("W2", "REFV2"));

        await NightAsync(store, Messages.Of315("V1"), Messages.Of315("V2", day: 5));

        Assert.Equal([Toegekend], await store.ListAsync<string>(Verloop));
    }

    [Fact]
    public async Task Answers_in_old_traffic_count_too()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Of315("V1"));

        await store.NightAsync(RunSoort.Historie, Messages.Toewijzing("T1", referentie: "REFV1"));

        Assert.Equal([Toegekend], await store.ListAsync<string>(Verloop));
    }

    [Fact]
    public async Task An_answer_that_a_retour_refuses_does_not_count_and_the_next_does()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var toewijzing = Messages.Toewijzing("T1", referentie: "REFV1");
        var antwoord = Messages.Of319("W1", "REFV2");
        await NightAsync(store, Messages.Of315("V1"), Messages.Of317("V2"), toewijzing, antwoord);
        Assert.Equal(2, (await store.ListAsync<string>(Verloop)).Count);

        await NightAsync(store, Messages.Retour(toewijzing, "R1", Messages.Day(7), "0001"), Messages.Retour(antwoord, "R2", Messages.Day(7), "0001"));
        Assert.Empty(await store.ListAsync<string>(Verloop));

        await NightAsync(store, Messages.Toewijzing("T2", day: 6, referentie: "REFV1"));
        Assert.Equal(["REFV1 onderzoek toegekend 2026-05-06 f afgewezen werkdagen 3 3 dagen 3"], await store.ListAsync<string>(Verloop));
    }

    [Fact]
    public async Task An_answer_that_we_refused_counts_when_a_retour_accepts_it()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var toewijzing = Messages.Toewijzing("T1", referentie: "REFV1");
        await NightAsync(store, Messages.Of315("V1"));
        await store.NightRefusingAsync(["T1"], toewijzing);
        Assert.Empty(await store.ListAsync<string>(Verloop));

        await NightAsync(store, Messages.Retour(toewijzing, "R1", Messages.Day(7)));

        Assert.Equal([Toegekend], await store.ListAsync<string>(Verloop));
    }

    [Fact]
    public async Task Another_aanbieder_with_the_same_reference_and_another_domein_have_answers_of_their_own()
    {
        await using var store = await StoreCase.NewAsync(postgres);

        await NightAsync(store, Messages.Of315("V1"), Messages.Of319("W1", "REFV1", aanbieder: "98000002"));
        await NightAsync(store, Wmo319("REFV1"));

        Assert.Empty(await store.ListAsync<string>(Verloop));
    }

    [Fact]
    public async Task What_was_granted_otherwise_says_so()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var shorter = Messages.Toewijzing("T1", referentie: "REFV1", einddatum: Messages.Day(31));

        await NightAsync(store, Messages.Of315("V1"), shorter);

        Assert.Equal(["REFV1 onderzoek toegekend 2026-05-04 t afgewezen werkdagen 1 1 dagen 1"], await store.ListAsync<string>(Verloop));
    }

    [Theory]
    [InlineData(120, "f")]
    [InlineData(121, "t")]
    public async Task Of_a_317_the_change_is_compared_with_the_toewijzing_as_it_was(long volume, string anders)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Toewijzing("T0", nummer: 1001), Messages.Toewijzing("T9", nummer: 1002));
        var verzoek = Messages.Of317("V1");
        verzoek.Header.Dagtekening = Messages.Day(6);
        verzoek.Client!.Verzoek!.NieuweProducten.Clear();
        verzoek.Client.Verzoek.OngewijzigdeProducten.Add(new() { ToewijzingNummer = 1002 });
        verzoek.Client.Verzoek.TeWijzigenProducten.Add(new()
        {
            ToewijzingNummer = 1001,
            GewensteIngangsdatum = Messages.Day(11),
            Einddatum = Messages.Day(30, 6),
            Omvang = new() { Volume = 120, Eenheid = "01", Frequentie = "2" },
        });
        await NightAsync(store, verzoek);
        var granted = Messages.Toewijzing("T1", day: 8, nummer: 1003, referentie: "REFV1");
        var product = granted.Client!.ToegewezenProducten[0];
        (product.Toewijzingsdatum, product.Ingangsdatum, product.Einddatum) = (Messages.Day(8), Messages.Day(11), Messages.Day(30, 6));
        product.Omvang!.Volume = volume;
        var ended = Messages.Toewijzing("T2", referentie: "REFV1").Client!.ToegewezenProducten[0];
        (ended.Toewijzingsdatum, ended.Einddatum) = (Messages.Day(8), Messages.Day(10));
        var kept = Messages.Toewijzing("T3", nummer: 1002, referentie: "REFV1").Client!.ToegewezenProducten[0];
        granted.Client.ToegewezenProducten.AddRange([ended, kept]);

        await NightAsync(store, granted);

        Assert.Equal([$"REFV1 onderzoek toegekend 2026-05-08 {anders} afgewezen werkdagen 2 2 dagen 2"], await store.ListAsync<string>(Verloop));
    }

    [Fact]
    public async Task Working_days_are_those_of_the_run()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        store.Instellingen = """{"werkdagen":{"goedeVrijdag":false,"bevrijdingsdag":"altijd"}}""";
        await NightAsync(store, Messages.Of315("V1"));

        await NightAsync(store, Messages.Toewijzing("T1", day: 6, referentie: "REFV1"));

        Assert.Equal(["REFV1 onderzoek toegekend 2026-05-06 f afgewezen werkdagen 2 2 dagen 3"], await store.ListAsync<string>(Verloop));
    }

    [Fact]
    public async Task A_repetition_changes_nothing()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await NightAsync(store, Messages.Of315("V1"), Messages.Toewijzing("T1", referentie: "REFV1"));
        var before = await store.DumpAsync("kern.gt_verloop");

        await NightAsync(store, Messages.Toewijzing("T2", day: 9, referentie: "REFV1"));

        Assert.Equal(before, await store.DumpAsync("kern.gt_verloop"));
    }

    private static Task<Run> NightAsync(StoreCase store, params Bericht[] messages) => store.NightJudgingAsync(BesluitBouw.Besloten, messages);

    private static Bericht Refused(string identificatie, string referentie, string reden)
    {
        var bericht = Messages.Of319(identificatie, referentie, "1");
        bericht.Antwoord!.RedenAfwijzingVerzoek = reden;
        return bericht;
    }

    private static Bericht Wmo319(string referentie)
    {
        var bericht = Messages.Of("WMO319", "WX", Messages.Day(4));
        bericht.Antwoord = new() { ReferentieAanbieder = referentie, VerzoekAntwoord = "2" };
        return bericht;
    }
}
