using System.Text;
using System.Text.Json;
using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using Berichtenverkeer.Pipeline.Proef;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary><c>berichten regels proef</c>, on a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class RegelsProefTests(PostgresFixture postgres)
{
    private const string Nieuw = """{ "geldigVanaf": "0001-01-01", "bepalingen": [ { "id": "TZ6", "naam": "Kort", "volgorde": 6, "gronden": { "5b": { "normMaanden": 1 } } } ] }""";

    [Fact]
    public async Task Verzoeken_of_the_last_whole_month_are_judged_by_both_and_the_counts_add_up()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("nieuw.jsonc", Nieuw);
        folder.Write("in/verzoek.xml", BerichtWriter.Write(Voorbeeld.VerzoekOmToewijzing(), SchemaSet.Embedded));
        async Task<CommandRun> RunAsync(params string[] arguments)
        {
            var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, [.. arguments, "--database", database.ConnectionString]);
            Assert.DoesNotContain(Voorbeeld.Bsn, run.Out + run.Error, StringComparison.Ordinal);
            Assert.Equal(0, run.ExitCode);
            return run;
        }

        await RunAsync("verwerk", folder["in"], "--op-datum", "2026-03-17");

        var json = await RunAsync("regels", "proef", "nieuw.jsonc", "--op-datum", "2026-04-01", "--json");
        var table = await RunAsync("regels", "proef", "nieuw.jsonc", "--van", "2026-03-16", "--tot", "2026-03-16");
        var csv = await RunAsync("regels", "proef", "nieuw.jsonc", "--van", "2026-03-17", "--tot", "2026-03-17", "--csv", "-");

        var summary = json.Summary;
        long Of(string name) => summary.GetProperty(name).GetInt64();
        Assert.Equal(("2026-03-01", "2026-03-31", 1), (summary.GetProperty("van").GetString(), summary.GetProperty("tot").GetString(), Of("verzoeken")));
        Assert.Equal(Of("beoordeeld_nu"), Of("administratief_nu") + Of("tenzij_nu"));
        Assert.Equal(Of("beoordeeld_straks"), Of("administratief_straks") + Of("tenzij_straks"));
        Assert.Equal(Of("beoordeeld_nu"), Of("naar_tenzij") + Of("naar_administratief") + Of("andere_bepalingen") + Of("gelijk") + Of("alleen_nu"));
        Assert.Equal(Of("tenzij_straks") - Of("tenzij_nu"), Of("naar_tenzij") - Of("naar_administratief"));
        Assert.Equal("TZ6 TZ6/5b", string.Join(' ', json.Json.Where(IsTz6).Select(line => line.GetProperty("code").GetString())));
        Assert.Contains("1 verzoek met een dagtekening van 16-03-2026 tot en met 16-03-2026, opnieuw beoordeeld. Er is niets vastgelegd.", table.Error, StringComparison.Ordinal);
        Assert.Contains("andere gemeenten hebben toegewezen (1a)", table.Error, StringComparison.Ordinal);
        Assert.Contains("0 verzoeken met een dagtekening van 17-03-2026", csv.Error, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFOnderdeel;Code;Omschrijving;Nu;Straks;Verschil\r\ntotaal;;beoordeeld;0;0;0\r\n", Encoding.UTF8.GetString(csv.RawOut), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_whole_month_a_period_must_be_given()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("nieuw.jsonc", Nieuw);
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "regels", "proef", "nieuw.jsonc", "--database", database.ConnectionString);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Er is geen hele maand met verzoeken. Geef een periode op met --van en --tot.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_totals_then_bepalingen_with_their_gronden_then_changes()
    {
        var uitslag = new ProefUitslag(new(2026, 3, 1), new(2026, 3, 31));
        var lines = ProefOverzicht.Of(uitslag, Toekenningsregels.Standaard, Toekenningsregels.Parse("nieuw.jsonc", Encoding.UTF8.GetBytes(Nieuw))).ToList();

        Assert.Equal(["totaal", "bepaling", "grond", "verandering"], lines.Select(line => line.Onderdeel).Distinct());
        Assert.Equal(["TZ1", "TZ2", "TZ3", "TZ4", "TZ5", "TZ6"], lines.Where(line => line.Onderdeel == "bepaling").Select(line => line.Code));
        Assert.Equal("Kort", lines.Single(line => line.Code == "TZ6").Omschrijving);
        Assert.Equal("Duur", lines.Single(line => line.Code == "TZ6/5b").Omschrijving);

        // A grond that is off in both is not shown.
        Assert.Equal(GrondCatalogus.Alle.Where(info => info.StandaardAan).Select(info => $"TZ{info.Code[0]}/{info.Code}").Append("TZ6/5b"), lines.Where(line => line.Onderdeel == "grond").Select(line => line.Code));
        Assert.Equal(
            ["van administratief naar tenzij", "van tenzij naar administratief", "tenzij, maar door andere bepalingen", "niets anders"],
            lines.Where(line => line.Onderdeel == "verandering").Select(line => line.Omschrijving));
    }

    [Theory]
    [InlineData("Geef --van en --tot allebei, of geen van beide.", "nieuw.jsonc", "--van", "2026-01-01")]
    [InlineData("Geef --van en --tot allebei, of geen van beide.", "nieuw.jsonc", "--tot", "2026-01-01")]
    [InlineData("De datum bij --van ligt na die bij --tot.", "nieuw.jsonc", "--van", "2026-01-02", "--tot", "2026-01-01")]
    [InlineData("Kies --csv of --json, niet allebei.", "nieuw.jsonc", "--csv", "-", "--json")]
    [InlineData("Er ontbreekt iets: geef <bestand> op.")]
    public async Task Wrong_use_is_said_in_Dutch(string expected, params string[] arguments)
    {
        var run = await Support.Cli.RunAsync(["regels", "proef", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_wrong_or_not_there_is_3_before_any_database_is_opened()
    {
        using var folder = new TempFolder().Write("fout.jsonc", """{ "profiel": "geen", "geldigVanaf": "2026-01-01" }""");
        var situation = new Situation { WorkingFolder = folder.Path };
        var wrong = await Support.Cli.RunAsync(situation, "regels", "proef", "fout.jsonc");
        var absent = await Support.Cli.RunAsync(situation, "regels", "proef", "weg.jsonc");

        Assert.Equal((3, 3), (wrong.ExitCode, absent.ExitCode));
        Assert.Contains("fout.jsonc(1): profiel: dit profiel is onbekend.", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("weg.jsonc: dit regelbestand bestaat niet. Controleer het pad.", absent.Error, StringComparison.Ordinal);
    }

    private static bool IsTz6(JsonElement line) =>
        line.GetProperty("soort").GetString() == "proef" && line.GetProperty("code").GetString() is { } code && code.StartsWith("TZ6", StringComparison.Ordinal);
}
