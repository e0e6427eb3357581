using System.Text;
using System.Text.Json;
using Berichtenverkeer.Configuration;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.GoedeToekenning;

public sealed class ToekenningsregelsTests
{
    private const string Voorbeeld = """
        {
          // Raadsbesluit van december.
          "profiel": "stadskanaal-2018",
          "geldigVanaf": "2026-01-01",
          "gemeenten": ["0037", "0014"],
          "afschalenAltijdAdministratief": false,
          "bijOnbekend": "tenzij",
          "bepalingen": [
            { "id": "TZ3", "gronden": { "3c": { "drempel": 3 }, "3d": { "aan": false }, "5b": {} } },
            { "id": "TZ2", "naam": "Contract", "aan": false, "volgorde": 9, "domeinen": ["Wmo"] },
            { "id": "TZ6", "naam": "Gezin", "volgorde": 2, "gronden": { "3b": {}, "5a": { "aan": false, "normen": { "45A04": 250000, "45": 100 } } } },
          ],
        }
        """;

    [Fact]
    public void Without_a_rule_file_the_standard_profile_holds_everywhere_and_always()
    {
        var set = Assert.Single(Toekenningsregels.Standaard.Sets);
        Assert.Equal(("standaard", DateOnly.MinValue), (set.Profiel, set.GeldigVanaf));
        Assert.Empty(set.Gemeenten);
        Assert.True(set.AfschalenAltijdAdministratief);
        Assert.Equal(BijOnbekend.Signaal, set.BijOnbekend);
        Assert.Same(set, Toekenningsregels.Standaard.Of("0037", DateOnly.MinValue));
    }

    [Fact]
    public void The_standard_profile_has_every_grond_once_in_the_bepaling_of_its_number_as_the_catalogue_says()
    {
        var bepalingen = Toekenningsregels.Standaard.Sets[0].Bepalingen;
        Assert.Equal(["TZ1", "TZ2", "TZ3", "TZ4", "TZ5"], bepalingen.Select(bepaling => bepaling.Id));
        Assert.Equal([1, 2, 3, 4, 5], bepalingen.Select(bepaling => bepaling.Volgorde));
        Assert.All(bepalingen, bepaling => Assert.True(bepaling.Aan));
        Assert.All(bepalingen, bepaling => Assert.Equal([Domein.Jw, Domein.Wmo], bepaling.Domeinen));
        Assert.Equal(GrondCatalogus.Alle.Select(info => $"TZ{info.Code[0]}/{info.Code}"), bepalingen.SelectMany(bepaling => bepaling.Gronden.Select(grond => $"{bepaling.Id}/{grond.Code}")));
        Assert.All(bepalingen.SelectMany(bepaling => bepaling.Gronden), grond =>
        {
            Assert.Equal(GrondCatalogus.Find(grond.Code)!.StandaardAan, grond.Aan);
            Assert.Equal(GrondCatalogus.Find(grond.Code)!.Standaard, grond.Parameters);
        });
    }

    [Fact]
    public void The_profile_of_Stadskanaal_differs_in_its_products_only()
    {
        var standaard = RegelsetProfiel.Standaard.ToRegelset(new(2018, 10, 1));
        var stadskanaal = RegelsetProfiel.Find("stadskanaal-2018")!.ToRegelset(new(2018, 10, 1));
        Assert.Equal(["45A04", "45A53", "51G01"], Grond(stadskanaal, "TZ5", "5d").Parameters.Producten);
        Assert.Empty(Grond(standaard, "TZ5", "5d").Parameters.Producten);
        Assert.Equal(
            standaard.Json.Replace("\"standaard\"", "\"stadskanaal-2018\"", StringComparison.Ordinal).Replace("\"producten\":[]", "\"producten\":[\"45A04\",\"45A53\",\"51G01\"]", StringComparison.Ordinal),
            stadskanaal.Json);
    }

    [Fact]
    public void A_set_changes_of_its_profile_what_it_names_and_nothing_else()
    {
        var set = Parse(Voorbeeld).Sets[0];
        var profiel = RegelsetProfiel.Find("stadskanaal-2018")!;

        Assert.Equal(["0014", "0037"], set.Gemeenten);
        Assert.Equal(("stadskanaal-2018", new DateOnly(2026, 1, 1), false, BijOnbekend.Tenzij), (set.Profiel, set.GeldigVanaf, set.AfschalenAltijdAdministratief, set.BijOnbekend));
        Assert.Equal(["TZ1", "TZ6", "TZ3", "TZ4", "TZ5", "TZ2"], set.Bepalingen.Select(bepaling => bepaling.Id));
        var tz3 = set.Bepalingen[2];
        Assert.Equal((profiel.Bepalingen[2].Naam, true, 3), (tz3.Naam, tz3.Aan, tz3.Volgorde));
        Assert.Equal(["3a", "3b", "3c", "3d", "3e", "3f", "5b"], tz3.Gronden.Select(grond => grond.Code));
        Assert.Equal((true, 3), (Grond(set, "TZ3", "3c").Aan, Grond(set, "TZ3", "3c").Parameters.Drempel));
        Assert.Equal((false, 4), (Grond(set, "TZ3", "3d").Aan, Grond(set, "TZ3", "3d").Parameters.Keten));
        Assert.Equal((true, 12), (Grond(set, "TZ3", "5b").Aan, Grond(set, "TZ3", "5b").Parameters.NormMaanden));
        var tz2 = set.Bepalingen[5];
        Assert.Equal(("Contract", false, 9), (tz2.Naam, tz2.Aan, tz2.Volgorde));
        Assert.Equal([Domein.Wmo], tz2.Domeinen);
        Assert.Equal(profiel.Bepalingen[1].Gronden.Select(grond => (grond.Code, grond.Aan)), tz2.Gronden.Select(grond => (grond.Code, grond.Aan)));
        var tz6 = set.Bepalingen[1];
        Assert.Equal(("Gezin", true, 2), (tz6.Naam, tz6.Aan, tz6.Volgorde));
        Assert.Equal([Domein.Jw, Domein.Wmo], tz6.Domeinen);
        Assert.Equal([("3b", true), ("5a", false)], tz6.Gronden.Select(grond => (grond.Code, grond.Aan)));
        Assert.Equal([("45", 100L), ("45A04", 250_000L)], tz6.Gronden[1].Parameters.Normen.OrderBy(norm => norm.Key, StringComparer.Ordinal).Select(norm => (norm.Key, norm.Value)));
        Assert.Equal(profiel.Bepalingen[4], set.Bepalingen[4]);
    }

    [Fact]
    public void Where_and_when_no_set_holds_the_standard_profile_does()
    {
        var sets = Parse(Voorbeeld);
        Assert.Equal(["stadskanaal-2018", "standaard"], sets.Sets.Select(set => set.Profiel));
        Assert.Equal("stadskanaal-2018", sets.Of("0014", new(2026, 1, 1))!.Profiel);
        Assert.Equal("standaard", sets.Of("0014", new(2025, 12, 31))!.Profiel);
        Assert.Equal("standaard", sets.Of("0034", new(2026, 1, 1))!.Profiel);
        var all = Parse("""{ "profiel": "stadskanaal-2018", "geldigVanaf": "0001-01-01" }""");
        Assert.Equal("stadskanaal-2018", Assert.Single(all.Sets).Profiel);
    }

    [Fact]
    public void A_file_with_local_rules_only_leaves_the_standard_profile() =>
        Assert.Equal(
            Toekenningsregels.Standaard.Sets[0].Hash,
            Assert.Single(Parse("""{ "gemeenten": ["0037"], "geldigVanaf": "2026-01-01", "lokaleRegels": [] }""").Sets).Hash);

    [Theory]
    [InlineData("""{ "profiel": "standaard", "geldigVanaf": "0001-01-01" }""")]
    [InlineData("""{ "bijOnbekend": "signaal", "geldigVanaf": "0001-01-01" }""")]
    [InlineData("""{ "afschalenAltijdAdministratief": true, "geldigVanaf": "0001-01-01", "bepalingen": [] }""")]
    [InlineData("""{ "geldigVanaf": "0001-01-01", "bepalingen": [ { "id": "TZ1" }, { "id": "TZ4", "domeinen": ["Wmo", "Jw", "Wmo"], "gronden": { "4a": { "vrijeRoutes": ["08", "08"] } } } ] }""")]
    public void Sets_that_say_the_same_have_the_same_hash(string json) => Assert.Equal(Toekenningsregels.Standaard.Sets[0].Hash, Parse(json).Sets[0].Hash);

    [Fact]
    public void The_hash_is_SHA_256_of_the_text_and_another_value_gives_another()
    {
        var set = Parse(Voorbeeld).Sets[0];
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(set.Json))), set.Hash);
        Assert.NotEqual(set.Hash, Parse(Voorbeeld.Replace("\"drempel\": 3", "\"drempel\": 5", StringComparison.Ordinal)).Sets[0].Hash);
    }

    [Fact]
    public void A_grond_of_another_domein_than_its_bepaling_is_off_unless_the_file_asks_for_it()
    {
        var set = Parse("""{ "geldigVanaf": "2026-01-01", "bepalingen": [ { "id": "TZ4", "domeinen": ["Jw"], "gronden": { "4c": { "vrijeCategorieen": [] } } } ] }""").Sets[0];
        Assert.Equal([("4a", true), ("4b", true), ("4c", false), ("4d", false)], set.Bepalingen[3].Gronden.Select(grond => (grond.Code, grond.Aan)));
    }

    [Fact]
    public void A_wrong_set_names_its_place_in_the_list()
    {
        var fault = Assert.Throws<SettingsException>(() => Parse($"[ {Voorbeeld}, {Voorbeeld} ]"));
        Assert.Equal("regels.jsonc(17): [1].gemeenten[0]: voor deze gemeente zijn er al bepalingen vanaf deze dag. Zet ze bij elkaar, of geef een andere 'geldigVanaf' op.", fault.Message);
        Assert.Equal(3, Parse($"[ {Voorbeeld}, {Voorbeeld.Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal)} ]").Sets.Count);
        var all = Assert.Throws<SettingsException>(() => Parse("""[ { "profiel": "standaard", "geldigVanaf": "2026-01-01" }, { "bepalingen": [], "geldigVanaf": "2026-01-01" } ]"""));
        Assert.StartsWith("regels.jsonc(1): [1]: voor alle gemeenten zijn er al bepalingen vanaf deze dag.", all.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Local_rules_and_bepalingen_of_one_day_may_stand_in_two_sets() =>
        Assert.Equal(2, Parse($$"""[ {{Voorbeeld}}, { "gemeenten": ["0037"], "geldigVanaf": "2026-01-01", "lokaleRegels": [] } ]""").Sets.Count);

    internal static Regelsets Parse(string json) => Toekenningsregels.Parse("regels.jsonc", Encoding.UTF8.GetBytes(json));

    internal static string Written(Regelsets sets)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            Toekenningsregels.Write(json, sets);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static GrondKeuze Grond(Regelset set, string bepaling, string code) =>
        set.Bepalingen.Single(one => one.Id == bepaling).Gronden.Single(grond => grond.Code == code);
}
