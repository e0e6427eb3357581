namespace Berichtenverkeer.Tests.Library;

/// <summary>The first example of the READMEs does what they say.</summary>
public sealed class ReadAndJudgeTests
{
    [Fact]
    public void A_breach_of_a_rule_is_printed_with_place_code_and_sentence() =>
        Assert.Equal(
            [
                "(18,4) TR358 [0001] /Bericht/Declaratie/TotaalIngediendBedrag: Het totale ingediende bedrag is niet de som van de prestaties. Laat de afzender het herstellen en opnieuw sturen. (totaal 400,00, prestaties 360,00)",
                "JW323 (iJw 3.2): 1 bevindingen",
            ],
            Lines(Golden.Declaratie));

    [Fact]
    public void A_message_that_is_right_has_no_findings() =>
        Assert.Equal(["JW323 (iJw 3.2): 0 bevindingen"], Lines(Golden.DeclaratieWith("<basis:TotaalBedrag>40000", "<basis:TotaalBedrag>36000")));

    [Fact]
    public void A_message_that_does_not_follow_its_schema_prints_what_is_wrong()
    {
        var lines = Lines(Golden.DeclaratieWith("<basis:Bedrag>60000", "<basis:Bedrag>veel"));

        Assert.StartsWith("(48,16) XSD03 ", lines[0], StringComparison.Ordinal);
        Assert.Contains("/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]/IngediendBedrag/Bedrag: ", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("veel", lines[0], StringComparison.Ordinal);
        Assert.Equal("JW323 (iJw 3.2): 1 bevindingen", lines[^1]);
    }

    [Fact]
    public void What_is_no_message_says_so() =>
        Assert.Equal(["Geen iJw- of iWmo-bericht: hoofdelement html zonder namespace."], Lines("<html/>"u8.ToArray()));

    private static string[] Lines(byte[] payload)
    {
        var output = new StringWriter { NewLine = "\n" };
        ReadAndJudge.Run(payload, output);
        return output.ToString().TrimEnd('\n').Split('\n');
    }
}
