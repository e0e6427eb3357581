using System.Text.Json;
using Berichtenverkeer.Answers;
using Berichtenverkeer.Cli.Settings;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Cli.Tests.Settings;

public sealed class AnswerSettingsTests
{
    private const string Two = """
        {
          "gemeenten": [
            { "code": "0037", "vanaf": "2015-01-01", "antwoord": { "308": "na-vrijgave" }, "regels": { "TR380": "aan" } },
            { "code": "0014", "vanaf": "2015-01-01" }
          ],
          "antwoord": { "standaard": "proef", "306": "direct", "fo01": "na-vrijgave", "applicatie": "Voorbeeldsuite" },
          "regels": { "TR380": "uit" },
          "mappen": { "uitgaand": "uit" }
        }
        """;

    private static BerichtenSettings Load(string json)
    {
        using var folder = new TempFolder().Write("berichtenverkeer.json", json);
        return SettingsLoader.Load(null, folder.Path);
    }

    [Fact]
    public void What_a_gemeente_says_goes_before_what_holds_for_all()
    {
        var settings = Load(Two);
        Assert.Equal(AntwoordModus.Direct, settings.Antwoorden.Of("0037", 306));
        Assert.Equal(AntwoordModus.NaVrijgave, settings.Antwoorden.Of("0037", 308));
        Assert.Equal(AntwoordModus.Proef, settings.Antwoorden.Of("0014", 308));
        Assert.Equal(AntwoordModus.NaVrijgave, settings.Antwoorden.OfFoutbericht("0014"));
        Assert.Equal("Voorbeeldsuite", settings.Antwoorden.Applicatie.Naam);
        var rule = RuleRegistry.Find("TR380")!;
        Assert.Equal(RuleStand.Aan, settings.Standen.Of(rule, "0037"));
        Assert.Equal(RuleStand.Uit, settings.Standen.Of(rule, "0014"));
        Assert.EndsWith("/uit", settings.Uitgaand, StringComparison.Ordinal);
    }

    [Fact]
    public void The_envelope_of_an_answer_can_be_set_for_all_gemeenten()
    {
        Assert.Equal(EnvelopSoort.Di01, Load("{}").Enveloppen.Of(325));
        Assert.Equal(EnvelopSoort.Di01, Load("{ \"antwoord\": { \"enveloppen\": { \"325\": null } } }").Enveloppen.Of(325));
        var settings = Load("{ \"antwoord\": { \"325\": \"direct\", \"304\": \"na-vrijgave\", \"enveloppen\": { \"325\": \"du01\" } } }");
        Assert.Equal((EnvelopSoort.Du01, EnvelopSoort.Du01), (settings.Enveloppen.Of(325), settings.Enveloppen.Of(306)));
        Assert.Equal((AntwoordModus.Direct, AntwoordModus.NaVrijgave), (settings.Antwoorden.Of("0037", 325), settings.Antwoorden.Of("0037", 304)));
    }

    [Fact]
    public void Without_a_word_about_it_nothing_goes_out_and_every_rule_has_its_default()
    {
        var settings = Load("{}");
        Assert.Equal(AntwoordModus.Proef, settings.Antwoorden.Of("0037", 306));
        Assert.Equal(AntwoordApplicatie.Standaard, settings.Antwoorden.Applicatie);
        Assert.Null(settings.Uitgaand);
        Assert.All(RuleRegistry.All, rule => Assert.Equal(rule.Stand, settings.Standen.Of(rule, "0037")));
    }

    [Fact]
    public void A_run_stores_what_it_needs_to_go_on_after_a_crash()
    {
        using var json = JsonDocument.Parse(Load(Two).ToJson("meegeleverd"));
        var modi = AntwoordModi.Read(json.RootElement.GetProperty("antwoord"));
        Assert.Equal((AntwoordModus.NaVrijgave, "Voorbeeldsuite"), (modi.Of("0037", 308), modi.Applicatie.Naam));
        Assert.Equal(RuleStand.Uit, RuleStanden.Read(json.RootElement.GetProperty("regels")).Of(RuleRegistry.Find("TR380")!, "0014"));
        Assert.DoesNotContain("uitgaand", json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("antwoord.307: dit antwoord is onbekend. Bekend zijn: standaard, 304, 306,", "\"antwoord\": { \"307\": \"direct\" }")]
    [InlineData("antwoord.306: hier hoort \"proef\"", "\"antwoord\": { \"306\": \"Direct\" }")]
    [InlineData("antwoord.306: hier hoort \"proef\"", "\"antwoord\": { \"306\": true }")]
    [InlineData("antwoord.enveloppen: hier hoort een object", "\"antwoord\": { \"enveloppen\": \"du01\" }")]
    [InlineData("antwoord.enveloppen.302: dit antwoord is onbekend. Bekend zijn: 304, 306, 308, 316, 318, 325.", "\"antwoord\": { \"enveloppen\": { \"302\": \"du01\" } }")]
    [InlineData("antwoord.enveloppen.325: hier hoort \"du01\"", "\"antwoord\": { \"enveloppen\": { \"325\": \"fo01\" } }")]
    [InlineData("antwoord.enveloppen.325: hier hoort \"du01\"", "\"antwoord\": { \"enveloppen\": { \"325\": true } }")]
    [InlineData("gemeenten[0].antwoord.enveloppen: de enveloppen gelden voor alle gemeenten", "\"gemeenten\": [ { \"code\": \"0037\", \"vanaf\": \"2015-01-01\", \"antwoord\": { \"enveloppen\": {} } } ]")]
    [InlineData("antwoord: hier hoort een object", "\"antwoord\": \"direct\"")]
    [InlineData("antwoord.applicatie: een applicatienaam heeft 3 tot en met 50 tekens", "\"antwoord\": { \"applicatie\": \"ab\" }")]
    [InlineData("regels.TR999: deze regel bestaat niet", "\"regels\": { \"TR999\": \"uit\" }")]
    [InlineData("regels.tr380: schrijf deze regel als TR380", "\"regels\": { \"tr380\": \"uit\" }")]
    [InlineData("regels.TR380: hier hoort \"aan\"", "\"regels\": { \"TR380\": \"soms\" }")]
    [InlineData("regels: hier hoort een object", "\"regels\": [ \"TR380\" ]")]
    [InlineData("gemeenten[0].antwoord.applicatie: de applicatie geldt voor alle gemeenten", "\"gemeenten\": [ { \"code\": \"0037\", \"vanaf\": \"2015-01-01\", \"antwoord\": { \"applicatie\": \"Suite\" } } ]")]
    [InlineData(
        "gemeenten[1].regels: voor deze gemeente staat dit er al",
        "\"gemeenten\": [ { \"code\": \"0037\", \"vanaf\": \"2015-01-01\", \"tot\": \"2019-12-31\", \"regels\": {} }, { \"code\": \"0037\", \"vanaf\": \"2020-01-01\", \"regels\": {} } ]")]
    public void What_is_not_understood_is_refused_with_its_place(string expected, string member)
    {
        var wrong = Assert.Throws<SettingsException>(() => Load($"{{ {member} }}"));
        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    public void An_application_name_may_be_as_short_and_as_long_as_the_envelope_allows(string naam) =>
        Assert.Equal(naam, Load($"{{ \"antwoord\": {{ \"applicatie\": \"{naam}\" }} }}").Antwoorden.Applicatie.Naam);
}
