using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Register;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.Postgres.Register;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Postgres.Tests.Register;

/// <summary>Worklists of verzoeken: what waits, by the judgement that counts, the first deadline first.</summary>
[Collection(PostgresTests.Name)]
public sealed class WerklijstGtTests(PostgresFixture postgres)
{
    private static readonly DateOnly Peildatum = new(2026, 3, 10);

    private static WerklijstGtQueries Queries(TestDatabase database) => new(database.Writer, Polly.ResiliencePipeline.Empty);

    private static async Task<IEnumerable<string>> ReferentiesAsync(TestDatabase database, Advies oordeel, string? gemeente = null, DateOnly? peildatum = null) =>
        (await Queries(database).OpenAsync(oordeel, gemeente, peildatum ?? Peildatum, CancellationToken.None)).Select(regel => regel.Referentie);

    private static Task RegisterAsync(TestDatabase database, long berichtId, Vastlegging wat) => new RegistratieStore(database.Writer, Polly.ResiliencePipeline.Empty)
        .AddAsync([new(new() { BerichtId = berichtId }, wat)], RegistratieBron.Opdracht(new(2026, 3, 5, 9, 30, 0, TimeSpan.Zero)), CancellationToken.None);

    [Fact]
    public async Task Only_what_waits_for_an_answer_stands_on_a_list()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "OPEN", []);
        await Besluiten.AddAsync(database, 12, "LEEG", [], verloop: "bijgewerkt_door_run = 2");
        await Besluiten.AddAsync(database, 13, "ONDERZOEK", [], verloop: "onderzoek_op = '2026-03-04'");
        await Besluiten.AddAsync(database, 14, "TOEGEKEND", [], verloop: "toegekend_op = '2026-03-04'");
        await Besluiten.AddAsync(database, 15, "NA", [], verloop: "onderzoek_op = '2026-03-04', toegekend_op = '2026-03-05'");
        await Besluiten.AddAsync(database, 16, "AFGEWEZEN", [], verloop: "afgewezen_op = '2026-03-04'");
        await Besluiten.AddAsync(database, 17, "TENZIJ", ["TZ3/3c"]);

        Assert.Equal(["OPEN", "LEEG", "ONDERZOEK"], await ReferentiesAsync(database, Advies.Administratief));
        Assert.Equal(["TENZIJ"], await ReferentiesAsync(database, Advies.Tenzij));
        Assert.Equal([(Advies.Administratief, 3), (Advies.Tenzij, 1)], (await Queries(database).CountsAsync(null, CancellationToken.None)).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public async Task First_deadline_comes_first_and_one_for_the_woonplaats_counts_until_it_is_over()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "LATER", ["TZ3/3c"], verzoek: "2026-03-20");
        await Besluiten.AddAsync(database, 12, "WOONPLAATS", ["TZ1/1a"], verloop: "onderzoek_op = '2026-03-04'");
        await Besluiten.AddAsync(database, 13, "EERST", ["TZ3/3c"], verzoek: "2026-03-11");

        Assert.Equal(["EERST", "WOONPLAATS", "LATER"], await ReferentiesAsync(database, Advies.Tenzij));
        Assert.Equal(["EERST", "WOONPLAATS", "LATER"], await ReferentiesAsync(database, Advies.Tenzij, peildatum: new(2026, 3, 16)));
        Assert.Equal(["EERST", "LATER", "WOONPLAATS"], await ReferentiesAsync(database, Advies.Tenzij, peildatum: new(2026, 3, 17)));
    }

    [Theory]
    [InlineData("TZ1/1a", true)]
    [InlineData("TZ1/1b", true)]
    [InlineData("TZ6/1b", true)]
    [InlineData("TZ1/1c", false)]
    public async Task Deadline_of_the_woonplaats_is_for_who_may_live_elsewhere(string grond, bool expected)
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", [grond]);
        var regel = Assert.Single(await Queries(database).OpenAsync(Advies.Tenzij, null, Peildatum, CancellationToken.None));
        Assert.Equal(expected ? new DateOnly(2026, 3, 16) : null, regel.WoonplaatsUiterlijk);
    }

    [Fact]
    public async Task Row_tells_what_is_asked_why_and_by_when()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", ["TZ1/1a", "TZ3/3c", "TZ3/3a"]);
        await Besluiten.AddAsync(database, 12, "R-2", ["TZ3/3c"], verloop: "onderzoek_op = '2026-03-04'");
        await RegisterAsync(database, 11, new() { OverlegOp = new(2026, 3, 5), Door = "jansen" });

        var rows = await Queries(database).OpenAsync(Advies.Tenzij, null, Peildatum, CancellationToken.None);

        var row = rows[0];
        Assert.Equal(("0014", Standard.Domein.Jw, 11L, 1, 315), (row.Gemeente, row.Domein, row.BerichtId, row.Volgnr, row.Soort));
        Assert.Equal((Besluiten.Aanbieder, "R-1", "45", "45A04", 301_714L), (row.Aanbieder, row.Referentie, row.Categorie, row.Code, row.Waarde));
        Assert.Equal((new(2026, 3, 2), new(2026, 3, 9), new(2026, 8, 31)), (row.Dagtekening, row.Begin!.Value, row.Eind!.Value));
        Assert.Equal((Advies.Tenzij, "Zin over R-1.", false), (row.Oordeel, row.Toelichting, row.InOnderzoek));
        Assert.Equal(["TZ1", "TZ3"], row.Bepalingen);
        Assert.Equal((new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 5)), (row.Uiterlijk, row.OverlegOp));
        Assert.Equal((new DateOnly(2026, 4, 27), true, null), (rows[1].Uiterlijk, rows[1].InOnderzoek, rows[1].WoonplaatsUiterlijk));
    }

    [Fact]
    public async Task Judgement_of_staff_moves_a_verzoek_and_says_so()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "R-1", ["TZ3/3c"]);
        await Besluiten.AddAsync(database, 12, "R-2", []);
        await RegisterAsync(database, 11, new() { Oordeel = Advies.Administratief, Reden = "Al afgestemd.", Door = "jansen" });
        await RegisterAsync(database, 12, new() { Oordeel = Advies.Administratief, Reden = "Akkoord.", Door = "jansen" });

        var rows = await Queries(database).OpenAsync(Advies.Administratief, null, Peildatum, CancellationToken.None);

        Assert.Equal(
            ["Vastgelegd als administratief, anders dan het advies: Al afgestemd. Advies: Zin over R-1.", "Zin over R-2."],
            rows.Select(row => row.Toelichting));
        Assert.Empty(await ReferentiesAsync(database, Advies.Tenzij));
    }

    [Fact]
    public async Task What_was_withdrawn_waits_no_more_and_another_outcome_still_asks_for_an_answer()
    {
        await using var database = await postgres.NewDatabaseAsync();
        foreach (var uitkomst in Enum.GetValues<OverlegUitkomst>())
        {
            await Besluiten.AddAsync(database, 11 + (int)uitkomst, $"{uitkomst}", ["TZ3/3c"]);
            await RegisterAsync(database, 11 + (int)uitkomst, new() { Uitkomst = uitkomst, Door = "jansen" });
        }

        Assert.Equal(["Ongewijzigd", "Aangepast", "Afgewezen"], await ReferentiesAsync(database, Advies.Tenzij));
        Assert.Equal(3, (await Queries(database).CountsAsync(null, CancellationToken.None))[Advies.Tenzij]);
    }

    [Fact]
    public async Task List_can_be_of_one_gemeente()
    {
        await using var database = await postgres.NewDatabaseAsync();
        await Besluiten.AddAsync(database, 11, "HIER", []);
        await Besluiten.AddAsync(database, 12, "DAAR", [], gemeente: "0034");

        Assert.Equal(["DAAR"], await ReferentiesAsync(database, Advies.Administratief, "0034"));
        Assert.Equal(["HIER", "DAAR"], await ReferentiesAsync(database, Advies.Administratief));
        Assert.Equal(1, (await Queries(database).CountsAsync("0034", CancellationToken.None))[Advies.Administratief]);
        Assert.Equal(0, (await Queries(database).CountsAsync("0099", CancellationToken.None))[Advies.Administratief]);
    }
}
