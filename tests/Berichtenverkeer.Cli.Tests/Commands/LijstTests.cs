using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary>Lists of a gemeente, from file to database, on a real server.</summary>
[Collection(PostgresTests.Name)]
public sealed class LijstTests(PostgresFixture postgres)
{
    private static Task<CommandRun> Run(TestDatabase database, params string[] arguments) =>
        Support.Cli.RunAsync([.. arguments, "--database", database.ConnectionString]);

    [Fact]
    public async Task Lists_are_loaded_and_shown()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder()
            .Write("gemeenten.csv", "code;van;tot\n0037;;\n0014;;\n")
            .Write("codes.csv", "categorie;code;naam\n45;45A53;Begeleiding\n")
            .Write("contracten.csv", "aanbieder;categorie;code\n98000001;45;\n")
            .Write("tarieven.csv", "code;eenheid;tarief\n45A53;04;61,50\n");

        var loads = new[]
        {
            await Run(database, "lijst", "laad", "gemeenten", folder["gemeenten.csv"]),
            await Run(database, "lijst", "laad", "productcodes", folder["codes.csv"], "--gemeente", "0037", "--domein", "jw"),
            await Run(database, "lijst", "laad", "contracten", folder["contracten.csv"], "--gemeente", "0037", "--domein", "jw", "--json"),
            await Run(database, "lijst", "laad", "tarieven", folder["tarieven.csv"], "--gemeente", "0037", "--domein", "jw"),
            await Run(database, "lijst", "laad", "gemeenten", folder["gemeenten.csv"]),
        };
        Assert.All(loads, load => Assert.Equal((0, 1), (load.ExitCode, load.Lines.Length)));
        Assert.Equal("gemeenten.csv: 2 regels geladen als lijst 1.", loads[0].Lines[0]);
        Assert.Equal(1, loads[2].Summary.GetProperty("rijen").GetInt32());

        var shown = await Run(database, "lijst");
        Assert.Equal(0, shown.ExitCode);
        Assert.Equal(6, shown.Lines.Length);
        Assert.Contains("0037", shown.Out, StringComparison.Ordinal);
        var json = await Run(database, "lijst", "--json");
        Assert.Equal((5, 4), (json.Summary.GetProperty("lijsten").GetInt32(), json.Summary.GetProperty("gelden").GetInt32()));
        Assert.Equal(
            ["gemeenten", "tarieven", "contracten", "productcodes", "gemeenten"],
            json.Json.SkipLast(1).Select(list => list.GetProperty("lijst").GetString()));
    }

    [Fact]
    public async Task Faulty_list_is_refused_with_every_line_and_nothing_is_loaded()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("codes.csv", "categorie;code\n45;45A53\n99;45A53\n45;\n");
        var load = await Run(database, "lijst", "laad", "productcodes", folder["codes.csv"], "--gemeente", "0037", "--domein", "jw");
        Assert.Equal(3, load.ExitCode);
        Assert.Contains("codes.csv, regel 3: in kolom categorie", load.Error, StringComparison.Ordinal);
        Assert.Contains("codes.csv, regel 4: in kolom code", load.Error, StringComparison.Ordinal);
        Assert.Contains("Er is niets geladen.", load.Error, StringComparison.Ordinal);
        var shown = await Run(database, "lijst");
        Assert.Empty(shown.Out);
        Assert.Contains("Er is nog geen lijst geladen.", shown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Deze soort lijst is er niet.", "codes", "x.csv")]
    [InlineData("Het bestand met de lijst bestaat niet.", "gemeenten", "/bestaat/niet.csv")]
    [InlineData("laat --gemeente en --domein weg", "gemeenten", "x.csv", "--gemeente", "0037")]
    [InlineData("laat --gemeente en --domein weg", "gemeenten", "x.csv", "--domein", "jw")]
    [InlineData("Geef met --gemeente", "tarieven", "x.csv", "--domein", "jw")]
    [InlineData("Geef met --gemeente", "tarieven", "x.csv", "--gemeente", "37", "--domein", "jw")]
    [InlineData("Geef met --domein", "tarieven", "x.csv", "--gemeente", "0037")]
    [InlineData("Geef met --domein", "tarieven", "x.csv", "--gemeente", "0037", "--domein", "wlz")]
    public async Task Wrong_use_is_2_and_Dutch(string expected, params string[] arguments)
    {
        var run = await Support.Cli.RunAsync(["lijst", "laad", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }
}
