using Berichtenverkeer.Cli.Tests.Settings;
using Berichtenverkeer.Cli.Tests.Support;

namespace Berichtenverkeer.Cli.Tests.Commands;

public sealed class RegelsTests
{
    [Fact]
    public async Task Without_a_rule_file_the_standard_profile_holds_and_there_are_no_local_rules()
    {
        using var folder = new TempFolder();
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "regels", "toon");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Goede Toekenning, zonder regelbestand: overal geldt het profiel standaard.", run.Lines[0]);
        Assert.Equal(
            "De vijf bepalingen TZ1 tot en met TZ5 zijn een voorstel van dit programma en zijn in te stellen: geen openbare bron noemt de vijf van de werkwijze. "
            + "Een tenzij is een advies om eerst met de aanbieder te overleggen. Er wordt nooit iets door toegewezen, afgewezen of verstuurd.",
            run.Lines[1]);
        Assert.Equal("Elke gemeente zonder eigen set, altijd (profiel standaard)", run.Lines[2]);
        Assert.Equal(["1. TZ1", "2. TZ2", "3. TZ3", "4. TZ4", "5. TZ5"], run.Lines.Where(line => line.Length > 3 && char.IsAsciiDigit(line[2]) && line[3] == '.').Select(line => line[2..8]));
        Assert.Equal("Er zijn geen lokale regels: de instellingen noemen geen regelbestand.", run.Lines[^1]);
    }

    [Fact]
    public async Task Bepalingen_are_told_in_their_order_with_what_is_set_and_what_is_off()
    {
        using var folder = Folder("""
            { "gemeenten": ["0037"], "geldigVanaf": "2026-01-01", "afschalenAltijdAdministratief": false, "bijOnbekend": "tenzij", "bepalingen": [
              { "id": "TZ1", "aan": false }, { "id": "TZ2", "volgorde": 7, "aan": false }, { "id": "TZ4", "aan": false }, { "id": "TZ5", "aan": false },
              { "id": "TZ3", "gronden": { "3a": { "aan": false }, "3b": { "aan": false }, "3f": { "aan": false }, "3e": { "aan": false }, "3c": { "drempel": 1 } } },
              { "id": "TZ6", "naam": "Duur", "volgorde": 2, "domeinen": ["Jw"], "gronden": { "1c": { "routes": [] }, "4d": { "aan": false }, "5a": { "normWaarde": 123456, "normen": { "45A04": 100 } } } } ] }
            """);
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "regels", "toon");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Goede Toekenning volgens lokaal.jsonc.", run.Lines[0]);
        Assert.Equal(
            [
                "Stadskanaal (0037), vanaf dagtekening 01-01-2026 (profiel standaard)",
                "  Ook een verzoek om wijziging dat alleen korter of minder vraagt, wordt beoordeeld.",
                "  Een grond die niet te beoordelen is, telt als waar.",
                "  2. TZ6 Duur (Jeugdwet)",
                "     1c Verwijsroute, alleen 315",
                "        Het type verwijzer geeft zonder meer geen toegang: in de Jeugdwet een type buiten de lijst, of 01 zonder beschikkingnummer; in de Wmo alles behalve 01 met beschikkingnummer. Type 06 nooit.",
                "        Ingesteld: types verwijzer die toegang geven: geen.",
                "     5a Waarde",
                "        De waarde van wat gevraagd wordt, of het budget, is hoger dan de norm.",
                "        Ingesteld: meer dan € 1.234,56; eigen normen: 45A04 € 1,00.",
                "     Uit: 4d Wet langdurige zorg",
                "  3. TZ3 Stapeling, overlap of opvolging (Jeugdwet en Wmo)",
                "     3c Stapeling",
                "        Op enig moment in deze periode heeft de cliënt met dit verzoek erbij zoveel verschillende producten tegelijk als de drempel, of meer.",
                "        Ingesteld: vanaf 1 product tegelijk.",
                "     3d Aaneenschakeling",
                "        Met dit verzoek erbij volgen zoveel indicaties elkaar op als de norm, of meer.",
                "        Ingesteld: vanaf 4 indicaties na elkaar; hoogstens 92 dagen ertussen.",
                "     Uit: 3a Dubbele toewijzing; 3b Zelfde product elders; 3e Herindicatie of verlenging; 3f Persoonsgebonden budget",
                "  Uit: TZ1 Andere gemeente of recht staat niet vast; TZ4 Grens met een andere wet (18 jaar); TZ5 Omvang, duur, kosten of ingangsdatum buiten de norm, of aandachtsproduct; TZ2 Aanbieder of product buiten het contract",
                "Elke gemeente zonder eigen set, altijd (profiel standaard)",
            ],
            run.Lines[2..23]);
        Assert.Equal("Er zijn geen lokale regels in lokaal.jsonc.", run.Lines[^1]);
    }

    [Fact]
    public async Task A_profile_is_shown_as_a_rule_file_that_can_be_used_as_it_is()
    {
        using var folder = Folder("");
        var situation = new Situation { WorkingFolder = folder.Path };
        folder.Write("berichtenverkeer.json", "{}");
        var profiel = await Support.Cli.RunAsync(situation, "regels", "toon", "--profiel", "stadskanaal-2018", "--op-datum", "2026-05-06");
        folder.Write("berichtenverkeer.json", """{ "regelbestand": "lokaal.jsonc" }""").Write("lokaal.jsonc", profiel.RawOut);
        var toon = await Support.Cli.RunAsync(situation, "regels", "toon");

        Assert.Equal((0, 0), (profiel.ExitCode, toon.ExitCode));
        Assert.StartsWith("// Regelbestand voor Goede Toekenning, profiel stadskanaal-2018", profiel.Lines[0], StringComparison.Ordinal);
        Assert.Contains("Elke gemeente zonder eigen set, vanaf dagtekening 06-05-2026 (profiel stadskanaal-2018)", toon.Lines);
        Assert.Contains("        Ingesteld: producten en categorieën: 45A04, 45A53, 51G01.", toon.Lines);
    }

    [Theory]
    [InlineData("Dit profiel is er niet. Kies uit: standaard, stadskanaal-2018.", "--profiel", "groningen")]
    [InlineData("Een profiel is zelf al JSON, met uitleg: geef --profiel zonder --json.", "--profiel", "standaard", "--json")]
    public async Task Wrong_use_of_a_profile_is_said_in_Dutch(string expected, params string[] arguments)
    {
        var run = await Support.Cli.RunAsync(["regels", "toon", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_are_on_are_told_in_Dutch_and_those_that_are_off_are_named()
    {
        using var folder = Folder(RegelbestandSettingsTests.Regels);
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "regels", "toon");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "Lokale regels in lokaal.jsonc. Dit zijn afspraken van de gemeente; zij horen niet bij de standaard.",
                "Stadskanaal (0037), vanaf 01-01-2026",
                "  LR1 Halve maand (halve-maand)",
                "    Bij output per maand telt een maand waarin de toewijzing na de 15e begint of uiterlijk op de 15e eindigt voor het halve volume, naar boven afgerond.",
                "    Geldt voor: Jeugdwet, productcategorie 45. Bij een overtreding: de prestatie wordt afgewezen met 9321.",
                "  LR2 Start gemeld (start-vereist)",
                "    Een prestatie volgt op een startbericht voor de toewijzing.",
                "    Geldt voor: Jeugdwet en Wmo, alle productcategorieën. Bij een overtreding: een signaal, de prestatie telt gewoon mee.",
                "  Uit: LR3 Gebroken maand",
                "Groningen (0014), vanaf 01-07-2026",
                "  Geen regel staat aan.",
            ],
            run.Lines.SkipWhile(line => !line.StartsWith("Lokale regels", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Json_has_a_line_for_each_rule_that_is_on()
    {
        using var folder = Folder(RegelbestandSettingsTests.Regels);
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "regels", "toon", "--json");

        Assert.Equal(0, run.ExitCode);
        var set = run.Json[0];
        Assert.Equal("regelset", set.GetProperty("soort").GetString());
        Assert.Matches("^[0-9a-f]{64}$", set.GetProperty("hash").GetString());
        Assert.Equal("TZ1", set.GetProperty("regelset").GetProperty("bepalingen")[0].GetProperty("id").GetString());
        Assert.Equal(1, run.Summary.GetProperty("regelsets").GetInt32());
        var lokaal = run.Json.Where(line => line.GetProperty("soort").GetString() == "lokale-regel").ToList();
        Assert.Equal(["LR1", "LR2"], lokaal.Select(line => line.GetProperty("id").GetString()!));
        var first = lokaal[0];
        Assert.Equal("halve-maand", first.GetProperty("regel").GetString());
        Assert.Equal("2026-01-01", first.GetProperty("geldig_vanaf").GetString());
        Assert.Equal("afwijzen", first.GetProperty("bij").GetString());
        Assert.Equal("9321", first.GetProperty("retourcode").GetString());
        Assert.Equal("0037", first.GetProperty("gemeenten")[0].GetString());
        Assert.Equal("jw", first.GetProperty("domeinen")[0].GetString());
        Assert.Equal("45", first.GetProperty("productcategorieen")[0].GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, lokaal[1].GetProperty("retourcode").ValueKind);
        Assert.Equal(2, run.Summary.GetProperty("aan").GetInt32());
        Assert.Equal(1, run.Summary.GetProperty("uit").GetInt32());
        Assert.Equal("lokaal.jsonc", run.Summary.GetProperty("regelbestand").GetString());
    }

    [Theory]
    [InlineData("regels", "toon")]
    [InlineData("verwerk", "inkomend")]
    public async Task A_wrong_rule_file_stops_the_start_with_3(string command, string argument)
    {
        using var folder = Folder(RegelbestandSettingsTests.Regels.Replace("\"aan\": true, \"bij\": \"signaal\"", "\"aan\": true, \"bij\": \"afwijzen\"", StringComparison.Ordinal));
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, command, argument);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("lokaal.jsonc(4): [0].lokaleRegels[1].bij: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    private static TempFolder Folder(string regels) =>
        new TempFolder().Write("berichtenverkeer.json", """{ "regelbestand": "lokaal.jsonc" }""").Write("lokaal.jsonc", regels);
}
