using Berichtenverkeer.Cli.Tests.Support;

namespace Berichtenverkeer.Cli.Tests.Commands;

public sealed class UitlegTests
{
    [Fact]
    public async Task Each_code_is_explained()
    {
        var run = await Support.Cli.RunAsync("uitleg", "JW301", "9322");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("JW301", run.Out, StringComparison.Ordinal);
        Assert.Contains("RetourCode 9322", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_and_a_code_in_it_are_one_question()
    {
        var apart = await Support.Cli.RunAsync("uitleg", "RedenBeeindiging", "31");
        var together = await Support.Cli.RunAsync("uitleg", "RedenBeeindiging 31");

        Assert.Equal(0, apart.ExitCode);
        Assert.Equal(together.Out, apart.Out);
    }

    [Fact]
    public async Task An_unknown_code_is_2_and_says_what_may_be_meant()
    {
        var run = await Support.Cli.RunAsync("uitleg", "JW310");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Misschien bedoelt u", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_ends_with_the_summary()
    {
        var run = await Support.Cli.RunAsync("uitleg", "9322", "geen-code", "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.Json, item => item.GetProperty("soort").GetString() == "uitleg" && item.GetProperty("code").GetString() == "9322");
        Assert.Equal(1, run.Summary.GetProperty("onbekend").GetInt32());
    }

    [Fact]
    public async Task A_rule_says_what_must_hold_and_what_to_do()
    {
        var run = await Support.Cli.RunAsync("uitleg", "tr135", "CD005");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Technische regel TR135", run.Out, StringComparison.Ordinal);
        Assert.Contains("  Eis: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("  Bij een overtreding: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Conditie CD005", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retourcode_names_its_rules_and_json_tells_a_rule_apart()
    {
        var text = await Support.Cli.RunAsync("uitleg", "8848");
        var json = await Support.Cli.RunAsync("uitleg", "TR135", "--json");

        Assert.Contains("  TR135: ", text.Out, StringComparison.Ordinal);
        Assert.Equal("regel", json.Json[0].GetProperty("van").GetString());
    }
}
