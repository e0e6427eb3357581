using System.Text;
using System.Text.Json;
using Berichtenverkeer.Configuration;
using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules.Tests.LokaleRegels;

public sealed class RegelbestandTests
{
    private const string Voorbeeld = """
        {
          // Afspraken van Stadskanaal.
          "gemeenten": ["0037"],
          "geldigVanaf": "2026-01-01",
          "lokaleRegels": [
            { "id": "LR1", "naam": "Halve maand", "soort": "halve-maand", "aan": true, "bij": "afwijzen", "domeinen": ["Jw", "Wmo"], "productcategorieen": ["45"] },
            { "id": "LR-start", "naam": "Start gemeld", "soort": "start-vereist", "aan": true, "bij": "signaal", "domeinen": ["Wmo"] },
            { "id": "LR3", "naam": "Gebroken maand", "soort": "gebroken-maand", "aan": false, "bij": "signaal" },
          ],
        }
        """;

    [Fact]
    public void A_rule_file_is_read_as_it_is_written()
    {
        var set = Assert.Single(Parse(Voorbeeld).Sets);

        Assert.Equal(["0037"], set.Gemeenten);
        Assert.Equal(new(2026, 1, 1), set.GeldigVanaf);
        Assert.Equal(["LR1", "LR-start", "LR3"], set.Regels.Select(regel => regel.Id));
        Assert.Equal([LokaleRegelSoort.HalveMaand, LokaleRegelSoort.StartVereist, LokaleRegelSoort.GebrokenMaand], set.Regels.Select(regel => regel.Soort));
        Assert.Equal([true, true, false], set.Regels.Select(regel => regel.Aan));
        Assert.Equal([true, false, false], set.Regels.Select(regel => regel.WijstAf));
        Assert.Equal("Halve maand", set.Regels[0].Naam);
        Assert.Equal([Domein.Jw, Domein.Wmo], set.Regels[0].Domeinen);
        Assert.Equal([Domein.Wmo], set.Regels[1].Domeinen);
        Assert.Equal([Domein.Jw, Domein.Wmo], set.Regels[2].Domeinen);
        Assert.Equal(["45"], set.Regels[0].Productcategorieen);
        Assert.Empty(set.Regels[1].Productcategorieen);
    }

    [Fact]
    public void A_list_of_sets_is_for_more_gemeenten()
    {
        var sets = Parse($"[ {Voorbeeld}, {Voorbeeld.Replace("0037", "0014", StringComparison.Ordinal)} ]").Sets;
        Assert.Equal(["0037", "0014"], sets.SelectMany(set => set.Gemeenten));
    }

    [Fact]
    public void A_run_keeps_what_the_file_says()
    {
        var afspraken = Parse(Voorbeeld);
        var written = Written(afspraken);
        using var document = JsonDocument.Parse(written);
        Assert.Equal(written, Written(LokaleAfspraken.Read(document.RootElement)));
        Assert.Contains("\"LR-start\"", written, StringComparison.Ordinal);
        Assert.Contains("\"afwijzen\"", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lokaal.jsonc(2): profielen: dit veld is onbekend.", "\"gemeenten\": [\"0037\"]", "\"profielen\": {}, \"gemeenten\": [\"0037\"]")]
    [InlineData("lokaal.jsonc(3): geldigVanaf: hier hoort een datum", "2026-01-01", "1-1-2026")]
    [InlineData("lokaal.jsonc(1): het veld 'geldigVanaf' ontbreekt.", "\"geldigVanaf\": \"2026-01-01\",", "")]
    [InlineData("lokaal.jsonc(1): het veld 'gemeenten' ontbreekt.", "\"gemeenten\": [\"0037\"],", "")]
    [InlineData("lokaal.jsonc(1): deze set regelt niets: zet er 'profiel', 'bepalingen' of 'lokaleRegels' in.", "\"lokaleRegels\": [ { \"id\": \"LR1\", \"naam\": \"N\", \"soort\": \"halve-maand\", \"aan\": true, \"bij\": \"signaal\", \"domeinen\": [\"Jw\"] } ]", "")]
    [InlineData("lokaal.jsonc(2): gemeenten[0]: deze gemeentecode staat niet", "0037", "9999")]
    [InlineData("lokaal.jsonc(2): gemeenten: deze lijst is leeg.", "\"0037\"", "")]
    [InlineData("lokaal.jsonc(2): gemeenten[1]: voor deze gemeente zijn er al lokale regels", "\"0037\"", "\"0037\", \"0037\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].id: een id begint met LR", "\"LR1\"", "\"TR1\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].id: een id begint met LR", "\"LR1\"", "\"LR\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].id: een id begint met LR", "\"LR1\"", "\"LR_1\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].id: een id begint met LR", "\"LR1\"", "\"LR3456789012345678901\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].naam: hier hoort tekst", "\"N\"", "\" \"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].naam: een naam heeft hoogstens 100 tekens", "\"N\"", "\"N\\n\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].soort: deze soort is onbekend. Bekend zijn: halve-maand, gebroken-maand, start-vereist.", "halve-maand", "hele-maand")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].aan: hier hoort true of false.", "true", "\"ja\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0]: het veld 'aan' ontbreekt.", "\"aan\": true, ", "")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0]: het veld 'bij' ontbreekt.", "\"bij\": \"signaal\", ", "")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].bij: hier hoort \"signaal\"", "\"signaal\"", "\"weigeren\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].domeinen[0]: hier hoort \"Jw\" of \"Wmo\".", "\"Jw\"", "\"jw\"")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].domeinen: deze lijst is leeg.", "\"Jw\"", "")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].productcategorieen[0]: deze productcategorie staat niet", "[\"Jw\"]", "[\"Jw\"], \"productcategorieen\": [\"02\"]")]
    [InlineData("lokaal.jsonc(4): lokaleRegels[0].grens: dit veld is onbekend.", "\"naam\"", "\"grens\": 15, \"naam\"")]
    public void What_cannot_be_used_is_refused_with_file_line_and_field(string expected, string from, string to)
    {
        const string good = """
            {
              "gemeenten": ["0037"],
              "geldigVanaf": "2026-01-01",
              "lokaleRegels": [ { "id": "LR1", "naam": "N", "soort": "halve-maand", "aan": true, "bij": "signaal", "domeinen": ["Jw"] } ]
            }
            """;
        Assert.Single(Parse(good).Sets);
        Assert.Contains(from, good, StringComparison.Ordinal);
        var fault = Assert.Throws<SettingsException>(() => Parse(good.Replace(from, to, StringComparison.Ordinal)));
        Assert.StartsWith(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_message_is_no_reason_to_refuse()
    {
        var fault = Assert.Throws<SettingsException>(() => Parse(Voorbeeld.Replace("\"aan\": true, \"bij\": \"signaal\"", "\"aan\": true, \"bij\": \"afwijzen\"", StringComparison.Ordinal)));
        Assert.StartsWith("lokaal.jsonc(7): lokaleRegels[1].bij:", fault.Message, StringComparison.Ordinal);
        Assert.Contains("OP364", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_used_once_in_a_set()
    {
        var fault = Assert.Throws<SettingsException>(() => Parse(Voorbeeld.Replace("LR3", "lR1".ToUpperInvariant(), StringComparison.Ordinal)));
        Assert.Contains("lokaleRegels[2].id: dit id is al van een andere regel.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gemeente_has_one_set_for_a_day_and_may_have_another_for_a_later_day()
    {
        var fault = Assert.Throws<SettingsException>(() => Parse($"[ {Voorbeeld}, {Voorbeeld} ]"));
        Assert.Contains("[1].gemeenten[0]: voor deze gemeente zijn er al lokale regels vanaf deze dag.", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, Parse($"[ {Voorbeeld}, {Voorbeeld.Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal)} ]").Sets.Count);
    }

    [Fact]
    public void Rules_that_are_off_or_of_another_domein_or_gemeente_are_not_used()
    {
        var afspraken = Parse(Voorbeeld);
        Assert.Equal(["LR1"], Ids(afspraken, "0037", Domein.Jw, new(2026, 1, 1)));
        Assert.Equal(["LR1", "LR-start"], Ids(afspraken, "0037", Domein.Wmo, new(2026, 5, 1)));
        Assert.Empty(Ids(afspraken, "0037", Domein.Jw, new(2025, 12, 31)));
        Assert.Empty(Ids(afspraken, "0014", Domein.Jw, new(2026, 5, 1)));
        Assert.Empty(Ids(LokaleAfspraken.Geen, "0037", Domein.Jw, new(2026, 5, 1)));
    }

    [Fact]
    public void A_set_with_bepalingen_only_has_no_local_rules() =>
        Assert.Equal("LR1", Assert.Single(Parse($"[ {{ \"profiel\": \"standaard\", \"geldigVanaf\": \"2026-01-01\" }}, {Voorbeeld} ]").Sets).Regels[0].Id);

    [Fact]
    public void A_later_set_takes_the_place_of_an_earlier_one()
    {
        var afspraken = Parse($"[ {Voorbeeld}, {{ \"gemeenten\": [\"0037\"], \"geldigVanaf\": \"2026-07-01\", \"lokaleRegels\": [] }} ]");
        Assert.Equal(["LR1"], Ids(afspraken, "0037", Domein.Jw, new(2026, 6, 30)));
        Assert.Empty(Ids(afspraken, "0037", Domein.Jw, new(2026, 7, 1)));
    }

    internal static LokaleAfspraken Parse(string json) => Regelbestand.Parse("lokaal.jsonc", Encoding.UTF8.GetBytes(json));

    private static IEnumerable<string> Ids(LokaleAfspraken afspraken, string gemeente, Domein domein, DateOnly dag) =>
        LokaleAfspraken.On(afspraken.Of(gemeente, domein), dag).Select(regel => regel.Id);

    private static string Written(LokaleAfspraken afspraken)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            afspraken.Write(json);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
