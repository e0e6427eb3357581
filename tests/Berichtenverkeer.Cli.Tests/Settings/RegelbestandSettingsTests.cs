using System.Text.Json;
using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using Berichtenverkeer.LokaleRegels;

namespace Berichtenverkeer.Cli.Tests.Settings;

public sealed class RegelbestandSettingsTests
{
    internal const string Regels = """
        [
          { "gemeenten": ["0037"], "geldigVanaf": "2026-01-01", "lokaleRegels": [
            { "id": "LR1", "naam": "Halve maand", "soort": "halve-maand", "aan": true, "bij": "afwijzen", "productcategorieen": ["45"], "domeinen": ["Jw"] },
            { "id": "LR2", "naam": "Start gemeld", "soort": "start-vereist", "aan": true, "bij": "signaal" },
            { "id": "LR3", "naam": "Gebroken maand", "soort": "gebroken-maand", "aan": false, "bij": "signaal" } ] },
          { "gemeenten": ["0014"], "geldigVanaf": "2026-07-01", "lokaleRegels": [] }
        ]
        """;

    [Fact]
    public void Without_a_rule_file_there_are_no_local_rules_and_none_are_stored()
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", "{}");
        var settings = SettingsLoader.Load(null, folder.Path);

        Assert.Null(settings.Regelbestand);
        Assert.Empty(settings.Lokaal.Sets);
        using var stored = JsonDocument.Parse(settings.ToJson("meegeleverd"));
        Assert.False(stored.RootElement.TryGetProperty("lokaal", out _));
    }

    [Fact]
    public void The_rule_file_stands_beside_the_settings_and_its_content_is_stored_with_the_run()
    {
        using var folder = new TempFolder().Write("conf/berichtenverkeer.json", """{ "regelbestand": "regels/lokaal.jsonc" }""").Write("conf/regels/lokaal.jsonc", Regels);
        var settings = SettingsLoader.Load("conf/berichtenverkeer.json", folder.Path);

        Assert.Equal("regels/lokaal.jsonc", settings.Regelbestand);
        using var stored = JsonDocument.Parse(settings.ToJson("meegeleverd"));
        var again = LokaleAfspraken.Read(stored.RootElement.GetProperty("lokaal"));
        Assert.Equal(["LR1", "LR2", "LR3"], again.Sets.SelectMany(set => set.Regels).Select(regel => regel.Id));
        Assert.Equal([new(2026, 1, 1), new(2026, 7, 1)], again.Sets.Select(set => set.GeldigVanaf));
    }

    [Fact]
    public void Bepalingen_are_stored_with_the_run_also_when_there_is_no_rule_file()
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", "{}");
        Assert.Equal(["standaard"], Stored(folder).Sets.Select(set => set.Profiel));

        folder.Write("berichtenverkeer.json", """{ "regelbestand": "regels.jsonc" }""")
            .Write("regels.jsonc", """{ "profiel": "stadskanaal-2018", "geldigVanaf": "2026-01-01", "bepalingen": [ { "id": "TZ3", "gronden": { "3c": { "drempel": 3 } } } ] }""");
        var settings = SettingsLoader.Load(null, folder.Path);
        Assert.Equal(["stadskanaal-2018", "standaard"], settings.Toekenning.Sets.Select(set => set.Profiel));
        Assert.Equal(settings.Toekenning.Sets.Select(set => set.Hash), Stored(folder).Sets.Select(set => set.Hash));
    }

    [Fact]
    public void A_rule_file_that_is_not_there_is_refused()
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", """{ "regelbestand": "lokaal.jsonc" }""");
        var fault = Assert.Throws<SettingsException>(() => SettingsLoader.Load(null, folder.Path));
        Assert.Equal("berichtenverkeer.json(1): regelbestand: dit regelbestand bestaat niet. Controleer het pad.", fault.Message);
    }

    [Fact]
    public void A_rule_file_that_is_too_large_or_wrong_is_refused_under_its_own_name()
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", """{ "regelbestand": "lokaal.jsonc" }""").Write("lokaal.jsonc", new byte[(1024 * 1024) + 1]);
        Assert.Equal("lokaal.jsonc: dit is te groot voor een regelbestand.", Assert.Throws<SettingsException>(() => SettingsLoader.Load(null, folder.Path)).Message);
        folder.Write("lokaal.jsonc", Regels.Replace("\"LR2\"", "\"R2\"", StringComparison.Ordinal));
        Assert.StartsWith("lokaal.jsonc(4): [0].lokaleRegels[1].id: ", Assert.Throws<SettingsException>(() => SettingsLoader.Load(null, folder.Path)).Message, StringComparison.Ordinal);
    }

    private static Regelsets Stored(TempFolder folder)
    {
        using var stored = JsonDocument.Parse(SettingsLoader.Load(null, folder.Path).ToJson("meegeleverd"));
        return Toekenningsregels.Read(stored.RootElement.GetProperty("goedeToekenning"));
    }
}
