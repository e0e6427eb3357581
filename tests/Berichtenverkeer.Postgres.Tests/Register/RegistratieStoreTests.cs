using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Postgres.Register;
using Berichtenverkeer.TestSupport;
using Npgsql;

namespace Berichtenverkeer.Postgres.Tests.Register;

/// <summary>The register of staff: added to, never changed; the last registration counts.</summary>
[Collection(PostgresTests.Name)]
public sealed class RegistratieStoreTests(PostgresFixture postgres)
{
    private static readonly RegistratieBron Opdracht = RegistratieBron.Opdracht(new(2026, 3, 5, 9, 30, 0, TimeSpan.Zero));
    private static readonly Vastlegging Overleg = new() { OverlegOp = new(2026, 3, 5), Door = "jansen" };

    private static Task<RegistratieUitslag> AddAsync(TestDatabase database, VerzoekWijzer verzoek, Vastlegging wat) => AddRowsAsync(database, Opdracht, (verzoek, wat));

    private static Task<RegistratieUitslag> AddRowsAsync(TestDatabase database, RegistratieBron bron, params (VerzoekWijzer Verzoek, Vastlegging Wat)[] rows) =>
        new RegistratieStore(database.Writer, Polly.ResiliencePipeline.Empty).AddAsync([.. rows.Select(row => new NieuweRegistratie(row.Verzoek, row.Wat))], bron, CancellationToken.None);

    private static async Task<TenzijDetail> DetailAsync(TestDatabase database, long berichtId, int volgnr = 1) =>
        Assert.Single(await new TenzijQueries(database.Writer, Polly.ResiliencePipeline.Empty).FindAsync(new() { BerichtId = berichtId, Volgnr = volgnr }, CancellationToken.None));

    [Fact]
    public async Task Later_registration_adds_to_what_was_said_and_every_one_stays()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", ["TZ3/3c"]);
        await AddAsync(database, new() { BerichtId = 11 }, Overleg);
        await AddAsync(database, new() { BerichtId = 11 }, new() { Oordeel = Advies.Administratief, Reden = " Al afgestemd. ", Door = "de vries" });
        await AddAsync(database, new() { BerichtId = 11, Volgnr = 1, Gemeente = Besluiten.Gemeente }, new() { Uitkomst = OverlegUitkomst.Ongewijzigd, Door = "jansen" });

        var detail = await DetailAsync(database, 11);

        Assert.Equal(("tenzij", "administratief"), (detail.Advies, detail.Werkelijk));
        Assert.Equal(
            [
                (null, null, Overleg.OverlegOp, null, "jansen"),
                ("administratief", "Al afgestemd.", Overleg.OverlegOp, null, "de vries"),
                ("administratief", "Al afgestemd.", Overleg.OverlegOp, "ongewijzigd", "jansen"),
            ],
            detail.Register.Select(row => (row.Oordeel, row.Reden, row.OverlegOp, row.Uitkomst, row.Door)));
        Assert.All(detail.Register, row => Assert.Equal((Opdracht.Op.UtcDateTime, "opdracht"), (row.Op, row.Bron)));
    }

    [Fact]
    public async Task Starting_again_lets_go_of_what_was_said()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", ["TZ3/3c"]);
        await AddAsync(database, new() { BerichtId = 11 }, Overleg with { Oordeel = Advies.Administratief, Reden = "Vergist", Uitkomst = OverlegUitkomst.Ingetrokken });

        Assert.Equal(1, (await AddAsync(database, new() { BerichtId = 11 }, new() { Opnieuw = true, Door = "jansen" })).Toegevoegd);

        var detail = await DetailAsync(database, 11);
        Assert.Equal("tenzij", detail.Werkelijk);
        Assert.Equal((null, null, null, null), (detail.Register[1].Oordeel, detail.Register[1].Reden, detail.Register[1].OverlegOp, detail.Register[1].Uitkomst));
        Assert.Equal(0, (await AddAsync(database, new() { BerichtId = 11 }, new() { Opnieuw = true, Door = "jansen" })).Toegevoegd);
    }

    [Fact]
    public async Task Saying_the_same_again_adds_nothing_whoever_says_it()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", []);
        Assert.Equal(1, (await AddAsync(database, new() { BerichtId = 11 }, Overleg)).Toegevoegd);
        var again = await AddAsync(database, new() { BerichtId = 11 }, Overleg with { Door = "de vries" });
        Assert.Equal((0, 1, false), (again.Toegevoegd, again.Ongewijzigd, again.AlIngelezen));
        Assert.Single((await DetailAsync(database, 11)).Register);
    }

    [Fact]
    public async Task Verzoek_is_found_by_its_reference_within_an_aanbieder_and_a_gemeente()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", []);
        await Besluiten.AddAsync(database, 12, "R-1", [], gemeente: "0034");
        var byReference = new VerzoekWijzer { Referentie = "R-1", Aanbieder = Besluiten.Aanbieder };

        Assert.Equal(
            "dit past op meer dan één verzoek: bericht 11 volgnummer 1, bericht 12 volgnummer 1. Noem het berichtnummer en het volgnummer.",
            Assert.Single((await AddAsync(database, byReference, Overleg)).Fouten).Zin);
        Assert.Equal(1, (await AddAsync(database, byReference with { Gemeente = "0034" }, Overleg)).Toegevoegd);
        Assert.Single((await AddAsync(database, byReference with { Aanbieder = "98000002" }, Overleg)).Fouten);
        Assert.Empty((await DetailAsync(database, 11)).Register);
        Assert.Single((await DetailAsync(database, 12)).Register);
    }

    [Fact]
    public async Task Message_with_two_products_asks_for_the_place()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 12, "R-21", ["TZ3/3c"]);
        await Besluiten.AddAsync(database, 12, "R-22", [], volgnr: 2);

        Assert.Single((await AddAsync(database, new() { BerichtId = 12 }, Overleg)).Fouten);
        Assert.Equal("dit verzoek is er niet, of er is geen advies over.", Assert.Single((await AddAsync(database, new() { BerichtId = 12, Volgnr = 3 }, Overleg)).Fouten).Zin);
        Assert.Equal(1, (await AddAsync(database, new() { BerichtId = 12, Volgnr = 2 }, Overleg)).Toegevoegd);
        Assert.Empty((await DetailAsync(database, 12)).Register);
    }

    [Fact]
    public async Task Withdrawn_advice_and_a_second_judgement_cannot_be_pointed_at()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", []);
        await Besluiten.AddAsync(database, 12, "R-2", []);
        await Besluiten.ExecuteAsync(database, "update kern.gt_besluit set ingetrokken_door_run = 2 where bericht_id = 11; update kern.gt_besluit set beoordeling = 2 where bericht_id = 12");

        Assert.Single((await AddAsync(database, new() { BerichtId = 11 }, Overleg)).Fouten);
        Assert.Single((await AddAsync(database, new() { BerichtId = 12 }, Overleg)).Fouten);
        Assert.Single((await AddAsync(database, new() { Referentie = "R-1", Aanbieder = Besluiten.Aanbieder }, Overleg)).Fouten);
        Assert.Single((await AddAsync(database, new() { Referentie = "R-2", Aanbieder = Besluiten.Aanbieder }, Overleg)).Fouten);
    }

    [Fact]
    public async Task File_is_added_whole_or_not_at_all()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", []);
        var bron = new RegistratieBron("week.csv", "0123456789abcdef", Opdracht.Op);

        var refused = await AddRowsAsync(database, bron, (new() { BerichtId = 11 }, Overleg), (new() { BerichtId = 99 }, Overleg));
        Assert.Equal((1, 0), (Assert.Single(refused.Fouten).Plaats, refused.Toegevoegd));
        Assert.Empty((await DetailAsync(database, 11)).Register);

        Assert.Equal(1, (await AddRowsAsync(database, bron, (new() { BerichtId = 11 }, Overleg))).Toegevoegd);
        Assert.Equal("week.csv#0123456789abcdef", Assert.Single((await DetailAsync(database, 11)).Register).Bron);
    }

    [Fact]
    public async Task File_that_was_read_before_does_not_undo_what_came_after()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", []);
        var bron = new RegistratieBron("week.csv", "0123456789abcdef", Opdracht.Op);
        await AddRowsAsync(database, bron, (new() { BerichtId = 11 }, Overleg));
        await AddAsync(database, new() { BerichtId = 11 }, Overleg with { OverlegOp = new(2026, 3, 6) });

        var again = await AddRowsAsync(database, bron with { Naam = "kopie.csv" }, (new() { BerichtId = 11 }, Overleg));

        Assert.Equal((true, 0, 0), (again.AlIngelezen, again.Toegevoegd, again.Ongewijzigd));
        Assert.Equal(new DateOnly(2026, 3, 6), (await DetailAsync(database, 11)).Register[^1].OverlegOp);
        Assert.Equal(1, (await AddRowsAsync(database, bron with { Kenmerk = "1123456789abcdef" }, (new() { BerichtId = 11 }, Overleg))).Toegevoegd);
    }

    [Fact]
    public async Task Not_even_the_writer_changes_or_removes_a_registration()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", []);
        await AddAsync(database, new() { BerichtId = 11 }, Overleg);

        foreach (var sql in new[] { "update kern.gt_registratie set door = 'x'", "delete from kern.gt_registratie" })
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => Besluiten.ExecuteAsync(database, $"set role berichten_verwerker; {sql}"))).SqlState);
    }

    [Fact]
    public async Task Detail_tells_the_gronden_with_those_that_hold_first()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", ["TZ1/1a", "TZ3/3c"], verloop: "onderzoek_op = '2026-03-04'");
        await Besluiten.ExecuteAsync(database, """
            insert into kern.gt_grond (gemeente, bericht_id, volgnr, beoordeling, bepaling, grond, uitslag, uitleg, bekend_door_run)
            values ('0014', 11, 1, 1, 'TZ1', '1b', 'onbekend', 'Geen lijst.', 1), ('0014', 11, 1, 1, 'TZ3', '3c', 'waar', 'Vier producten.', 1),
                   ('0014', 11, 1, 2, 'TZ3', '3a', 'waar', 'Later beoordeeld.', 1), ('0014', 11, 2, 1, 'TZ3', '3a', 'waar', 'Van een ander.', 1)
            """);

        var detail = await DetailAsync(database, 11);

        Assert.Equal([new("TZ3", "3c", "waar", "Vier producten."), new("TZ1", "1b", "onbekend", "Geen lijst.")], detail.Gronden);
        Assert.Equal(("in_onderzoek", new DateOnly(2026, 3, 4), "TZ1"), (detail.Uitkomst, detail.OnderzoekOp, detail.Primaire));
        Assert.Equal(
            (new DateOnly(2026, 3, 9), new DateOnly(2026, 4, 27), new DateOnly(2026, 3, 16)),
            (detail.VerzoekUiterlijk, detail.OnderzoekUiterlijk, detail.WoonplaatsUiterlijk));
    }
}
