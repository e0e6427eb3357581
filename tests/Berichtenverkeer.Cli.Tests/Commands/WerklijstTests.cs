using System.Text;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Postgres.Queries;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary><c>berichten werklijst</c> on a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class WerklijstTests(PostgresFixture postgres)
{
    private const string Uitleg322 = "Met deze prestatie komt het totaal boven wat de toewijzing toestaat. Laat de aanbieder het volume nakijken, of om een wijziging van de toewijzing vragen.";

    [Fact]
    public async Task Without_a_name_all_lists_are_shown_with_what_stands_on_them()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("werklijst");
        var json = await story.RunAsync("werklijst", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^lijst +aantal +wat erop staat$", run.Lines[0]);
        Assert.Equal(
            [
                "direct-toekennen 0", "tenzij 0", "zonder-toewijzing 1", "boven-plafond 1", "gestopt-product 0", "voor-start 2", "dubbel 0", "onrechtmatig 0",
                "verschil-met-antwoord 0", "buiten-berichtenverkeer 0", "eigen-berichten 0",
            ],
            json.Json.SkipLast(1).Select(row => $"{row.GetProperty("naam")} {row.GetProperty("aantal")}"));
        Assert.Equal(WerklijstGtVorm.All.Count + WerklijstVorm.All.Count, json.Summary.GetProperty("regels").GetInt32());
        Assert.Equal(Werklijst.All, WerklijstVorm.All.Select(vorm => vorm.Lijst));
    }

    [Fact]
    public async Task A_list_is_a_table_with_the_reason_in_words()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("werklijst", "voor-start");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^gemeente +aanbieder +referentienummer +toewijzing +productcode +begindatum +bedrag +start later gemeld per +uitleg$", run.Lines[0]);
        Assert.Matches(@"^0037 +98000001 +RN-1 +10001 +45A04 +01-02-2026 +600,00 +Er is geen start gemeld\.", run.Lines[1]);
        Assert.Equal("voor-start: 2 regels (signaal: toegekend zonder dat er een start was gemeld).\n", run.Error);
    }

    [Fact]
    public async Task Csv_is_quoted_and_runs_no_formula()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("werklijst", "boven-plafond", "--csv", "-");
        var text = Encoding.UTF8.GetString(run.RawOut);

        Assert.StartsWith("\uFEFFGemeente;Domein;Aanbieder;Cliëntnummer;Berichtnummer;", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Contains(
            $";D-2;2026-03-16;D2;'=RN-4;10001;45;45A04;2026-02-01;2026-02-28;10;uur;600,00;minuut;600;600;6360;6330;30;650,00;600,00;50,00;TR322;;{Uitleg322}\r\n",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_a_value_for_each_column_and_ends_with_the_count()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("werklijst", "BOVEN-plafond", "--json", "--gemeente", "0037");

        var regel = run.Json[0];
        Assert.Equal(("werklijstregel", "=RN-4", "04"), (regel.GetProperty("soort").GetString(), regel.GetProperty("referentie_nummer").GetString(), regel.GetProperty("eenheid").GetString()));
        Assert.Equal((60_000, 600, 6_330, 30, 65_000), (
            regel.GetProperty("bedrag").GetInt64(), regel.GetProperty("plafond_periode").GetInt64(), regel.GetProperty("gebruikt_volume").GetInt64(),
            regel.GetProperty("rest_volume").GetInt64(), regel.GetProperty("budget").GetInt64()));
        Assert.Equal("2026-02-01", regel.GetProperty("begindatum").GetString());
        Assert.Equal("TR322", Assert.Single(regel.GetProperty("regels").EnumerateArray()).GetString());
        Assert.Equal(Uitleg322, regel.GetProperty("uitleg").GetString());
        Assert.Equal(("boven-plafond", 1), (run.Summary.GetProperty("lijst").GetString(), run.Summary.GetProperty("regels").GetInt32()));
        Assert.Equal(0, (await story.RunAsync("werklijst", "boven-plafond", "--json", "--gemeente", "0034")).Summary.GetProperty("regels").GetInt32());
    }

    [Fact]
    public async Task Every_list_can_be_shown_in_every_form()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);
        await story.ExecuteAsync("""
            update kern.prestatie set ingetrokken_door_run = 1 where referentie_nummer = 'RN-1';
            update kern.bericht set beantwoord_door = bericht_id where nummer = 323;
            update bron.run set soort = 'verwerk';
            update kern.bericht set oordeel_motor = 'afgekeurd' where nummer = 301;
            update kern.toegewezen_product set einddatum = '2026-02-27';
            """);
        story.Folder.Write("stuk/stuk.xml", Messages.Broken);
        await story.RunAsync("verwerk", story.Folder["stuk"]);
        foreach (var lijst in new[] { "zonder-toewijzing", "boven-plafond", "voor-start", "onrechtmatig", "verschil-met-antwoord", "buiten-berichtenverkeer", "eigen-berichten" })
        {
            var json = await story.RunAsync("werklijst", lijst, "--json");
            Assert.NotEqual((lijst, 0), (lijst, json.Summary.GetProperty("regels").GetInt32()));
            Assert.All(json.Json.SkipLast(1), row => Assert.NotNull(row.GetProperty("uitleg").GetString()));
            Assert.StartsWith("\uFEFFGemeente;", Encoding.UTF8.GetString((await story.RunAsync("werklijst", lijst, "--csv", "-")).RawOut), StringComparison.Ordinal);
            Assert.NotEmpty((await story.RunAsync("werklijst", lijst)).Out);
        }
    }

    [Theory]
    [InlineData("Deze werklijst is er niet. Kies uit: direct-toekennen, tenzij, zonder-toewijzing, boven-plafond,", "iets")]
    [InlineData("Bij --gemeente hoort een code van vier cijfers", "dubbel", "--gemeente", "37")]
    [InlineData("Kies --csv of --json, niet allebei.", "dubbel", "--csv", "-", "--json")]
    public async Task Wrong_use_is_said_in_Dutch(string expected, params string[] arguments)
    {
        var run = await Support.Cli.RunAsync(["werklijst", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
