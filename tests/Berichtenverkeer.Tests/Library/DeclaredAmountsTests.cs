using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Tests.Library;

/// <summary>The second example of the READMEs does what they say.</summary>
[Collection(Alone.Name)]
public sealed class DeclaredAmountsTests
{
    private static readonly MessagePlan Plan = SchemaSet.Embedded.PlanOf(BerichtSoorten.Find("JW323", "3.2")!);

    [Fact]
    public void The_declared_amounts_are_summed_credit_subtracted() => Assert.Equal("36000", Printed(Golden.Declaratie));

    [Fact]
    public void Nothing_is_printed_of_a_message_that_the_fast_reader_does_not_take() =>
        Assert.Equal("", Printed(Golden.DeclaratieWith("<basis:Bedrag>60000", "<basis:Bedrag>veel")));

    [Fact]
    public async Task Summing_the_amounts_allocates_nothing_in_steady_state()
    {
        var reader = new FastReader(SchemaSet.Embedded);
        var declared = new Declared(Plan);
        var times = 0;

        var bytes = await SteadyState.BytesOf(() =>
        {
            times += reader.Read(Golden.Declaratie, ref declared) ? 1 : 0;
        });

        Assert.Equal(0, bytes);
        Assert.True(times > 0);
        Assert.Equal(times * 36_000, declared.Eurocent);
    }

    private static string Printed(byte[] payload)
    {
        var output = new StringWriter();
        DeclaredAmounts.Run(new FastReader(SchemaSet.Embedded), Plan, payload, output);
        return output.ToString().TrimEnd();
    }
}
