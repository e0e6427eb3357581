using System.Text;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary>The worklists "direct toekennen" and "tenzij" on a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class WerklijstVerzoekenTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Lists_of_verzoeken_come_first_in_the_overview()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        var json = await story.RunAsync("werklijst", "--json");
        Assert.Equal(["direct-toekennen 2", "tenzij 2", "zonder-toewijzing 0"], json.Json.Take(3).Select(row => $"{row.GetProperty("naam")} {row.GetProperty("aantal")}"));
    }

    [Fact]
    public async Task Table_tells_what_is_asked_by_when_and_why()
    {
        await using var story = await TenzijStory.NewAsync(postgres);

        var direct = await story.RunAsync("werklijst", "direct-toekennen");
        var tenzij = await story.RunAsync("werklijst", "TENZIJ", "--gemeente", "0037");

        Assert.Matches("^gemeente +aanbieder +berichtnummer +productcode +begin +eind +uiterlijk +stand +uitleg$", direct.Lines[0]);
        Assert.Matches(@"^0037 +98000001 +11 +45A04 +09-03-2026 +31-08-2026 +09-03-2026 +te laat", direct.Lines[1]);
        Assert.Equal("direct-toekennen: 2 verzoeken (verzoeken die kunnen worden toegekend: geen enkele tenzij geldt), waarvan 1 te laat. Het is een advies: er gaat niets vanzelf de deur uit.\n", direct.Error);
        Assert.Contains("bepalingen", tenzij.Lines[0], StringComparison.Ordinal);
        Assert.Contains("waarvan 0 te laat", tenzij.Error, StringComparison.Ordinal);
        Assert.Equal("Deze lijst is leeg.\n", (await story.RunAsync("werklijst", "tenzij", "--gemeente", "0034")).Error);
    }

    [Fact]
    public async Task Csv_is_for_a_spreadsheet()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        await story.RunAsync("tenzij", "registreer", "12", "--volgnr", "1", "--overleg", "2026-03-05");
        await story.ExecuteAsync("update kern.gt_besluit set referentie_aanbieder = '=R-31' where bericht_id = 13; update kern.termijn set referentie_aanbieder = '=R-31' where bericht_id = 13");

        var run = await story.RunAsync("werklijst", "tenzij", "--csv", "-");

        Assert.Equal([0xEF, 0xBB, 0xBF], run.RawOut[..3]);
        Assert.Equal(
            "\uFEFFGemeente;Domein;Aanbieder;Berichtnummer;Volgnummer;Bericht;Referentie;Dagtekening;Productcategorie;Productcode;Begin;Eind;Waarde;Uiterlijk;Te laat;Stand;In onderzoek;Woonplaats uiterlijk;Overleg;Bepalingen;Uitleg\r\n"
            + "0037;jw;98000001;12;1;315;R-21;2026-03-02;45;45A04;2026-03-09;2026-08-31;3017,14;2026-03-11;nee;nog 1 werkdag;nee;;2026-03-05;TZ3;Stapeling: 4 producten tegelijk (drempel 4).\r\n"
            + "0037;jw;98000001;13;1;315;'=R-31;2026-03-02;45;45A04;2026-03-09;2026-08-31;3017,14;2026-04-27;nee;nog 32 werkdagen;ja;2026-03-16;;TZ1;Andere gemeente in beeld.\r\n",
            Encoding.UTF8.GetString(run.RawOut));
    }

    [Fact]
    public async Task Json_is_for_a_program()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        var run = await story.RunAsync("werklijst", "direct-toekennen", "--json");
        var row = run.Json[0];
        Assert.Equal(("werklijstregel", "R-1", "2026-03-09", true, 301_714), (
            row.GetProperty("soort").GetString(), row.GetProperty("referentie").GetString(), row.GetProperty("uiterlijk").GetString(), row.GetProperty("te_laat").GetBoolean(), row.GetProperty("waarde").GetInt64()));
        Assert.Equal(("direct-toekennen", 2), (run.Summary.GetProperty("lijst").GetString(), run.Summary.GetProperty("regels").GetInt32()));
    }

    [Fact]
    public async Task Last_day_itself_is_in_time()
    {
        await using var story = await TenzijStory.NewAsync(postgres);
        await story.ExecuteAsync("update kern.termijn set uiterlijk = '2026-03-10' where bericht_id = 11 and soort = 'verzoek'");
        var run = await story.RunAsync("werklijst", "direct-toekennen", "--json");
        Assert.Equal((false, "vandaag"), (run.Json[0].GetProperty("te_laat").GetBoolean(), run.Json[0].GetProperty("stand").GetString()));
    }
}
