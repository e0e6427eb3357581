using System.Reflection;
using System.Text;
using System.Text.Json;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Regelbestand;
using FsCheck;
using FsCheck.Fluent;

namespace Berichtenverkeer.Tests.GoedeToekenning;

/// <summary>What a run stores of its rule sets is what it judges by when it is taken up again.</summary>
public sealed class RegelsetRoundTripTests
{
    private static readonly string[] Products = ["45", "45A04", "46", "51G01"];
    private static readonly string[] Categorieen = ["11", "12", "15"];
    private static readonly string[] Verwijzers = ["01", "02", "08"];

    [Fact]
    public void What_was_written_is_read_back_whole() => Prop.ForAll(Files().ToArbitrary(), file =>
    {
        var sets = ToekenningsregelsTests.Parse(file);
        using var json = JsonDocument.Parse(ToekenningsregelsTests.Written(sets));
        var again = Toekenningsregels.Read(json.RootElement);
        Assert.Equal(sets.Sets.Select(Told), again.Sets.Select(Told));
        Assert.Equal(sets.Sets.Select(set => (set.Hash, set.Json)), again.Sets.Select(set => (set.Hash, set.Json)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_fields_in_the_stored_text_does_not_matter()
    {
        // A database may keep the fields of an object in another order.
        var set = RegelsetProfiel.Standaard.ToRegelset(new(2026, 1, 1));
        using var json = JsonDocument.Parse(set.Json);
        var again = ToekenningsregelsTests.Parse(Reversed(json.RootElement));
        Assert.Equal(set.Hash, again.Sets[0].Hash);
    }

    [Fact]
    public void Every_property_of_the_parameters_is_a_field_of_the_rule_file_and_some_grond_reads_it()
    {
        var properties = typeof(GrondParameters).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(properties, GrondInstellingen.Alle.Select(instelling => instelling.Naam).Order(StringComparer.Ordinal));
        Assert.Equal(properties, GrondCatalogus.Alle.SelectMany(info => info.Parameters).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_shipped_profiles_can_be_read_as_a_rule_file_and_say_what_the_profile_says()
    {
        foreach (var profiel in RegelsetProfiel.Alle)
        {
            var text = string.Join('\n', ProfielTekst.Of(profiel, new(2026, 5, 6)));
            Assert.Equal(profiel.ToRegelset(new(2026, 5, 6)).Hash, ToekenningsregelsTests.Parse(text).Sets[0].Hash);
            Assert.All(GrondCatalogus.Alle, info => Assert.Contains($"// {info.Naam}.", text, StringComparison.Ordinal));
        }
    }

    /// <summary>A set as text by looking at every property, so that a field that is not written is noticed.</summary>
    private static string Told(object? value) => value switch
    {
        null => "-",
        string text => text,
        System.Collections.IEnumerable many => $"[{string.Join(';', many.Cast<object>().Select(Told).Order(StringComparer.Ordinal))}]",
        Regelset or Bepaling or GrondKeuze or GrondParameters => string.Join(' ', value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => $"{property.Name}={Told(property.GetValue(value))}")),
        _ => $"{value}",
    };

    private static string Reversed(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', element.EnumerateObject().Reverse().Select(field => $"\"{field.Name}\":{Reversed(field.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(Reversed))}]",
        _ => element.GetRawText(),
    };

    private static Gen<string> Files() =>
        from profiel in Gen.Elements(RegelsetProfiel.Alle.Select(profiel => profiel.Naam).ToArray())
        from gemeenten in Gen.Elements("", "\"gemeenten\": [\"0037\", \"0014\"],")
        from afschalen in Gen.Elements("true", "false")
        from onbekend in Gen.Elements("signaal", "tenzij")
        from known in Gen.SubListOf("TZ1", "TZ2", "TZ3", "TZ4", "TZ5")
        from bepalingen in Gen.CollectToList(known, Known)
        from own in Own()
        select $$"""
            { "profiel": "{{profiel}}", "geldigVanaf": "2026-01-01", {{gemeenten}} "afschalenAltijdAdministratief": {{afschalen}}, "bijOnbekend": "{{onbekend}}",
              "bepalingen": [ {{string.Join(',', bepalingen.Append(own))}} ] }
            """;

    private static Gen<string> Known(string id) =>
        from aan in Gen.Elements("true", "false")
        from domeinen in Gen.Elements("\"Jw\"", "\"Wmo\"", "\"Wmo\", \"Jw\"")
        from place in Gen.Choose(0, 1)
        from gronden in Gronden(aanToo: false)
        select $$"""{ "id": "{{id}}", "aan": {{aan}}, "volgorde": {{(id[2] - '0') + (place * 10)}}, "domeinen": [ {{domeinen}} ], "gronden": { {{gronden}} } }""";

    private static Gen<string> Own() =>
        from gronden in Gronden(aanToo: true)
        select $$"""{ "id": "TZ-eigen", "naam": "Eigen \"naam\" \u00e9", "volgorde": 99, "gronden": { "3a": {}, {{gronden}} } }""";

    private static Gen<string> Gronden(bool aanToo) =>
        from infos in Gen.SubListOf(GrondCatalogus.Alle.Where(info => info.Code != "3a").ToArray())
        from gronden in Gen.CollectToList(infos.Count == 0 ? [GrondCatalogus.Find("5b")!] : infos, info => Grond(info, aanToo))
        select string.Join(',', gronden);

    private static Gen<string> Grond(GrondInfo info, bool aanToo) =>
        from aan in aanToo ? Gen.Elements("true", "false") : Gen.Constant("false")
        from named in Gen.SubListOf(info.Parameters.ToArray())
        from values in Gen.CollectToList(named, Value)
        select $"\"{info.Code}\": {{ \"aan\": {aan}{string.Concat(values.Select(value => $", {value}"))} }}";

    private static Gen<string> Value(string naam) => naam switch
    {
        "onbekendeClientIsWaar" or "generiekToegestaan" or "openEindeIsTenzij" => Gen.Elements("true", "false").Select(value => $"\"{naam}\": {value}"),
        "routes" or "vrijeRoutes" => Gen.SubListOf(Verwijzers).Select(values => Texts(naam, values)),
        "producten" or "pleegzorg" => Gen.SubListOf(Products).Select(values => Texts(naam, values)),
        "magOverlappen" => Gen.SubListOf(Categorieen).Select(values => Texts(naam, values)),
        "vrijeCategorieen" => Gen.Constant(Texts(naam, [])),
        "normen" => from keys in Gen.SubListOf(Products)
                    from norm in Gen.Choose(1, int.MaxValue)
                    select $"\"normen\": {{ {string.Join(',', keys.Select(key => $"\"{key}\": {norm}"))} }}",
        _ => Gen.Choose(1, 120).Select(number => $"\"{naam}\": {number}"),
    };

    private static string Texts(string naam, IEnumerable<string> values) => $"\"{naam}\": [ {string.Join(',', values.Reverse().Select(value => $"\"{value}\""))} ]";
}
