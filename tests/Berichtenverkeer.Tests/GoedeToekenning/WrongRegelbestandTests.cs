using Berichtenverkeer.Configuration;

namespace Berichtenverkeer.Tests.GoedeToekenning;

/// <summary>A rule file that cannot be used stops the start: file, line, field and a Dutch sentence.</summary>
public sealed class WrongRegelbestandTests
{
    private const string Good = """
        {
          "profiel": "standaard",
          "geldigVanaf": "2026-01-01",
          "gemeenten": ["0037"],
          "afschalenAltijdAdministratief": true,
          "bijOnbekend": "signaal",
          "bepalingen": [
            { "id": "TZ3", "naam": "N", "aan": true, "volgorde": 3, "domeinen": ["Jw"],
              "gronden": { "3c": { "aan": true, "drempel": 4 },
                           "1c": { "routes": ["02"] },
                           "5a": { "normWaarde": 1000, "normen": { "45A04": 1 } },
                           "5d": { "producten": ["45A04"] },
                           "3e": { "vrijDagen": 0 },
                           "3a": { "magOverlappen": ["11"] } } },
            { "id": "TZ6", "naam": "Gezin", "volgorde": 6, "gronden": { "3b": {} } } ]
        }
        """;

    [Theory]
    [InlineData("(2): profiel: dit profiel is onbekend. Bekend zijn: standaard, stadskanaal-2018.", "\"standaard\"", "\"groningen\"")]
    [InlineData("(2): profiel: hier hoort tekst tussen aanhalingstekens.", "\"standaard\"", "1")]
    [InlineData("(3): geldigVanaf: hier hoort een datum als \"2015-01-31\".", "2026-01-01", "2026-02-30")]
    [InlineData("(1): het veld 'geldigVanaf' ontbreekt.", "\"geldigVanaf\": \"2026-01-01\",", "")]
    [InlineData("(4): gemeenten[0]: deze gemeentecode staat niet in de lijst van gemeenten. Een code heeft vier cijfers, zoals \"0037\".", "0037", "9999")]
    [InlineData("(4): gemeenten: deze lijst is leeg.", "[\"0037\"]", "[]")]
    [InlineData("(4): gemeenten[1]: voor deze gemeente zijn er al bepalingen vanaf deze dag. Zet ze bij elkaar, of geef een andere 'geldigVanaf' op.", "\"0037\"", "\"0037\", \"0037\"")]
    [InlineData("(5): afschalenAltijdAdministratief: hier hoort true of false.", "Administratief\": true", "Administratief\": \"ja\"")]
    [InlineData("(6): bijOnbekend: hier hoort \"signaal\" (alleen tonen en tellen) of \"tenzij\" (telt als waar).", "\"signaal\"", "\"waar\"")]
    [InlineData("(6): bij_onbekend: dit veld is onbekend. Bekend zijn: profiel, gemeenten, geldigVanaf, afschalenAltijdAdministratief, bijOnbekend, bepalingen, lokaleRegels.", "bijOnbekend", "bij_onbekend")]
    [InlineData("(8): bepalingen[0].id: een id begint met TZ en heeft daarna letters, cijfers of streepjes, samen hoogstens 20 tekens, zoals \"TZ1\".", "\"TZ3\"", "\"tz3\"")]
    [InlineData("(8): bepalingen[0].id: een id begint met TZ en heeft daarna letters, cijfers of streepjes, samen hoogstens 20 tekens, zoals \"TZ1\".", "\"TZ3\"", "\"TZ 3\"")]
    [InlineData("(8): bepalingen[0]: het veld 'id' ontbreekt.", "\"id\": \"TZ3\", ", "")]
    [InlineData("(15): bepalingen[1].id: dit id is al van een andere bepaling.", "\"TZ6\"", "\"TZ3\"")]
    [InlineData("(8): bepalingen[0].naam: een naam heeft hoogstens 100 tekens, op één regel.", "\"N\"", "\"N\\t\"")]
    [InlineData("(8): bepalingen[0].aan: hier hoort true of false.", "\"aan\": true, \"volgorde\"", "\"aan\": 1, \"volgorde\"")]
    [InlineData("(8): bepalingen[0].volgorde: hier hoort een geheel getal van 1 tot en met 999.", "\"volgorde\": 3", "\"volgorde\": 0")]
    [InlineData("(8): bepalingen[0].volgorde: volgorde 4 is al van TZ4. Elke bepaling heeft een eigen plaats.", "\"volgorde\": 3", "\"volgorde\": 4")]
    [InlineData("(15): bepalingen[1].volgorde: volgorde 3 is al van TZ3. Elke bepaling heeft een eigen plaats.", "\"volgorde\": 6", "\"volgorde\": 3")]
    [InlineData("(8): bepalingen[0].domeinen[0]: hier hoort \"Jw\" of \"Wmo\".", "[\"Jw\"]", "[\"Wlz\"]")]
    [InlineData("(8): bepalingen[0].domeinen: deze lijst is leeg.", "[\"Jw\"]", "[]")]
    [InlineData("(8): bepalingen[0].drempel: dit veld is onbekend. Bekend zijn: id, naam, aan, volgorde, domeinen, gronden.", "\"domeinen\"", "\"drempel\": 4, \"domeinen\"")]
    [InlineData("(9): bepalingen[0].gronden.3x: deze grond is onbekend. Bekend zijn: 1a, 1b, 1c, 1d, 2a, 2b, 2c, 2d, 2e, 2f, 3a, 3b, 3c, 3d, 3e, 3f, 4a, 4b, 4c, 4d, 5a, 5b, 5c, 5d, 5e, 5f.", "\"3c\"", "\"3x\"")]
    [InlineData("(9): bepalingen[0].gronden.3c.keten: dit veld is onbekend. Bekend zijn: aan, drempel.", "\"drempel\"", "\"keten\"")]
    [InlineData("(9): bepalingen[0].gronden.3c.drempel: hier hoort een geheel getal van 1 tot en met 1000.", "\"drempel\": 4", "\"drempel\": 0")]
    [InlineData("(9): bepalingen[0].gronden.3c.drempel: hier hoort een geheel getal van 1 tot en met 1000.", "\"drempel\": 4", "\"drempel\": -1")]
    [InlineData("(9): bepalingen[0].gronden.3c.drempel: hier hoort een geheel getal van 1 tot en met 1000.", "\"drempel\": 4", "\"drempel\": 4.5")]
    [InlineData("(9): bepalingen[0].gronden.3c.drempel: hier hoort een geheel getal van 1 tot en met 1000.", "\"drempel\": 4", "\"drempel\": \"4\"")]
    [InlineData("(9): bepalingen[0].gronden.3c.drempel: hier hoort een geheel getal van 1 tot en met 1000.", "\"drempel\": 4", "\"drempel\": 1001")]
    [InlineData("(9): bepalingen[0].gronden.3c: hier hoort een object tussen { en }.", "{ \"aan\": true, \"drempel\": 4 }", "true")]
    [InlineData("(10): bepalingen[0].gronden.1c.routes[0]: dit type verwijzer staat niet in de codelijst (COD327).", "[\"02\"]", "[\"99\"]")]
    [InlineData("(10): bepalingen[0].gronden.1c.routes: hier hoort een lijst tussen [ en ].", "[\"02\"]", "\"02\"")]
    [InlineData("(11): bepalingen[0].gronden.5a.normWaarde: hier hoort een geheel getal van 1 tot en met 10000000000.", "1000,", "0,")]
    [InlineData("(11): bepalingen[0].gronden.5a.normen.45A04: hier hoort een geheel getal van 1 tot en met 10000000000.", "\"45A04\": 1", "\"45A04\": 0")]
    [InlineData("(11): bepalingen[0].gronden.5a.normen.4: hier hoort een productcategorie zoals \"45\" of een productcode van vijf tekens zoals \"45A04\".", "\"45A04\": 1", "\"4\": 1")]
    [InlineData("(11): bepalingen[0].gronden.5a.normen: hier hoort een object tussen { en }, met een norm per product of categorie.", "{ \"45A04\": 1 }", "[]")]
    [InlineData("(12): bepalingen[0].gronden.5d.producten[0]: hier hoort een productcategorie zoals \"45\" of een productcode van vijf tekens zoals \"45A04\".", "[\"45A04\"]", "[\"45a04\"]")]
    [InlineData("(12): bepalingen[0].gronden.5d.producten[0]: hier hoort een productcategorie zoals \"45\" of een productcode van vijf tekens zoals \"45A04\".", "[\"45A04\"]", "[\"99A04\"]")]
    [InlineData("(12): bepalingen[0].gronden.5d.producten[0]: hier hoort een productcategorie zoals \"45\" of een productcode van vijf tekens zoals \"45A04\".", "[\"45A04\"]", "[\"45A\"]")]
    [InlineData("(13): bepalingen[0].gronden.3e.vrijDagen: hier hoort een geheel getal van 0 tot en met 36500.", "\"vrijDagen\": 0", "\"vrijDagen\": -1")]
    [InlineData("(14): bepalingen[0].gronden.3a.magOverlappen[0]: deze productcategorie staat niet in de codelijst van het domein.", "[\"11\"]", "[\"99\"]")]
    [InlineData("(14): bepalingen[0].gronden.4d: voor de Jeugdwet mag niet worden nagegaan of iemand een Wlz-indicatie heeft. Zet 4d uit, of zet ook \"Wmo\" bij de domeinen van deze bepaling.", "\"3a\": { \"magOverlappen\": [\"11\"] }", "\"4d\": {}")]
    [InlineData("(14): bepalingen[0].gronden.4d: voor de Jeugdwet mag niet worden nagegaan of iemand een Wlz-indicatie heeft. Zet 4d uit, of zet ook \"Wmo\" bij de domeinen van deze bepaling.", "\"3a\": { \"magOverlappen\": [\"11\"] }", "\"4d\": { \"aan\": true }")]
    [InlineData("(14): bepalingen[0].gronden.4c: deze grond geldt alleen in de Wmo. Zet hem uit, of zet ook \"Wmo\" bij de domeinen van deze bepaling.", "\"3a\": { \"magOverlappen\": [\"11\"] }", "\"4c\": {}")]
    [InlineData("(15): bepalingen[1]: het veld 'naam' ontbreekt.", "\"naam\": \"Gezin\", ", "")]
    [InlineData("(15): bepalingen[1]: het veld 'volgorde' ontbreekt.", "\"volgorde\": 6, ", "")]
    [InlineData("(15): bepalingen[1]: het veld 'gronden' ontbreekt.", ", \"gronden\": { \"3b\": {} }", "")]
    [InlineData("(15): bepalingen[1].gronden: een bepaling heeft ten minste één grond.", "{ \"3b\": {} }", "{}")]
    [InlineData("(15): bepalingen[1].gronden: hier hoort een object tussen { en }, met een veld per grond.", "{ \"3b\": {} }", "[\"3b\"]")]
    public void It_is_refused(string expected, string from, string to)
    {
        Assert.Equal(2, ToekenningsregelsTests.Parse(Good).Sets.Count);
        Assert.Contains(from, Good, StringComparison.Ordinal);

        var fault = Assert.Throws<SettingsException>(() => ToekenningsregelsTests.Parse(Good.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal("regels.jsonc" + expected, fault.Message);
    }

    [Fact]
    public void The_ends_of_a_range_are_good()
    {
        foreach (var (from, to) in new[] { ("\"drempel\": 4", "\"drempel\": 1"), ("\"drempel\": 4", "\"drempel\": 1000"), ("\"volgorde\": 6", "\"volgorde\": 999"), ("1000,", "10000000000,") })
            Assert.Equal(2, ToekenningsregelsTests.Parse(Good.Replace(from, to, StringComparison.Ordinal)).Sets.Count);
    }

    [Fact]
    public void A_set_that_says_nothing_is_refused()
    {
        var fault = Assert.Throws<SettingsException>(() => ToekenningsregelsTests.Parse("""{ "gemeenten": ["0037"], "geldigVanaf": "2026-01-01" }"""));
        Assert.Equal("regels.jsonc(1): deze set regelt niets: zet er 'profiel', 'bepalingen' of 'lokaleRegels' in.", fault.Message);
    }

    [Fact]
    public void Ids_that_differ_in_capitals_only_are_refused()
    {
        var fault = Assert.Throws<SettingsException>(() => ToekenningsregelsTests.Parse("""
            [ { "geldigVanaf": "2026-01-01", "bepalingen": [
              { "id": "TZa", "naam": "A", "volgorde": 7, "gronden": { "3a": {} } },
              { "id": "TZA", "naam": "B", "volgorde": 8, "gronden": { "3a": {} } } ] } ]
            """));
        Assert.Equal("regels.jsonc(3): [0].bepalingen[1].id: dit id is al van een andere bepaling.", fault.Message);
    }
}
