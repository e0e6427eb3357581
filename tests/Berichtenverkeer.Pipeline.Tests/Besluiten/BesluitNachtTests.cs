using System.Globalization;
using Berichtenverkeer.Model;
using Berichtenverkeer.Pipeline.Tests.Judging;
using Berichtenverkeer.Pipeline.Tests.Nights;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.TestSupport;
using static Berichtenverkeer.Pipeline.Tests.Besluiten.VerzoekBouw;
using static Berichtenverkeer.Pipeline.Tests.Besluiten.Vragen;

namespace Berichtenverkeer.Pipeline.Tests.Besluiten;

/// <summary>Advice in nights that go otherwise than planned: faults, quarantaine, retouren, broken off at any moment.</summary>
[Collection(PostgresTests.Name)]
public sealed class BesluitNachtTests(PostgresFixture postgres)
{
    private static readonly Persoon Kind = new("999900006", Dag(6, 10, 2014));
    private static readonly Persoon Ander = new("999900018", Dag(1, 20, 2012));

    [Fact]
    public async Task A_fault_in_deciding_puts_that_message_in_quarantaine_and_the_others_go_on()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 6) };

        await night.RunAsync("{}", ProefRegels.Met(_ => null!), Gewoon(), Toewijzing("E1", A1, Dag(3, 2), Kind, Toegewezen(1, "45A53", Dag(3, 2), Dag(3, 1), null, PerMaand(1))));

        Assert.Equal("JW301 geaccepteerd - / JW315 quarantaine interne_fout", await night.AskAsync("select bericht, uitkomst, reden from bron.bericht order by 1"));
        Assert.Equal("", await night.AskAsync(Adviezen));
        Assert.Equal("", await night.AskAsync(Antwoorden));

        // Once the fault is mended it is judged, for the first time.
        await night.Engine.RestoreAsync([await NumberAsync(night, "interne_fout")], Dag(3, 9), ProefRegels.Standaard);
        Assert.Equal("R-1 administratief - ", await night.AskAsync(Adviezen));
        Assert.Equal("1 2026-03-06", await night.AskAsync("select beoordeling, ontvangen_op::text from kern.gt_besluit"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public async Task Nothing_is_refused_for_want_of_what_got_stuck_in_the_same_night(int chunkCount)
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 17) };
        var start = Voorbeeld.Start();
        start.Client!.Bsn = Kind.Bsn;

        // The first is refused for want of a toewijzing, when nothing is in quarantaine yet.
        await night.RunAsync("{}", ProefRegels.Met(_ => null!) with { ChunkCount = chunkCount }, Wijziging("W0", A1, Dag(3, 1), Ander, "V-0", [77]), Gewoon(), start);

        Assert.Equal("JW305 quarantaine wacht_op / JW315 quarantaine interne_fout / JW317 afgekeurd -", await night.AskAsync("select bericht, uitkomst, reden from bron.bericht order by 1"));
    }

    [Fact]
    public async Task A_message_that_waits_in_quarantaine_gets_advice_when_it_is_taken_up()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 6) };
        var wide = Gewoon();
        wide.Client!.AangevraagdeProducten[0].Commentaar = new string('a', 180);
        var settings = ProefRegels.Standaard with { Limits = ReadingLimits.Default with { MaxTextBytes = 150 } };

        await night.RunAsync("{}", settings, wide);
        Assert.Equal("", await night.AskAsync(Adviezen));
        await night.Engine.RestoreAsync([await NumberAsync(night, "grens")], Dag(3, 9), ProefRegels.Standaard);

        Assert.Equal("R-1 administratief - ", await night.AskAsync(Adviezen));
    }

    [Fact]
    public async Task Old_traffic_gets_no_advice_and_does_tell_what_came_of_it()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 6) };
        await night.HistoryAsync(Verzoek("OUD", A2, Dag(3, 2), Ander, Gevraagd("R-9", "45A04", Dag(3, 9), Dag(8, 31), PerWeek(2))));
        await night.RunAsync("{}", ProefRegels.Standaard, Gewoon());

        await night.HistoryAsync(Toegekend());

        Assert.Equal("R-1 administratief - ", await night.AskAsync(Adviezen));
        Assert.Equal("R-1 direct_toegekend False - 2 2 2", await night.AskAsync(Uitkomsten));
    }

    [Fact]
    public async Task Advice_does_not_stand_when_the_retour_of_the_suite_refuses_the_verzoek()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 6) };
        await night.RunAsync("{}", ProefRegels.Standaard, Gewoon());

        await night.RunAsync("{}", ProefRegels.Standaard, Retour(Gewoon(), "0001"));

        Assert.Equal("", await night.AskAsync(Adviezen));
        Assert.Equal("1", await night.AskAsync("select count(*) from kern.gt_besluit"));
    }

    [Fact]
    public async Task Rules_that_change_later_change_no_advice_that_was_given()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 6) };
        await night.RunAsync("{}", ProefRegels.Standaard, Gewoon());
        var strict = ProefRegels.Met(info => info.Code == "5d" ? info.Standaard with { Producten = ["45A04"] } : info.Standaard, hash: '2');

        await night.RunAsync("{}", strict, Gewoon(), Verzoek("S2", A2, Dag(3, 3), Ander, Gevraagd("R-2", "45A04", Dag(3, 9), Dag(8, 31), PerWeek(2))));

        Assert.Equal("R-1 administratief -  / R-2 tenzij TZ5 TZ5/5d", await night.AskAsync(Adviezen));
        Assert.Equal("2", await night.AskAsync("select count(*) from ref.gt_regelset"));
        Assert.Equal("R-1 1 / R-2 2", await night.AskAsync("select referentie_aanbieder, left(regelset, 1) from kern.gt_besluit order by 1"));
    }

    [Fact]
    public async Task Figures_count_the_first_time_that_a_verzoek_was_judged()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 6) };
        await night.RunAsync("{}", ProefRegels.Standaard, Gewoon());

        await night.AskAsync("""
            insert into kern.gt_besluit
            select gemeente, domein, bericht_id, volgnr, 2, soort, aanbieder, client_id, referentie_aanbieder, dagtekening, ontvangen_op, product_categorie, product_code,
                   begin, eind, verwijzer_type, leeftijd, leeftijd_ongeveer, waarde, 'tenzij', 'TZ9', '{TZ9}', gronden_waar, gronden_onwaar, gronden_onbekend, gronden_nvt,
                   toelichting, regelset, bekend_door_run, null
            from kern.gt_besluit
            """);
        await night.RunAsync("{}", ProefRegels.Standaard, Toegekend());

        Assert.Equal("R-1 administratief direct_toegekend", await night.AskAsync("select referentie_aanbieder, advies, uitkomst from kern.gt_stand"));
        Assert.Equal("1", await night.AskAsync("select count(*) from kern.gt_verloop"));
    }

    [Theory]
    [InlineData(1, 32 * 1024 * 1024, 50_000)]
    [InlineData(3, 0, 50_000)]
    [InlineData(3, 0, 2)]
    public async Task Chunks_pieces_order_and_memory_do_not_matter(int chunkCount, long memoryBudget, int workCount)
    {
        var expected = await WholeAsync();
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 6) };

        await night.RunAsync("{}", ProefRegels.Standaard with { ChunkCount = chunkCount, MemoryBudget = memoryBudget, WorkCount = workCount }, [.. Night().Reverse()]);

        Assert.Equal(expected, await CanonicalDump.OfAsync(database.Writer));
    }

    [Fact]
    public async Task Broken_off_at_any_call_the_next_run_comes_to_the_same()
    {
        var expected = await WholeAsync();
        for (var at = 9; ; at += 3)
        {
            await using var database = await postgres.NewDatabaseAsync();
            using var night = new SmallNight(database);
            var engine = new Engine(database, leaseSeconds: 0.3);
            var store = new BreakingStore(engine.Store, at);
            var folder = night.Write(Night());
            var settings = ProefRegels.Standaard with { ChunkCount = 2, Parallelism = 1 };
            try
            {
                await engine.RunAsync(folder, store: store, settings: settings, opDatum: Dag(3, 6));
            }
            catch (IOException) when (store.Broke)
            {
            }

            await engine.RunAsync(folder, settings: settings, opDatum: Dag(3, 6));

            Assert.Equal(expected, await CanonicalDump.OfAsync(database.Writer));
            if (!store.Broke)
                break;
        }
    }

    private async Task<string> WholeAsync()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var night = new SmallNight(database) { Vandaag = Dag(3, 6) };
        await night.RunAsync("{}", ProefRegels.Standaard, Night());
        Assert.Equal("R-1 administratief -  / R-2 tenzij TZ3 TZ3/3b / R-3 administratief - ", await night.AskAsync(Adviezen));
        Assert.Equal("R-1 direct_toegekend False - 2 2 2 / R-2 in_onderzoek - - 1 - - / R-3 open - - - - -", await night.AskAsync(Uitkomsten));
        return await CanonicalDump.OfAsync(database.Writer);
    }

    /// <summary>Verzoeken with their answers, one that is refused by the suite, and one that overlaps what was granted in this night.</summary>
    private static IReadOnlyList<byte[]> Night()
    {
        var refused = Verzoek("S4", A4, Dag(3, 2), Ander, Gevraagd("R-4", "51G01", Dag(3, 9), Dag(8, 31), PerWeek(2)));
        return
        [
            .. new[]
            {
                Gewoon(),
                Toegekend(),
                Verzoek("S2", A2, Dag(3, 5), Kind, Gevraagd("R-2", "45A04", Dag(3, 9), Dag(8, 31), PerWeek(2))),
                Antwoord("W2", A2, Dag(3, 6), "R-2"),
                Verzoek("S3", A3, Dag(3, 5), Ander, Gevraagd("R-3", "45A04", Dag(3, 9), Dag(8, 31), PerWeek(2))),
                refused,
                Retour(refused, "0001"),
            }.Select(bericht => BerichtWriter.Write(bericht, SchemaSet.Embedded)),
        ];
    }

    private static Bericht Gewoon() => Verzoek("S1", A1, Dag(3, 2), Kind, Gevraagd("R-1", "45A04", Dag(3, 9), Dag(8, 31), PerWeek(2)));

    private static Bericht Toegekend() =>
        Toewijzing("T1", A1, Dag(3, 4), Kind, Toegewezen(10001, "45A04", Dag(3, 4), Dag(3, 9), Dag(8, 31), PerWeek(2), "R-1"));

    private static Bericht Retour(Bericht heen, string code)
    {
        var retour = Rules.Tests.Building.Voorbeeld.Leeg(316, Domein.Jw);
        var header = retour.Header;
        (header.Afzender, header.Ontvanger) = (heen.Header.Afzender, heen.Header.Ontvanger);
        (header.Identificatie, header.Dagtekening) = (heen.Header.Identificatie, heen.Header.Dagtekening);
        (header.IdentificatieRetour, header.DagtekeningRetour) = ("R" + heen.Identificatie, heen.Header.Dagtekening);
        (header.BasisschemaXsdVersieRetour, header.BerichtXsdVersieRetour) = ("1.0.0", "1.0.0");
        header.RetourCodes.Add(code);
        return retour;
    }

    private static async Task<long> NumberAsync(SmallNight night, string reden) =>
        long.Parse(await night.AskAsync($"select bericht_id from bron.bericht where reden = '{reden}'"), CultureInfo.InvariantCulture);
}
