using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage;

/// <summary>What the store knows for the keys of a chunk: only what stands, of this gemeente and domein.</summary>
[Collection(PostgresTests.Name)]
public sealed class DossierTests(PostgresFixture postgres)
{
    private const string OtherAanbieder = "98000002";

    private static readonly string[] Bsns = [Messages.FirstBsn];

    [Fact]
    public async Task Toewijzing_of_a_client_comes_in_its_latest_standing_version_with_all_that_it_says()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Toewijzing("T3", day: 6, tijd: "12:00:00");
        await store.NightAsync(
            Messages.Toewijzing("T1", referentie: "REF1"),
            Messages.Toewijzing("T2", day: 5, tijd: "11:00:00", einddatum: Messages.Day(31), reden: "02", referentie: "REF1"),
            refused,
            Messages.Retour(refused, "R1", Messages.Day(7), "0001"),
            Messages.Toewijzing("T4", nummer: 2002, bsn: Messages.SecondBsn));
        var dossier = await store.DossierAsync(await store.LeaseAsync(), Bsns);
        var stand = Assert.Single(dossier.Toewijzingen);
        Assert.Equal((Messages.FirstBsn, Messages.Aanbieder), (stand.Bsn, stand.Aanbieder));
        var product = stand.Product;
        Assert.Equal(
            (1001, "REF1", "45", "45A53", Messages.Day(4), new TimeOnly(11, 0), Messages.Day(1), Messages.Day(31), "02"),
            (product.ToewijzingNummer, product.ReferentieAanbieder, product.Product!.Categorie, product.Product.Code, product.Toewijzingsdatum,
                product.Toewijzingstijd, product.Ingangsdatum, product.Einddatum, product.RedenWijziging));
        Assert.Equal((120, "01", "2"), (product.Omvang!.Volume, product.Omvang.Eenheid, product.Omvang.Frequentie));
        Assert.Null(product.Budget);
    }

    [Fact]
    public async Task Toewijzing_with_budget_and_without_product_has_no_omvang()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var generiek = Messages.Toewijzing("T1");
        var sent = generiek.Client!.ToegewezenProducten[0];
        (sent.Product, sent.Omvang, sent.Budget) = (null, null, 123456);
        await store.NightAsync(generiek);
        var product = Assert.Single((await store.DossierAsync(await store.LeaseAsync(), Bsns)).Toewijzingen).Product;
        Assert.Equal((null, null, 123456L, null), (product.Product, product.Omvang, product.Budget, product.Einddatum));
    }

    [Fact]
    public async Task Toewijzing_asked_by_number_comes_whoever_it_is_of_and_once()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Toewijzing("T1"), Messages.Toewijzing("T2", nummer: 2002, bsn: Messages.SecondBsn), Messages.Toewijzing("T3", nummer: 3003, bsn: Messages.SecondBsn));
        var dossier = await store.DossierAsync(await store.LeaseAsync(), Bsns, nummers: [1001, 2002, 7777]);
        Assert.Equal([(1001L, Messages.FirstBsn), (2002L, Messages.SecondBsn)], dossier.Toewijzingen.Select(stand => (stand.ToewijzingNummer!.Value, stand.Bsn)));
    }

    [Fact]
    public async Task Toewijzing_of_another_domein_stays_out()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(WmoStart("A1"));
        var dossier = await store.DossierAsync(await store.LeaseAsync(), Bsns, nummers: [1]);
        Assert.Empty(dossier.Toewijzingen);
        Assert.Empty(dossier.Leveringen);
    }

    [Fact]
    public async Task Starts_and_stops_are_counted_per_key_and_what_was_removed_or_refused_is_gone()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Start("A6", nummer: 1006);
        await store.NightAsync(
            Messages.Start("A1"),
            Messages.Start("A2", day: 6),
            Messages.Start("A3", nummer: 1003),
            Messages.Start("A4", nummer: 1003, status: "3"),
            Messages.Start("A5", aanbieder: OtherAanbieder),
            refused,
            Messages.Retour(refused, "R1", Messages.Day(7), "0001"),
            Messages.Start("A7", bsn: Messages.SecondBsn),
            Messages.Stop("B1"),
            Messages.Stop("B2", reden: "20"),
            Messages.Stop("B3", reden: "20", status: "3"));
        var dossier = await store.DossierAsync(await store.LeaseAsync(), Bsns);
        var start = new StartSleutel(null, 1001, "45", "45A53", Messages.Day(2));
        Assert.Equal(
            [
                new(Messages.FirstBsn, Messages.Aanbieder, start, null, 2),
                new(Messages.FirstBsn, Messages.Aanbieder, start, new(start, "31", Messages.Day(19)), 1),
                new(Messages.FirstBsn, OtherAanbieder, start, null, 1),
            ],
            dossier.Leveringen.OrderBy(stand => stand.Aanbieder, StringComparer.Ordinal).ThenBy(stand => stand.Stop is not null));
    }

    [Fact]
    public async Task Removals_of_this_run_are_taken_off_before_the_night_ends_and_counted_once_after_it()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Start("A1"), Messages.Start("A2", day: 6), Messages.Stop("B1"));
        var (lease, chunk) = await store.ClaimAsync(Messages.Start("A3", day: 7, status: "3"), Messages.Stop("B2", day: 21, status: "3"), Messages.Start("A4", day: 8, nummer: 1004));
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        (long?, int)[] expected = [(1001, 1), (1004, 1)];
        var during = await store.DossierAsync(lease, Bsns);
        Assert.Equal(expected, during.Leveringen.Select(stand => (stand.Start.ToewijzingNummer, stand.Aantal)).Order());
        Assert.True(await store.Store.FinishUnitAsync(lease, CancellationToken.None));
        Assert.True(await store.Store.CloseRunAsync(lease.Run, CancellationToken.None));
        var after = await store.DossierAsync(await store.LeaseAsync(), Bsns);
        Assert.Equal(expected, after.Leveringen.Select(stand => (stand.Start.ToewijzingNummer, stand.Aantal)).Order());
    }

    [Fact]
    public async Task Beschikking_is_part_of_the_key_of_a_start()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(OldStart("A1", 11), OldStart("A2", 12), OldStart("A3", 12, "3"));
        Assert.Equal([11L], (await store.DossierAsync(await store.LeaseAsync(), Bsns)).Leveringen.Select(stand => stand.Start.BeschikkingNummer!.Value));
    }

    [Fact]
    public async Task Verzoeken_of_the_client_and_those_asked_for_come_with_what_went_out_on_them()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Of315("V6");
        await store.NightAsync(
            Messages.Of315("V1"),
            Messages.Of317("V2"),
            Messages.Of315("V3", bsn: Messages.SecondBsn),
            Messages.Of315("V4", bsn: Messages.SecondBsn),
            Messages.Of315("V3", bsn: Messages.SecondBsn, aanbieder: OtherAanbieder),
            refused,
            Messages.Retour(refused, "R1", Messages.Day(7), "0001"),
            Messages.Toewijzing("T1", referentie: "REFV1"),
            Messages.Of319("W2", "REFV2"),
            Messages.Of319("W2B", "REFV2", "1"),
            Messages.Of319("W3", "REFV3", aanbieder: OtherAanbieder),
            Messages.Of319("W9", "REFV9"),
            Messages.Of319("W8", "REFV8"));
        var dossier = await store.DossierAsync(
            await store.LeaseAsync(), Bsns, referenties: [new(Messages.Aanbieder, "REFV3"), new(Messages.Aanbieder, "REFV9"), new(Messages.Aanbieder, "REFV6")]);
        Assert.Equal(
            [new(Messages.Aanbieder, "REFV1", Messages.FirstBsn), new(Messages.Aanbieder, "REFV2", Messages.FirstBsn), new(Messages.Aanbieder, "REFV3", Messages.SecondBsn)],
            dossier.Verzoeken);
        Assert.Equal(
            [new(new(Messages.Aanbieder, "REFV2"), "1"), new(new(Messages.Aanbieder, "REFV2"), "2"), new(new(Messages.Aanbieder, "REFV9"), "2")],
            dossier.Antwoorden.OrderBy(stand => stand.Referentie.Referentie, StringComparer.Ordinal).ThenBy(stand => stand.VerzoekAntwoord, StringComparer.Ordinal));
        Assert.Equal([new(Messages.Aanbieder, "REFV1")], dossier.Toegekend);
    }

    [Fact]
    public async Task Toewijzing_is_gedeclareerd_while_a_debit_of_an_earlier_night_stands_that_was_not_taken_back()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Declaratie("D1", 2));
        var lease = await store.LeaseAsync();
        Assert.Equal([1001L], (await store.DossierAsync(lease, verwijderingen: [1001, 2002])).Gedeclareerd);
        Assert.Empty((await store.DossierAsync(lease, verwijderingen: [2002])).Gedeclareerd);
        await store.EndAsync(lease);
        await store.NightAsync(Messages.Credit("C1", "RN00001"));
        Assert.Equal([1001L], (await store.DossierAsync(await store.LeaseAsync(), verwijderingen: [1001])).Gedeclareerd);
    }

    [Fact]
    public async Task Credits_of_this_run_count_and_debits_of_this_run_do_not()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Declaratie("D1", 1));
        var (lease, chunk) = await store.ClaimAsync(Messages.Credit("C1", "RN00001"), Messages.Declaratie("D2", 1, "NW"));
        Assert.Equal([1001L], (await store.DossierAsync(lease, verwijderingen: [1001])).Gedeclareerd);
        await store.Store.CommitChunkAsync(lease, chunk, CancellationToken.None);
        Assert.Empty((await store.DossierAsync(lease, verwijderingen: [1001])).Gedeclareerd);
    }

    [Fact]
    public async Task Prestatie_that_was_refused_or_credit_of_another_aanbieder_does_not_count()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var refused = Messages.Declaratie("D1", 1);
        var foreign = Messages.Credit("C1", "RN00002");
        foreign.Header.Afzender = OtherAanbieder;
        await store.NightAsync(refused, Messages.DeclaratieAntwoord(refused, "X1", "RN00001"), foreign);
        var lease = await store.LeaseAsync();
        Assert.Empty((await store.DossierAsync(lease, verwijderingen: [1001])).Gedeclareerd);
        await store.EndAsync(lease);
        await store.NightAsync(Messages.Declaratie("D2", 2, "RN"));
        Assert.Equal([1001L], (await store.DossierAsync(await store.LeaseAsync(), verwijderingen: [1001])).Gedeclareerd);
    }

    [Fact]
    public async Task Identificatie_of_a_325_is_in_use_and_of_another_retour_not()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var declaratie = Messages.Declaratie("D1", 1);
        var start = Messages.Start("A1");
        await store.NightAsync(declaratie, Messages.DeclaratieAntwoord(declaratie, "X1"), Messages.Retour(start, "R1", Messages.Day(6)));
        var answer = new IdentificatieKey(BerichtSoorten.Find("JW325", "3.2")!.BerichtCodes[0], Messages.Gemeente, "X1");
        var retour = new IdentificatieKey(BerichtSoorten.Find("JW306", "3.2")!.BerichtCodes[0], Messages.Aanbieder, "A1");
        Assert.Equal([answer], await store.UsedAsync(await store.LeaseAsync(), answer, retour, answer with { Identificatie = "X2" }));
    }

    [Fact]
    public async Task Nothing_asked_gives_nothing_and_an_unknown_client_neither()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Toewijzing("T1"), Messages.Start("A1"), Messages.Of315("V1"));
        var lease = await store.LeaseAsync();
        foreach (var dossier in new[] { await store.DossierAsync(lease), await store.DossierAsync(lease, ["999900031"], [5], [5], [new(Messages.Aanbieder, "REF0")]) })
        {
            Assert.Empty(dossier.Toewijzingen);
            Assert.Empty(dossier.Leveringen);
            Assert.Empty(dossier.Verzoeken);
            Assert.Empty(dossier.Antwoorden);
            Assert.Empty(dossier.Toegekend);
            Assert.Empty(dossier.Gedeclareerd);
            Assert.Empty(dossier.Identificaties);
        }
    }

    [Fact]
    public async Task Work_says_on_which_business_date_a_message_is_judged()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var run = await store.OpenAsync(new(2026, 6, 9));
        await store.TakeInAsync(run, Messages.Offer(Messages.Start("A1")));
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        var lease = await store.Store.ClaimUnitAsync(run, CancellationToken.None);
        Assert.Equal(new DateOnly(2026, 6, 9), Assert.Single(await store.Store.WorkAsync(lease!, int.MaxValue, CancellationToken.None)).OpDatum);
    }

    private static Bericht OldStart(string identificatie, long beschikking, string status = "1")
    {
        var bericht = Messages.Of("JW305", identificatie, Messages.Day(5), "2.3");
        var client = Messages.Person();
        client.StatusAanlevering = status;
        client.StartProducten.Add(new()
        {
            BeschikkingNummer = beschikking,
            Product = new() { Categorie = "45", Code = "45A53" },
            ToewijzingIngangsdatum = Messages.Day(1),
            Begindatum = Messages.Day(2),
            StatusAanlevering = status,
        });
        bericht.Clienten.Add(client);
        return bericht;
    }

    private static Bericht WmoStart(string identificatie)
    {
        var bericht = Messages.Of("WMO305", identificatie, Messages.Day(5));
        var client = Messages.Person();
        client.StartProducten.Add(new() { ToewijzingNummer = 1, Begindatum = Messages.Day(2), ToewijzingIngangsdatum = Messages.Day(1), StatusAanlevering = "1" });
        bericht.Clienten.Add(client);
        return bericht;
    }
}
