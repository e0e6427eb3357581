using System.Globalization;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>What the store knows of what was declared: only what stands or is taken, of this gemeente and domein.</summary>
[Collection(PostgresTests.Name)]
public sealed class DeclaratieDossierTests(PostgresFixture postgres)
{
    private const string OtherAanbieder = "98000002";

    private static readonly ToewijzingSleutel Toewijzing = new(1001);
    private static readonly DebetSleutel May = new(Toewijzing, "45", "45A53", Messages.Day(2), Messages.Day(31));

    [Fact]
    public async Task Prestatie_comes_with_all_that_it_says_granted_or_refused()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightJudgingAsync(Oordelen.Weiger("RN00002"), Messages.Declaratie("D1", 3), Messages.Credit("C1", "RN00003"));
        var found = await AskAsync(store, Prestaties("RN00001", "RN00002", "CRC100001", "RN09999"));
        Assert.Equal(
            ["CRC100001 True False", "RN00001 True False", "RN00002 False False"],
            found.Prestaties.Select(stand => $"{stand.ReferentieNummer} {stand.IsToegekend} {stand.IsGecrediteerd}").Order(StringComparer.Ordinal));
        var granted = found.Prestaties.Single(stand => stand.ReferentieNummer == "RN00001");
        Assert.Equal((Messages.Aanbieder, Messages.FirstBsn, Toewijzing, 1001, null), (granted.Aanbieder, granted.Bsn, granted.Toewijzing!.Value, granted.ToewijzingNummer!.Value, granted.VorigReferentieNummer));
        Assert.Equal(
            ("45", "45A53", Messages.Day(2), Messages.Day(31), 60, "01", 83, 5000, false),
            (granted.ProductCategorie, granted.ProductCode, granted.Begindatum, granted.Einddatum, granted.GeleverdVolume, granted.Eenheid, granted.ProductTarief!.Value, granted.Bedrag, granted.IsCredit));
        Assert.Null(found.Prestaties.Single(stand => stand.ReferentieNummer == "RN00002").Toewijzing);
        var credit = found.Prestaties.Single(stand => stand.IsCredit);
        Assert.Equal(("RN00003", 5000), (credit.VorigReferentieNummer, credit.Bedrag));
    }

    [Fact]
    public async Task Debit_is_gecrediteerd_by_a_standing_credit_of_its_own_aanbieder_only()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var foreign = Messages.Credit("C2", "RN00002");
        foreign.Header.Afzender = OtherAanbieder;
        var debitNamed = Messages.Declaratie("D2", 1, "DN");
        debitNamed.Clienten[0].Prestaties[0].VorigReferentieNummer = "RN00005";
        await store.NightJudgingAsync(
            Oordelen.Weiger("CRC300001"), Messages.Declaratie("D1", 5), Messages.Credit("C1", "RN00001"), foreign, Messages.Credit("C3", "RN00003"), debitNamed);
        await store.NightRefusingAsync(["C4"], Messages.Credit("C4", "RN00004"));
        var found = await AskAsync(store, Prestaties("RN00001", "RN00002", "RN00003", "RN00004", "RN00005"));
        Assert.Equal(5, found.Prestaties.Count);
        Assert.Equal(["RN00001"], found.Prestaties.Where(stand => stand.IsGecrediteerd).Select(stand => stand.ReferentieNummer));
    }

    [Fact]
    public async Task Numbers_of_a_declaratie_that_was_refused_as_a_whole_are_free()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var answered = Messages.Declaratie("D2", 1, "SN");
        await store.NightRefusingAsync(["D1"], Messages.Declaratie("D1", 1), answered);
        var refusal = Messages.DeclaratieAntwoord(answered, "X1");
        refusal.Header.RetourCodes.Clear();
        refusal.Header.RetourCodes.Add("0001");
        await store.NightAsync(refusal);
        var found = await AskAsync(store, new(Prestaties: ["RN00001", "SN00001"], DeclaratieNummers: ["DD1", "DD2"], Declaranten: [Messages.Aanbieder], Tellingen: [Toewijzing], Debets: [May]));
        Assert.Empty(found.Prestaties);
        Assert.Empty(found.DeclaratieNummers);
        Assert.Empty(found.LaatstePerioden);
        Assert.Empty(found.Tellingen);
        Assert.Empty(found.Debets);
    }

    [Fact]
    public async Task Same_numbers_of_another_gemeente_domein_or_aanbieder_stay_out()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var otherGemeente = Messages.Declaratie("D1", 1, gemeente: "0034");
        var otherDomein = Messages.Declaratie("D1", 1, code: "WMO323");
        await store.NightAsync(otherGemeente, otherDomein);
        var vraag = new Vraag(
            Prestaties: ["RN00001"], Tellingen: [Toewijzing], Debets: [May], DeclaratieNummers: ["DD1"], Declaranten: [Messages.Aanbieder], Declaraties: ["D1"]);
        var found = await AskAsync(store, vraag);
        Assert.Empty(found.Tellingen);
        Assert.Empty(found.Debets);
        await store.NightAsync(Messages.Declaratie("D1", 1, aanbieder: OtherAanbieder));
        found = await AskAsync(store, vraag);
        Assert.Empty(found.Prestaties);
        Assert.Empty(found.DeclaratieNummers);
        Assert.Empty(found.LaatstePerioden);
        Assert.Empty(found.Declaraties);
    }

    [Fact]
    public async Task Echo_in_an_answer_is_no_prestatie()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.DeclaratieAntwoord(Messages.Declaratie("D1", 1), "X1", "RN00001"));
        var found = await AskAsync(store, new(Prestaties: ["RN00001"], Tellingen: [Toewijzing], Debets: [May], Declaraties: ["D1"]));
        Assert.Empty(found.Prestaties);
        Assert.Empty(found.Tellingen);
        Assert.Empty(found.Debets);
        Assert.Empty(found.Declaraties);
    }

    [Fact]
    public async Task Of_a_number_that_old_traffic_has_twice_the_granted_one_comes_first()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var first = Messages.Declaratie("D1", 1);
        var second = Messages.Declaratie("D2", 1);
        second.Clienten[0].Prestaties[0].Begindatum = Messages.Day(9);
        await store.NightAsync(RunSoort.Historie, first, second, Messages.DeclaratieAntwoord(first, "X1", "RN00001"));
        var found = await AskAsync(store, Prestaties("RN00001"));
        Assert.Equal([(true, Messages.Day(9)), (false, Messages.Day(2))], found.Prestaties.Select(stand => (stand.IsToegekend, stand.Begindatum)));
    }

    [Fact]
    public async Task Totals_reckon_hours_as_minutes_take_credits_off_and_leave_out_what_was_refused()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 4);
        var lines = declaratie.Clienten[0].Prestaties;
        (lines[1].Eenheid, lines[1].GeleverdVolume) = ("04", 2);
        lines[1].Einddatum = Messages.Day(20);
        lines[2].Einddatum = Messages.Day(30, 6);
        lines[3].ToewijzingNummer = 2002;
        var credit = Messages.Credit("C1", "RN00001");
        credit.Clienten[0].Prestaties[0].Einddatum = Messages.Day(31, 7);
        (credit.Clienten[0].Prestaties[0].GeleverdVolume, credit.Clienten[0].Prestaties[0].IngediendBedrag) = (50, new() { Bedrag = 4000, DebetCredit = "C" });
        await store.NightJudgingAsync(
            one => one with { Toetsen = [.. one.Bericht!.Clienten[0].Prestaties.Select(line => line.ReferentieNummer == "RN00003" ? Oordelen.Afgewezen : Oordelen.Toegekend with { Toewijzing = new(line.ToewijzingNummer!.Value) })] },
            declaratie,
            credit);
        var found = await AskAsync(store, new(Tellingen: [Toewijzing, new(3003)]));
        Assert.Equal([(Toewijzing, new(60 + 120 - 50, 5000 + 5000 - 4000, Messages.Day(31)))], found.Tellingen);
    }

    [Fact]
    public async Task Debits_of_this_run_are_left_out_when_asked_and_its_credits_are_not()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Declaratie("D1", 2));
        var (lease, chunk) = await store.ClaimAsync(Messages.Declaratie("D2", 1, "NW"), Messages.Credit("C1", "RN00001"));
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        var vraag = new Vraag(Prestaties: ["RN00001", "NW00001", "CRC100001"], Tellingen: [Toewijzing], Debets: [May]);
        var with = await store.Store.DossierAsync(lease, vraag.Bouw(), CancellationToken.None);
        Assert.Equal([(May, 2)], with.Debets);
        Assert.Equal([(Toewijzing, new(120, 10000, Messages.Day(31)))], with.Tellingen);
        Assert.Equal(3, with.Prestaties.Count);
        var without = await store.Store.DossierAsync(lease, (vraag with { ZonderDebetsVanRun = true }).Bouw(), CancellationToken.None);
        Assert.Equal([(May, 1)], without.Debets);
        Assert.Equal([(Toewijzing, new(60, 5000, Messages.Day(31)))], without.Tellingen);
        Assert.Equal(
            ["CRC100001 False", "RN00001 True"],
            without.Prestaties.Select(stand => $"{stand.ReferentieNummer} {stand.IsGecrediteerd}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Toewijzingen_without_number_come_with_their_beschikking_and_their_totals()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var sleutel = new ToewijzingSleutel(null, "98000001/11/45/45A53/2026-05-01");
        var run = await store.NightAsync(Messages.OldToewijzing("T1"));
        await store.NightJudgingAsync(
            one => one with { Toetsen = [Oordelen.Toegekend with { Toewijzing = sleutel }, Oordelen.Toegekend with { Toewijzing = sleutel }] }, Messages.OldDeclaratie("F1", 2));
        Assert.Equal(1, run.RunId);
        var found = await AskAsync(store, new(Bsns: [Messages.FirstBsn], BsnsZonderNummer: [Messages.FirstBsn]));
        var stand = Assert.Single(found.Toewijzingen);
        Assert.Equal((11, null, sleutel), (stand.BeschikkingNummer!.Value, stand.ToewijzingNummer, stand.Sleutel));
        Assert.Equal([(sleutel, new(120, 10000, Messages.Day(31)))], found.Tellingen);
        Assert.Empty((await AskAsync(store, new(Bsns: [Messages.FirstBsn]))).Tellingen);
    }

    [Fact]
    public async Task Debits_are_counted_per_key_when_they_stand_and_were_not_taken_back()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 7);
        var lines = declaratie.Clienten[0].Prestaties;
        lines[3].Einddatum = Messages.Day(30);
        lines[4].ProductCode = "45A54";
        lines[5].Begindatum = Messages.Day(3);
        lines[6].ProductCategorie = "46";
        await store.NightJudgingAsync(Oordelen.Weiger("RN00002"), declaratie);
        await store.NightAsync(Messages.Credit("C1", "RN00003"));
        Assert.Equal([(May, 1)], (await AskAsync(store, new(Debets: [May]))).Debets);
        var other = May with { Einddatum = Messages.Day(30) };
        Assert.Equal([(other, 1)], (await AskAsync(store, new(Debets: [other, May with { Begindatum = Messages.Day(4) }]))).Debets);
        Assert.Empty((await AskAsync(store, new(Debets: [May with { Toewijzing = new(2002) }]))).Debets);
    }

    [Fact]
    public async Task Debit_at_the_end_of_time_is_found()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 1);
        (declaratie.Clienten[0].Prestaties[0].Begindatum, declaratie.Clienten[0].Prestaties[0].Einddatum) = (DateOnly.MaxValue, DateOnly.MaxValue);
        await store.NightAsync(declaratie);
        var key = May with { Begindatum = DateOnly.MaxValue, Einddatum = DateOnly.MaxValue };
        Assert.Equal([(key, 1)], (await AskAsync(store, new(Debets: [key]))).Debets);
    }

    [Fact]
    public async Task DeclaratieNummers_in_use_and_latest_period_come_per_aanbieder()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var later = Messages.Declaratie("D2", 1, "SN");
        (later.Declaratie!.PeriodeBegindatum, later.Declaratie.PeriodeEinddatum) = (Messages.Day(1, 6), Messages.Day(30, 6));
        await store.NightAsync(later, Messages.Declaratie("D1", 1), Messages.Declaratie("D3", 1, aanbieder: OtherAanbieder), Messages.OldDeclaratie("F1", 1));
        var found = await AskAsync(store, new(DeclaratieNummers: ["DD1", "DD3", "DD9", "F1"], Declaranten: [Messages.Aanbieder, OtherAanbieder, "98000003"]));
        Assert.Equal(["DD1", "F1"], found.DeclaratieNummers.Select(sleutel => sleutel.Referentie).Order(StringComparer.Ordinal));
        Assert.Equal(
            [(Messages.Aanbieder, Messages.Day(1, 6)), (OtherAanbieder, Messages.Day(1))],
            found.LaatstePerioden.OrderBy(row => row.Aanbieder, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Declaratie_that_is_answered_comes_with_its_clients_and_the_lines_asked_for()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 3);
        var other = Messages.Declaratie("D2", 1, "SN").Clienten[0];
        other.Bsn = Messages.SecondBsn;
        declaratie.Clienten.Add(other);
        await store.NightJudgingAsync(Oordelen.Weiger("RN00002"), declaratie, Messages.Declaratie("D3", 1, "TN"));
        var stand = Assert.Single((await AskAsync(store, new(Declaraties: ["D1", "D9"], Prestaties: ["RN00001", "RN00002", "TN00001"]))).Declaraties);
        Assert.Equal(
            (Messages.Aanbieder, "D1", Messages.Day(1, 6), "DD1", "1.0.0", "1.0.0"),
            (stand.Aanbieder, stand.Identificatie, stand.Dagtekening, stand.DeclaratieNummer, stand.BasisschemaXsdVersie, stand.BerichtXsdVersie));
        Assert.Equal((true, true, false), (stand.HasClient(Messages.FirstBsn), stand.HasClient(Messages.SecondBsn), stand.HasClient("999900031")));
        Assert.Equal((true, false), (stand.FindPrestatie("RN00001", null)!.IsToegekend, stand.FindPrestatie("RN00002", null)!.IsToegekend));
        Assert.Null(stand.FindPrestatie("RN00003", null));
        Assert.Null(stand.FindPrestatie("TN00001", null));
        Assert.False(Assert.Single((await AskAsync(store, new(Declaraties: ["D1"]))).Declaraties).HasClient("999900031"));
    }

    [Fact]
    public async Task Declaratie_that_we_refused_can_be_answered_but_one_that_counts_as_sent_goes_first()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightRefusingAsync(["D1"], Messages.Declaratie("D1", 1));
        var refused = Assert.Single((await AskAsync(store, new(Declaraties: ["D1"], Prestaties: ["RN00001"]))).Declaraties);
        Assert.False(refused.FindPrestatie("RN00001", null)!.IsToegekend);
        var again = Messages.Declaratie("D1", 2);
        again.Header.Dagtekening = Messages.Day(5, 6);
        await store.NightAsync(again);
        var stand = Assert.Single((await AskAsync(store, new(Declaraties: ["D1"], Prestaties: ["RN00001"]))).Declaraties);
        Assert.Equal((Messages.Day(5, 6), true), (stand.Dagtekening, stand.FindPrestatie("RN00001", null)!.IsToegekend));
    }

    [Fact]
    public async Task Old_declaratie_is_not_what_a_325_answers()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.OldDeclaratie("F1", 1));
        Assert.Empty((await AskAsync(store, new(Declaraties: ["F1"]))).Declaraties);
    }

    [Fact]
    public async Task Toewijzing_can_be_removed_when_credits_of_the_night_take_back_its_last_debits()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Declaratie("D1", 2), Messages.Credit("C1", "RN00001"));
        Assert.Equal([1001L], (await AskAsync(store, new(Verwijderingen: [1001, 2002]))).Gedeclareerd);
        Assert.Empty((await AskAsync(store, new(Verwijderingen: [1001], Gecrediteerd: [new(Messages.Aanbieder, "RN00002")]))).Gedeclareerd);
        Assert.Equal([1001L], (await AskAsync(store, new(Verwijderingen: [1001], Gecrediteerd: [new(OtherAanbieder, "RN00002"), new(Messages.Aanbieder, "RN00001")]))).Gedeclareerd);
    }

    [Fact]
    public async Task Ten_thousand_keys_are_asked_in_one_go()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Declaratie("D1", 10_000));
        var nummers = Enumerable.Range(1, 10_000).Select(line => "RN" + line.ToString("00000", CultureInfo.InvariantCulture)).ToArray();
        var toewijzingen = Enumerable.Range(1001, 10_000).Select(nummer => new ToewijzingSleutel(nummer)).ToArray();
        var found = await AskAsync(store, new(Prestaties: nummers, Tellingen: toewijzingen, Debets: [.. toewijzingen.Select(sleutel => May with { Toewijzing = sleutel })]));
        Assert.Equal(10_000, found.Prestaties.Count);
        Assert.Equal([(Toewijzing, new(600_000, 50_000_000, Messages.Day(31)))], found.Tellingen);
        Assert.Equal([(May, 10_000)], found.Debets);
    }

    private static Vraag Prestaties(params string[] nummers) => new(Prestaties: nummers);

    /// <summary>Asks in a night of its own, and ends that.</summary>
    private static async Task<DossierGegevens> AskAsync(StoreCase store, Vraag vraag)
    {
        var lease = await store.LeaseAsync();
        var found = await store.Store.DossierAsync(lease, vraag.Bouw(), CancellationToken.None);
        await store.EndAsync(lease);
        return found;
    }

    /// <summary>A question by the numbers of one aanbieder.</summary>
    private sealed record Vraag(
        string[]? Bsns = null,
        string[]? Prestaties = null,
        ToewijzingSleutel[]? Tellingen = null,
        string[]? BsnsZonderNummer = null,
        DebetSleutel[]? Debets = null,
        string[]? DeclaratieNummers = null,
        string[]? Declaranten = null,
        string[]? Declaraties = null,
        long[]? Verwijderingen = null,
        ReferentieSleutel[]? Gecrediteerd = null,
        bool ZonderDebetsVanRun = false)
    {
        public DossierVraag Bouw() => new()
        {
            Bsns = Bsns ?? [],
            ToewijzingNummers = [],
            Verwijderingen = Verwijderingen ?? [],
            Referenties = [],
            Identificaties = [],
            Prestaties = Keys(Prestaties),
            Tellingen = Tellingen ?? [],
            BsnsZonderNummer = BsnsZonderNummer ?? [],
            Debets = Debets ?? [],
            DeclaratieNummers = Keys(DeclaratieNummers),
            Declaranten = Declaranten ?? [],
            Declaraties = Keys(Declaraties),
            Gecrediteerd = Gecrediteerd ?? [],
            ZonderDebetsVanRun = ZonderDebetsVanRun,
        };

        private static ReferentieSleutel[] Keys(string[]? nummers) => [.. (nummers ?? []).Select(nummer => new ReferentieSleutel(Messages.Aanbieder, nummer))];
    }
}
