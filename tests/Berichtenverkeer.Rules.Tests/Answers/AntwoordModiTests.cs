using System.Text.Json;
using Berichtenverkeer.Answers;

namespace Berichtenverkeer.Rules.Tests.Answers;

public sealed class AntwoordModiTests
{
    private static readonly AntwoordModi Set = new(
        new AntwoordApplicatie("Voorbeeldsuite", "0012", "0003"),
        new Dictionary<string, AntwoordModus> { ["standaard"] = AntwoordModus.NaVrijgave, ["306"] = AntwoordModus.Direct },
        new Dictionary<string, IReadOnlyDictionary<string, AntwoordModus>>
        {
            ["0037"] = new Dictionary<string, AntwoordModus> { ["308"] = AntwoordModus.Direct, ["fo01"] = AntwoordModus.Direct },
            ["0014"] = new Dictionary<string, AntwoordModus> { ["standaard"] = AntwoordModus.Proef },
        });

    [Fact]
    public void Nothing_goes_out_unless_someone_says_so()
    {
        foreach (var nummer in new[] { 304, 306, 308, 316, 318, 325 })
            Assert.Equal(AntwoordModus.Proef, AntwoordModi.Standaard.Of("0037", nummer));
        Assert.Equal(AntwoordModus.Proef, AntwoordModi.Standaard.OfFoutbericht("0037"));
        Assert.Equal("Berichtenverkeer", AntwoordModi.Standaard.Applicatie.Naam);
    }

    [Theory]
    [InlineData("0363", 306, AntwoordModus.Direct)]
    [InlineData("0363", 308, AntwoordModus.NaVrijgave)]
    [InlineData("0037", 308, AntwoordModus.Direct)]
    [InlineData("0037", 306, AntwoordModus.Direct)]
    [InlineData("0037", 316, AntwoordModus.NaVrijgave)]
    [InlineData("0014", 306, AntwoordModus.Proef)]
    [InlineData("0014", 318, AntwoordModus.Proef)]
    public void What_a_gemeente_sets_goes_before_what_holds_for_all(string gemeente, int nummer, AntwoordModus expected) =>
        Assert.Equal(expected, Set.Of(gemeente, nummer));

    [Theory]
    [InlineData("0363", AntwoordModus.NaVrijgave)]
    [InlineData("0037", AntwoordModus.Direct)]
    [InlineData("0014", AntwoordModus.Proef)]
    public void A_foutbericht_has_its_own_modus(string gemeente, AntwoordModus expected) => Assert.Equal(expected, Set.OfFoutbericht(gemeente));

    [Fact]
    public void What_a_run_stores_reads_back_the_same()
    {
        var text = Json(Set);
        using var json = JsonDocument.Parse(text);
        var read = AntwoordModi.Read(json.RootElement);
        Assert.Equal(Set.Applicatie, read.Applicatie);
        Assert.Equal("00120003", read.Applicatie.VolledigeVersie);
        Assert.Equal(text, Json(read));
        Assert.Equal(AntwoordModus.Direct, read.Of("0037", 308));
        Assert.Equal(AntwoordModus.NaVrijgave, read.Of("0363", 308));
        Assert.Equal(
            """{"applicatie":"Voorbeeldsuite","versie":"0012","subversie":"0003","modi":{"*":{"306":"direct","standaard":"na-vrijgave"},"0014":{"standaard":"proef"},"0037":{"308":"direct","fo01":"direct"}}}""",
            text);
    }

    [Fact]
    public void A_modus_that_nobody_knows_is_not_read_as_another()
    {
        using var json = JsonDocument.Parse(Json(Set).Replace("na-vrijgave", "straks", StringComparison.Ordinal));
        Assert.Throws<JsonException>(() => AntwoordModi.Read(json.RootElement));
    }

    [Fact]
    public void Each_modus_has_its_word()
    {
        foreach (var modus in Enum.GetValues<AntwoordModus>())
            Assert.Equal(modus, AntwoordModi.Parse(AntwoordModi.NameOf(modus)));
        Assert.Null(AntwoordModi.Parse("Direct"));
        Assert.Equal(["standaard", "304", "306", "308", "316", "318", "325", "fo01"], AntwoordModi.Velden);
    }

    private static string Json(AntwoordModi modi)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            modi.Write(json);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
