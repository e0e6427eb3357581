using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Postgres.Connecting;
using Berichtenverkeer.Postgres.Lists;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Declareren.DeclaratieBouw;

namespace Berichtenverkeer.Pipeline.Tests.Declareren;

/// <summary>What declaraties and the rest of a night do to each other.</summary>
[Collection(PostgresTests.Name)]
public sealed class DeclaratieNightTests(PostgresFixture postgres)
{
    private static readonly DateOnly Januari = new(2026, 1, 1);
    private static readonly DateOnly Februari = new(2026, 2, 1);

    [Theory]
    [InlineData(true, "geaccepteerd")]
    [InlineData(false, "afgekeurd")]
    public async Task A_toewijzing_is_removed_once_what_was_granted_on_it_is_credited(bool credited, string uitkomst)
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var toewijzing = Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31));
        var debet = Debet("RN-1", 10001, Januari, 8);
        await night.RunAsync(toewijzing);
        await night.RunAsync(Declaratie("A", Januari, debet));

        await night.RunAsync([Verwijdering(toewijzing), .. credited ? [Declaratie("B", Januari, Credit("RN-2", debet))] : Array.Empty<Bericht>()]);

        Assert.Equal(uitkomst, await night.AskAsync("select uitkomst from bron.bericht where identificatie = 'VT10001'"));
    }

    [Fact]
    public async Task Nothing_is_granted_on_a_toewijzing_that_is_removed_in_the_same_night()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var toewijzing = Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31));
        var debet = Debet("RN-1", 10001, Januari, 8);
        await night.RunAsync(toewijzing);
        await night.RunAsync(Declaratie("A", Januari, debet));

        await night.RunAsync(Verwijdering(toewijzing), Declaratie("B", Januari, Credit("RN-2", debet), Debet("RN-3", 10001, Januari, 7)));

        Assert.Equal("RN-1 toegekend - / RN-2 toegekend - / RN-3 afgewezen TR308,TR322,TR384,TR388", await night.AskAsync(Regels));
        Assert.Equal("geaccepteerd", await night.AskAsync("select uitkomst from bron.bericht where identificatie = 'VT10001'"));
    }

    [Fact]
    public async Task A_declaratie_waits_as_a_whole_for_what_may_be_in_quarantaine()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var stuck = Toewijzing(10002, 2, "2", Januari, new(2026, 12, 31), Voorbeeld.AndereBsn);
        var waiting = Declaratie("A", Februari, (Voorbeeld.Bsn, [Debet("RN-1", 10001, Februari, 8)]), (Voorbeeld.AndereBsn, [Debet("RN-2", 10002, Februari, 8)]));

        await night.RunAsync("{}", Narrow, Bytes(Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31))), TooWide(stuck), Bytes(waiting), Bytes(Declaratie("B", Februari, Debet("RN-3", 10001, Februari, 9))));

        // What waits counts for nothing: the same period is granted to the other.
        Assert.Equal("A quarantaine wacht_op / B geaccepteerd -", await night.AskAsync(Declaraties));
        Assert.Equal("RN-3 toegekend -", await night.AskAsync(Regels));
        Assert.Equal("B 0200 8001 54000 54000", await AnswersAsync(database));
        Assert.Equal("True", await night.AskAsync("select tekst like '%bericht ' || (select bericht_id from bron.bericht where reden = 'grens') || ' in quarantaine%' from bron.bericht where reden = 'wacht_op'"));

        await night.Engine.RestoreAsync(await QuarantinedAsync(night), SmallNight.OpDatum.AddDays(1));

        Assert.Equal("A deels_afgewezen - / B geaccepteerd -", await night.AskAsync(Declaraties));
        Assert.Equal("RN-1 afgewezen TR389 / RN-2 toegekend - / RN-3 toegekend -", await night.AskAsync(Regels));
    }

    [Fact]
    public async Task A_client_in_quarantaine_of_whom_nothing_is_missing_keeps_nothing_waiting()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await night.RunAsync(Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31)));
        var stuck = Toewijzing(10002, 2, "2", Januari, new(2026, 12, 31));

        await night.RunAsync("{}", Narrow, TooWide(stuck), Bytes(Declaratie("A", Februari, Debet("RN-1", 10001, Februari, 8))));

        Assert.Equal("A geaccepteerd -", await night.AskAsync(Declaraties));
    }

    [Fact]
    public async Task A_credit_waits_for_its_debit_in_quarantaine()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var debet = Debet("RN-1", 10001, Januari, 8);
        var stuck = Declaratie("A", Januari, debet);
        await night.RunAsync("{}", Narrow, Bytes(Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31))), TooWide(stuck));

        await night.RunAsync(Declaratie("B", Februari, Credit("RN-2", debet)));

        Assert.Equal("B quarantaine wacht_op", await night.AskAsync(Declaraties));
    }

    [Fact]
    public async Task A_325_in_the_night_of_its_323_is_the_answer()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var declaratie = Declaratie("A", Februari, Debet("RN-1", 10001, Februari, 8));

        // Our own verdict refuses it: there is no toewijzing.
        await night.RunAsync(declaratie, Antwoord(declaratie));

        Assert.Equal("", await AnswersAsync(database));
        Assert.Equal("geaccepteerd", await night.AskAsync("select oordeel_retour from kern.bericht where nummer = 323"));
        Assert.Equal("geaccepteerd -", await night.AskAsync("select uitkomst, reden from bron.bericht where right(bericht, 3) = '325'"));
    }

    [Fact]
    public async Task A_325_waits_for_a_323_in_quarantaine()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var declaratie = Declaratie("A", Februari, Debet("RN-1", 10001, Februari, 8));
        var antwoord = Antwoord(declaratie);
        var other = Antwoord(Declaratie("B", Februari, Debet("RN-2", 10001, Februari, 8)));
        other.Header.Identificatie = "ANDER";

        await night.RunAsync("{}", Narrow, TooWide(declaratie), Bytes(antwoord), Bytes(other));

        Assert.Equal("ANDER afgekeurd - / ANTWOORD quarantaine wacht_op", await night.AskAsync("select identificatie, uitkomst, reden from bron.bericht where right(bericht, 3) = '325' order by 1"));
    }

    [Fact]
    public async Task A_303_is_matched_by_number_or_by_what_it_says_of_the_toewijzing_and_answered_by_a_304()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var andere = Toewijzing(10002, 2, "2", Januari, new(2026, 12, 31));
        andere.Client!.ToegewezenProducten[0].Product = new() { Categorie = "45", Code = "45A53" };
        await night.RunAsync(Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31)), andere);
        var zonderNummer = Debet("RN-2", 0, Februari, 7);
        zonderNummer.ToewijzingNummer = null;
        var pastNiet = Debet("RN-3", 0, Februari, 6);
        pastNiet.ToewijzingNummer = null;
        pastNiet.ProductCode = "45A99";

        await night.RunAsync(Declaratie23("F1", Februari, Debet("RN-1", 10001, Januari, 8), zonderNummer, pastNiet));

        Assert.Equal("RN-1 toegekend - 10001 / RN-2 toegekend - 10001 / RN-3 afgewezen TR338 -", await night.AskAsync("select referentie_nummer, oordeel, array_to_string(regels, ','), toewijzing_sleutel from kern.prestatie where not retour order by 1"));
        Assert.Equal("JW304", await night.AskAsync("select bericht from bron.antwoord"));
        Assert.Equal("F1 0200 - 126000 90000 RN-3:0551", await AnswersAsync(database));
    }

    [Fact]
    public async Task Old_303s_are_booked_on_the_toewijzing_that_fits()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var zonderNummer = Debet("RN-1", 0, Januari, 8);
        zonderNummer.ToewijzingNummer = null;

        await night.HistoryAsync(Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31)), Declaratie23("F1", Januari, zonderNummer));
        await night.RunAsync(Declaratie("A", Februari, Debet("RN-2", 10001, Januari, 8)));

        Assert.Equal("RN-1 - - / RN-2 afgewezen TR389", await night.AskAsync(Regels));
    }

    [Fact]
    public async Task A_loaded_tariff_decides_and_is_shown()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        await new MunicipalListStore(database.Writer, PostgresResilience.Create(new PostgresResilienceOptions(), TimeProvider.System)).LoadAsync(
            new ListSource(new UnitKey(Voorbeeld.Gemeente, Domein.Jw), "tarieven.csv", [1], new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)),
            [new TariefEntry(null, "45A04", "04", 6_000, Februari, null), new TariefEntry(null, "45A04", "04", 5_900, null, Februari.AddDays(-1))],
            CancellationToken.None);
        await night.RunAsync(Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31)));

        await night.RunAsync(Declaratie("A", Februari, Debet("RN-1", 10001, Januari, 8), Debet("RN-2", 10001, Februari, 8)));

        Assert.Equal("RN-1 afgewezen TR418 / RN-2 toegekend -", await night.AskAsync(Regels));
        Assert.Equal("5900 / 6000", await night.AskAsync("select afgesproken_tarief from kern.prestatie order by referentie_nummer"));
    }

    [Fact]
    public async Task Offering_declaraties_twice_grants_and_answers_once()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);
        var declaratie = Declaratie("A", Februari, Debet("RN-1", 10001, Februari, 8));
        await night.RunAsync(Toewijzing(10001, 2, "2", Januari, new(2026, 12, 31)), declaratie, declaratie);
        var before = await Nights.CanonicalDump.OfAsync(database.Writer);

        var again = await night.RunAsync(declaratie);

        Assert.Equal(1, again.Summary!.PerUitkomst[Uitkomst.Overgeslagen]);
        Assert.Equal(before, await Nights.CanonicalDump.OfAsync(database.Writer));
        Assert.Equal("A 0200 8001 48000 48000", await AnswersAsync(database));
    }

    [Fact]
    public async Task Lines_of_a_client_without_toewijzing_are_not_judged()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database);

        await night.RunAsync(Declaratie("A", Februari, Debet("RN-1", 10001, Februari, 8), Debet("RN-2", 10001, Januari, 8)));

        Assert.Equal("RN-1 niet_beoordeeld - / RN-2 niet_beoordeeld -", await night.AskAsync(Regels));
        Assert.Equal("", await night.AskAsync("select 1 from kern.prestatie where ingetrokken_door_run is null"));
        Assert.Equal("A 0200 0200 96000 0 RN-1:0233 RN-2:0233", await AnswersAsync(database));
    }

    private static async Task<IReadOnlyList<long>> QuarantinedAsync(SmallNight night) =>
        [.. (await night.AskAsync("select bericht_id from bron.quarantaine where toestand = 'open' order by 1")).Split(" / ").Select(id => long.Parse(id, CultureInfo.InvariantCulture))];
}
