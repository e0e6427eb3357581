using System.Text.Json;

namespace Berichtenverkeer.Rules.Tests.Judging;

public sealed class RuleStandenTests
{
    private static readonly RuleInfo Rule = new() { Code = "TR380", Retourcode = "0001", Scope = RuleScope.Bericht, Berichten = [317], Eis = "E", Bevinding = "B", Stand = RuleStand.Signaal };

    [Fact]
    public void A_rule_has_its_own_default() => Assert.Equal(RuleStand.Signaal, RuleStanden.Standaard.Of(Rule, "0037"));

    [Fact]
    public void What_holds_for_all_goes_before_the_default() => Assert.Equal(RuleStand.Uit, Standen().Of(Rule, "0037"));

    [Fact]
    public void What_a_gemeente_says_goes_before_what_holds_for_all()
    {
        Assert.Equal(RuleStand.Aan, Standen().Of(Rule, "1895"));
        Assert.Equal(RuleStand.Signaal, Standen().Of(Rule with { Code = "TR002" }, "1895"));
    }

    [Fact]
    public void A_run_reads_back_what_it_stored()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            Standen().Write(json);
        using var document = JsonDocument.Parse(stream.ToArray());
        var read = RuleStanden.Read(document.RootElement);
        Assert.Equal(RuleStand.Uit, read.Of(Rule, "0037"));
        Assert.Equal(RuleStand.Aan, read.Of(Rule, "1895"));
    }

    [Fact]
    public void What_is_stored_has_a_fixed_order_and_is_stored_the_same_when_read_back()
    {
        var standen = new RuleStanden(
            new Dictionary<string, RuleStand> { ["TR381"] = RuleStand.Signaal, ["CS002"] = RuleStand.Uit },
            new Dictionary<string, IReadOnlyDictionary<string, RuleStand>>
            {
                ["1895"] = new Dictionary<string, RuleStand> { ["TR380"] = RuleStand.Aan },
                ["0037"] = new Dictionary<string, RuleStand> { ["TR002"] = RuleStand.Uit },
            });
        const string Expected = """{"*":{"CS002":"uit","TR381":"signaal"},"0037":{"TR002":"uit"},"1895":{"TR380":"aan"}}""";

        Assert.Equal(Expected, Json(standen));
        using var document = JsonDocument.Parse(Expected);
        Assert.Equal(Expected, Json(RuleStanden.Read(document.RootElement)));
    }

    [Fact]
    public void A_stand_that_nobody_knows_is_not_read_as_another()
    {
        using var document = JsonDocument.Parse("""{"*":{"TR002":"soms"}}""");
        Assert.Throws<JsonException>(() => RuleStanden.Read(document.RootElement));
    }

    [Theory]
    [InlineData(RuleStand.Aan, "aan")]
    [InlineData(RuleStand.Signaal, "signaal")]
    [InlineData(RuleStand.Uit, "uit")]
    public void Each_stand_has_one_word(RuleStand stand, string word)
    {
        Assert.Equal(word, RuleStanden.NameOf(stand));
        Assert.Equal(stand, RuleStanden.Parse(word));
    }

    [Fact]
    public void Another_word_is_no_stand() => Assert.Null(RuleStanden.Parse("soms"));

    private static string Json(RuleStanden standen)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            standen.Write(json);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static RuleStanden Standen() => new(
        new Dictionary<string, RuleStand> { ["TR380"] = RuleStand.Uit },
        new Dictionary<string, IReadOnlyDictionary<string, RuleStand>> { ["1895"] = new Dictionary<string, RuleStand> { ["TR380"] = RuleStand.Aan } });
}
