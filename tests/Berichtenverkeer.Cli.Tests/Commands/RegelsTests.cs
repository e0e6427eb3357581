using Berichtenverkeer.Cli.Tests.Settings;
using Berichtenverkeer.Cli.Tests.Support;

namespace Berichtenverkeer.Cli.Tests.Commands;

public sealed class RegelsTests
{
    [Fact]
    public async Task Without_a_rule_file_it_says_so()
    {
        using var folder = new TempFolder();
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "regels", "toon");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["Er zijn geen lokale regels: de instellingen noemen geen regelbestand."], run.Lines);
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
            run.Lines);
    }

    [Fact]
    public async Task Json_has_a_line_for_each_rule_that_is_on()
    {
        using var folder = Folder(RegelbestandSettingsTests.Regels);
        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "regels", "toon", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["LR1", "LR2"], run.Json.SkipLast(1).Select(line => line.GetProperty("id").GetString()!));
        var first = run.Json[0];
        Assert.Equal("lokale-regel", first.GetProperty("soort").GetString());
        Assert.Equal("halve-maand", first.GetProperty("regel").GetString());
        Assert.Equal("2026-01-01", first.GetProperty("geldig_vanaf").GetString());
        Assert.Equal("afwijzen", first.GetProperty("bij").GetString());
        Assert.Equal("9321", first.GetProperty("retourcode").GetString());
        Assert.Equal("0037", first.GetProperty("gemeenten")[0].GetString());
        Assert.Equal("jw", first.GetProperty("domeinen")[0].GetString());
        Assert.Equal("45", first.GetProperty("productcategorieen")[0].GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, run.Json[1].GetProperty("retourcode").ValueKind);
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
