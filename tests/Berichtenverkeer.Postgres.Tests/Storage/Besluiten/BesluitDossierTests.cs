using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Storage.Besluiten;

/// <summary>What the store knows for decisions about the verzoeken of a chunk.</summary>
[Collection(PostgresTests.Name)]
public sealed class BesluitDossierTests(PostgresFixture postgres)
{
    private const string Elsewhere = "0034";
    private const string OtherAanbieder = "98000002";
    private const string Verband = """{"samenwerkingsverband":[{"naam":"Noord","gemeenten":["0014","0034"]},{"naam":"Zuid","gemeenten":["0037","0040"]}]}""";

    [Fact]
    public async Task Without_verzoeken_nothing_is_asked()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(Messages.Of315("V1"));

        var dossier = await store.DossierAsync(await store.LeaseAsync(), [Messages.FirstBsn]);

        Assert.Equal((0, 0, 0, 0), (dossier.Geboortes.Count, dossier.Gevraagd.Count, dossier.Elders.Count, dossier.VanAanbieders.Count));
    }

    [Fact]
    public async Task A_birth_is_the_latest_that_stands()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var later = Messages.Start("A1", day: 7);
        (later.Client!.Geboortedatum, later.Client.DatumGebruik) = (new(2012, 1, 1), "2");
        var refused = Messages.Start("A2", day: 8);
        refused.Client!.Geboortedatum = new(1999, 1, 1);
        await store.NightAsync(Messages.Start("A0"), later);
        await store.NightRefusingAsync(["A2"], refused);

        var dossier = await AskAsync(store, [Messages.FirstBsn, Messages.SecondBsn]);

        // The second is the client of the night that asks: its message is not stored yet.
        Assert.Equal([new(Messages.FirstBsn, new(2012, 1, 1), "2", Messages.Day(7))], dossier.Geboortes);
    }

    [Fact]
    public async Task A_client_who_is_known_by_a_refused_message_only_has_no_birth()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightRefusingAsync(["A1"], Messages.Start("A1"));

        Assert.Empty((await AskAsync(store, [Messages.FirstBsn])).Geboortes);
    }

    [Fact]
    public async Task What_is_asked_for_comes_from_open_verzoeken_of_any_aanbieder_with_the_product_that_a_change_is_about()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var change = Messages.Of317("V2", aanbieder: OtherAanbieder);
        change.Client!.Verzoek!.OngewijzigdeProducten.Add(new() { ToewijzingNummer = 1009 });
        foreach (var nummer in new[] { 2001L, 2099L })
            change.Client.Verzoek.TeWijzigenProducten.Add(new() { ToewijzingNummer = nummer, GewensteIngangsdatum = Messages.Day(9), Einddatum = Messages.Day(20), Budget = 5 });
        var toewijzing = Messages.Toewijzing("T9", nummer: 2001);
        toewijzing.Header.Ontvanger = OtherAanbieder;
        toewijzing.Client!.ToegewezenProducten[0].Product!.Code = "45A04";
        var open = Messages.Of315("V1");
        open.Client!.AangevraagdeProducten[0].ToewijzingEinddatum = Messages.Day(31);
        var refused = Messages.Of315("V6");
        await store.NightAsync(
            open, change, toewijzing, refused,
            Messages.Retour(refused, "R1", Messages.Day(7), "0001"),
            Messages.Of315("V3"), Messages.Toewijzing("T1", referentie: "REFV3"),
            Messages.Of315("V4"), Messages.Of319("W4", "REFV4", "1"),
            Messages.Of315("V5"), Messages.Of319("W5", "REFV5"),
            Messages.Of315("V7", bsn: Messages.SecondBsn));

        var dossier = await AskAsync(store, [Messages.FirstBsn]);

        Assert.Equal(
            [
                "98000001 REFV1 - 45A53 2026-05-01 2026-05-31", "98000001 REFV5 - 45A53 2026-05-01 -",
                "98000002 REFV2 - 45A53 2026-05-01 -", "98000002 REFV2 2001 45A04 2026-05-09 2026-05-20", "98000002 REFV2 2099 - 2026-05-09 2026-05-20",
            ],
            dossier.Gevraagd.Select(product => FormattableString.Invariant(
                $"{product.Aanbieder} {product.Referentie} {product.ToewijzingNummer?.ToString("0", null) ?? "-"} {product.Product?.Code ?? "-"} {product.Begin:yyyy-MM-dd} {Text(product.Eind)}")));
        Assert.All(dossier.Gevraagd, product => Assert.Equal(Messages.FirstBsn, product.Bsn));
    }

    [Fact]
    public async Task Elsewhere_is_seen_as_gemeente_and_period_within_the_samenwerkingsverband_only()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        await store.NightAsync(
            At(Elsewhere, Messages.Toewijzing("T1", einddatum: Messages.Day(20))), At("0037", Messages.Toewijzing("T2")), Messages.Toewijzing("T3"),
            At(Elsewhere, Messages.Toewijzing("T4", nummer: 1004, bsn: Messages.SecondBsn)));

        var alone = await store.LeaseAsync();
        Assert.Empty((await AskAsync(store, alone, [Messages.FirstBsn])).Elders);
        await store.EndAsync(alone);
        store.Instellingen = Verband;
        Assert.Equal([new(Messages.FirstBsn, Elsewhere, Messages.Day(1), Messages.Day(20))], (await AskAsync(store, [Messages.FirstBsn])).Elders);
    }

    [Fact]
    public async Task A_client_who_is_not_known_here_is_seen_elsewhere()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        store.Instellingen = Verband;
        await store.NightAsync(At(Elsewhere, Messages.Toewijzing("T1")));

        Assert.Equal([new(Messages.FirstBsn, Elsewhere, Messages.Day(1), null)], (await AskAsync(store, [Messages.FirstBsn])).Elders);
    }

    [Theory]
    [InlineData("13")]
    [InlineData("01")]
    public async Task Elsewhere_the_latest_version_counts_and_a_removed_toewijzing_is_not_seen(string removal)
    {
        await using var store = await StoreCase.NewAsync(postgres);
        store.Instellingen = Verband;
        await store.NightAsync(
            At(Elsewhere, Messages.Toewijzing("T1")), At(Elsewhere, Messages.Toewijzing("T2", day: 5, tijd: "10:00:01", einddatum: Messages.Day(9), reden: "05")),
            At(Elsewhere, Messages.Toewijzing("T3", nummer: 1003)), At(Elsewhere, Messages.Toewijzing("T4", day: 5, nummer: 1003, tijd: "10:00:01", einddatum: Messages.Day(1), reden: removal)),
            At(Elsewhere, Messages.Toewijzing("T5", nummer: 1005, einddatum: Messages.Day(1))));

        Assert.Equal(
            [new(Messages.FirstBsn, Elsewhere, Messages.Day(1), Messages.Day(1)), new ElderToewijzing(Messages.FirstBsn, Elsewhere, Messages.Day(1), Messages.Day(9))],
            (await AskAsync(store, [Messages.FirstBsn])).Elders);
    }

    [Fact]
    public async Task Of_another_domein_nothing_is_seen()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        store.Instellingen = Verband;
        var wmo = Messages.Of("WMO301", "T1", Messages.Day(4), gemeente: Elsewhere);
        wmo.Clienten.Add(Messages.Toewijzing("X").Client!);
        (wmo.Client!.ToegewezenProducten[0].Product!.Categorie, wmo.Client.ToegewezenProducten[0].Product!.Code) = ("02", "02A03");
        await store.NightAsync(wmo);
        Assert.Equal(1, await store.AskAsync<int>("select count(*) from kern.toewijzing_versie"));

        Assert.Empty((await AskAsync(store, [Messages.FirstBsn])).Elders);
    }

    [Fact]
    public async Task What_the_same_night_adds_or_withdraws_elsewhere_is_not_seen_whichever_unit_is_first()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        store.Instellingen = Verband;
        var refused = At(Elsewhere, Messages.Toewijzing("T1", einddatum: Messages.Day(20)));
        await store.NightAsync(refused, At(Elsewhere, Messages.Toewijzing("T2", nummer: 1002)));
        var run = await store.OpenAsync();
        await store.TakeInAsync(
            run,
            [
                .. new[]
                {
                    At(Elsewhere, Messages.Retour(refused, "R1", Messages.Day(7), "0001")), At(Elsewhere, Messages.Toewijzing("T3", nummer: 1003)),
                    At(Elsewhere, Messages.Toewijzing("T4", day: 5, nummer: 1002, tijd: "11:00:00", einddatum: Messages.Day(9))), Messages.Of315("V1"),
                }.Select(message => Messages.Offer(message)),
            ]);
        run = await store.Store.FixNightAsync(run, CancellationToken.None);
        var first = (await store.Store.ClaimUnitAsync(run, CancellationToken.None))!;
        var second = (await store.Store.ClaimUnitAsync(run, CancellationToken.None))!;
        var (here, there) = first.Unit.Gemeente == Elsewhere ? (second, first) : (first, second);
        ElderToewijzing[] expected = [new(Messages.FirstBsn, Elsewhere, Messages.Day(1), Messages.Day(20)), new(Messages.FirstBsn, Elsewhere, Messages.Day(1), null)];
        Assert.Equal(expected, (await AskAsync(store, here, [Messages.FirstBsn])).Elders);

        await store.Store.CommitChunkAsync(there, await store.JudgedAsync(there), CancellationToken.None);
        Assert.True(await store.Store.FinishUnitAsync(there, CancellationToken.None));

        Assert.Equal(expected, (await AskAsync(store, here, [Messages.FirstBsn])).Elders);
        Assert.Equal(
            [new(Messages.FirstBsn, Elsewhere, Messages.Day(1), Messages.Day(9)), new ElderToewijzing(Messages.FirstBsn, Elsewhere, Messages.Day(1), null)],
            (await AskAsync(store, here with { Run = here.Run with { RunId = (await store.OpenAsync()).RunId } }, [Messages.FirstBsn])).Elders);
    }

    [Fact]
    public async Task Toewijzingen_of_an_aanbieder_come_in_their_current_version_whoever_they_are_of()
    {
        await using var store = await StoreCase.NewAsync(postgres);
        var other = Messages.Toewijzing("T4", nummer: 1004);
        other.Header.Ontvanger = OtherAanbieder;
        await store.NightAsync(
            Messages.Toewijzing("T1"), Messages.Toewijzing("T2", day: 5, tijd: "11:00:00", einddatum: Messages.Day(9)), Messages.Toewijzing("T3", nummer: 1003, bsn: Messages.SecondBsn),
            other, At(Elsewhere, Messages.Toewijzing("T5", nummer: 1005)));

        var dossier = await store.Store.DossierAsync(
            await store.LeaseAsync(),
            new() { Bsns = [], ToewijzingNummers = [], Verwijderingen = [], Referenties = [], Identificaties = [], PlafondAanbieders = [Messages.Aanbieder] },
            CancellationToken.None);

        Assert.Equal(
            [(Messages.FirstBsn, 1001L, Messages.Day(9)), (Messages.SecondBsn, 1003L, (DateOnly?)null)],
            dossier.VanAanbieders.Select(stand => (stand.Bsn, stand.ToewijzingNummer!.Value, stand.Product.Einddatum)));
    }

    private static async Task<DossierGegevens> AskAsync(StoreCase store, string[] bsns) => await AskAsync(store, await store.LeaseAsync(), bsns);

    private static Task<DossierGegevens> AskAsync(StoreCase store, UnitLease lease, string[] bsns) => store.Store.DossierAsync(
        lease, new() { Bsns = bsns, VerzoekBsns = bsns, ToewijzingNummers = [], Verwijderingen = [], Referenties = [], Identificaties = [] }, CancellationToken.None);

    private static Bericht At(string gemeente, Bericht bericht)
    {
        if (bericht.Soort.GemeenteIsAfzender)
            bericht.Header.Afzender = gemeente;
        else
            bericht.Header.Ontvanger = gemeente;
        return bericht;
    }

    private static string Text(DateOnly? datum) => datum is { } present ? FormattableString.Invariant($"{present:yyyy-MM-dd}") : "-";
}
