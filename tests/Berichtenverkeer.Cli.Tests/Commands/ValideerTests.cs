using Berichtenverkeer.Cli.Tests.Support;

namespace Berichtenverkeer.Cli.Tests.Commands;

public sealed class ValideerTests
{
    private static TempFolder Mixed() => new TempFolder()
        .Write("1-kapot.xml", Messages.Broken)
        .Write("2-vreemd.xml", Messages.Foreign)
        .Write("3-release.xml", Messages.UnknownRelease)
        .Write("4-dtd.xml", Messages.DtdBomb)
        .Write("5-goed.xml", Messages.Good());

    [Fact]
    public async Task A_mixed_folder_gives_each_its_outcome_and_4()
    {
        using var folder = Mixed();

        var run = await Support.Cli.RunAsync("valideer", folder.Path);

        Assert.Equal(4, run.ExitCode);
        Assert.Matches(@"1-kapot\.xml\(\d+,\d+\): XSD03 ", run.Out);
        Assert.Contains("    /Bericht/Client/StartProducten/StartProduct", run.Out, StringComparison.Ordinal);
        Assert.Contains("2-vreemd.xml: overgeslagen (vreemd bestand): ", run.Out, StringComparison.Ordinal);
        Assert.Contains("3-release.xml: quarantaine (release onbekend): ", run.Out, StringComparison.Ordinal);
        Assert.Contains("http://www.istandaarden.nl/ijw/9_9/jw305/schema", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"4-dtd\.xml\(1,1\): XML02 .*DTD", run.Out);
        Assert.DoesNotContain("5-goed.xml", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["  aangeboden      5", "= geaccepteerd    1", "+ deels afgewezen 0", "+ afgekeurd       2", "+ quarantaine     1", "+ overgeslagen    1"],
            run.Lines.SkipWhile(line => !line.StartsWith("  aangeboden", StringComparison.Ordinal)).Take(6));
    }

    [Fact]
    public async Task Json_is_an_object_per_offer_and_a_summary_that_adds_up()
    {
        using var folder = Mixed();

        var run = await Support.Cli.RunAsync("valideer", folder.Path, "--json");

        Assert.Equal(4, run.ExitCode);
        var offers = run.Json.Take(run.Json.Count - 1).ToList();
        Assert.Equal(
            ["afgekeurd", "overgeslagen", "quarantaine", "afgekeurd", "geaccepteerd"],
            offers.Select(offer => offer.GetProperty("uitkomst").GetString()));
        Assert.Equal("release_onbekend", offers[2].GetProperty("reden").GetString());
        Assert.Equal("JW305", offers[4].GetProperty("bericht").GetString());
        Assert.Equal("XSD03", offers[0].GetProperty("bevindingen")[0].GetProperty("code").GetString());
        Assert.Equal(5, run.Summary.GetProperty("aangeboden").GetInt32());
        Assert.Equal(5, run.Summary.GetProperty("per_uitkomst").EnumerateObject().Sum(count => count.Value.GetInt32()));
        Assert.Equal(4, run.Summary.GetProperty("exitcode").GetInt32());
    }

    [Fact]
    public async Task No_output_holds_a_value_of_a_message()
    {
        using var folder = Mixed();
        var text = await Support.Cli.RunAsync("valideer", folder.Path);
        var json = await Support.Cli.RunAsync("valideer", folder.Path, "--json");

        foreach (var output in new[] { text.Out, text.Error, json.Out, json.Error })
        {
            Assert.DoesNotContain(Messages.Bsn, output, StringComparison.Ordinal);
            Assert.DoesNotContain("Jansen", output, StringComparison.Ordinal);
            Assert.DoesNotContain("2026-02-30", output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, Broken)]
    [InlineData(0, Broken, "--afkeur-is-ok")]
    [InlineData(0, Foreign)]
    [InlineData(4, Unknown)]
    [InlineData(4, Unknown, Broken, "--afkeur-is-ok")]
    public async Task The_highest_exit_code_that_applies_wins(int expected, params string[] extra)
    {
        using var folder = new TempFolder().Write("goed.xml", Messages.Good());
        foreach (var name in extra.Where(name => !name.StartsWith('-')))
            folder.Write(name, name switch { Broken => Messages.Broken, Foreign => Messages.Foreign, _ => Messages.UnknownRelease });

        var run = await Support.Cli.RunAsync(["valideer", folder.Path, .. extra.Where(name => name.StartsWith('-'))]);

        Assert.Equal(expected, run.ExitCode);
    }

    private const string Broken = "kapot.xml";
    private const string Foreign = "vreemd.xml";
    private const string Unknown = "onbekend.xml";

    [Fact]
    public async Task Standard_input_is_read()
    {
        var run = await Support.Cli.RunAsync(new Situation { Input = System.Text.Encoding.UTF8.GetBytes(Messages.Broken) }, "valideer", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"stdin\(\d+,\d+\): XSD03", run.Out);
    }

    [Fact]
    public async Task A_list_is_read()
    {
        using var folder = Mixed();
        folder.Write("lijst.txt", $"{folder["1-kapot.xml"]}\n{folder["5-goed.xml"]}\n");

        var run = await Support.Cli.RunAsync("valideer", "--lijst", folder["lijst.txt"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  aangeboden      2", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupted_is_130_and_says_how_to_go_on()
    {
        using var folder = Mixed();

        var run = await Support.Cli.RunAsync(new Situation { Stopped = true }, "valideer", folder.Path);

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("Geef dezelfde opdracht opnieuw", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_leaves_the_notes_out_and_the_data_as_they_are()
    {
        using var folder = Mixed();

        var loud = await Support.Cli.RunAsync("valideer", folder.Path);
        var quiet = await Support.Cli.RunAsync("valideer", folder.Path, "--stil");

        Assert.NotEmpty(loud.Error);
        Assert.Empty(quiet.Error);
        Assert.Equal(loud.Out, quiet.Out);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Colour_is_for_a_terminal_and_can_be_switched_off(bool byVariable)
    {
        using var folder = Mixed();
        var plain = new Situation { IsTerminal = true, Environment = new Dictionary<string, string> { ["NO_COLOR"] = byVariable ? "1" : "" } };
        string[] flags = byVariable ? [] : ["--geen-kleur"];

        var coloured = await Support.Cli.RunAsync(new Situation { IsTerminal = true }, "valideer", folder.Path, "--stil");
        var without = await Support.Cli.RunAsync(plain, ["valideer", folder.Path, "--stil", .. flags]);
        var redirected = await Support.Cli.RunAsync("valideer", folder.Path);

        Assert.Matches("\\x1b\\[[39][1-6]m", coloured.Out);
        Assert.DoesNotMatch("\\x1b\\[[39][1-6]m", without.Out);
        Assert.DoesNotContain("\e", redirected.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gemeente_that_is_not_served_is_skipped()
    {
        using var folder = new TempFolder().Write("goed.xml", Messages.Good())
            .Write("berichtenverkeer.json", "{ \"gemeenten\": [ { \"code\": \"0014\", \"vanaf\": \"2015-01-01\" } ] }");

        var run = await Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, "valideer", folder["goed.xml"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("overgeslagen (verkeerd bezorgd)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_findings_are_cut_on_screen_and_shown_with_alles()
    {
        var product = "<b:StartProduct><b:Begindatum>x</b:Begindatum><b:StatusAanlevering>1</b:StatusAanlevering></b:StartProduct>";
        using var folder = new TempFolder().Write("veel.xml", Messages.Good().Replace("</b:StartProducten>", string.Concat(Enumerable.Repeat(product, 30)) + "</b:StartProducten>", StringComparison.Ordinal));

        var some = await Support.Cli.RunAsync("valideer", folder.Path);
        var all = await Support.Cli.RunAsync("valideer", folder.Path, "--alles");

        Assert.Equal(20, some.Lines.Count(line => line.Contains(": XSD03 ", StringComparison.Ordinal)));
        Assert.Contains("nog 10 bevindingen", some.Out, StringComparison.Ordinal);
        Assert.Equal(30, all.Lines.Count(line => line.Contains(": XSD03 ", StringComparison.Ordinal)));
    }
}
