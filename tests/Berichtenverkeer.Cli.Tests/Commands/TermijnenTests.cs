using Berichtenverkeer.Cli.Output;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Termijnen;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary>Terms as a person sees them, on a real server. The start is received on Monday 2 March 2026.</summary>
[Collection(PostgresTests.Name)]
public sealed class TermijnenTests(PostgresFixture postgres)
{
    [Fact]
    public async Task A_message_that_was_received_stands_in_the_table_until_it_is_late()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = await NightAsync(database);

        var running = await Run(database, folder, "termijnen", "--peildatum", "2026-03-03");
        var today = await Run(database, folder, "termijnen", "--peildatum", "05-03-2026");
        var late = await Run(database, folder, "termijnen", "--peildatum", "2026-03-09");

        Assert.Equal(0, running.ExitCode);
        Assert.Equal(["gemeente", "aanbieder", "bericht", "nummer", "termijn", "referentie", "uiterlijk", "stand"], running.Lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches("^0037 +98000001 +JW305 +1 +retour +05-03-2026 +nog 2 werkdagen$", running.Lines[1]);
        Assert.EndsWith("vandaag", today.Lines[1], StringComparison.Ordinal);
        Assert.EndsWith("te laat, 2 werkdagen", late.Lines[1], StringComparison.Ordinal);
        Assert.Contains("Op 09-03-2026: 1 termijn open, waarvan 1 te laat en 0 voor vandaag.", late.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Messages.Bsn, running.Out + running.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_says_the_same_and_ends_with_the_counts()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = await NightAsync(database);

        var run = await Run(database, folder, "termijnen", "--json", "--peildatum", "2026-03-05");

        var termijn = run.Json[0];
        Assert.Equal("termijn", termijn.GetProperty("soort").GetString());
        Assert.Equal("retour", termijn.GetProperty("termijn").GetString());
        Assert.Equal("2026-03-05", termijn.GetProperty("uiterlijk").GetString());
        Assert.Equal("vandaag", termijn.GetProperty("stand").GetString());
        Assert.Equal(0, termijn.GetProperty("werkdagen").GetInt32());
        Assert.Equal("2026-03-05", run.Summary.GetProperty("peildatum").GetString());
        Assert.Equal((1, 0, 1), (run.Summary.GetProperty("open").GetInt32(), run.Summary.GetProperty("te_laat").GetInt32(), run.Summary.GetProperty("vandaag").GetInt32()));
    }

    [Fact]
    public async Task The_list_can_be_narrowed()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = await NightAsync(database);
        async Task<int> CountAsync(params string[] arguments) =>
            (await Run(database, folder, ["termijnen", "--json", .. arguments])).Summary.GetProperty("open").GetInt32();

        Assert.Equal(0, await CountAsync("--peildatum", "2026-03-05", "--te-laat"));
        Assert.Equal(1, await CountAsync("--peildatum", "2026-03-06", "--te-laat"));
        Assert.Equal(1, await CountAsync("--peildatum", "2026-03-05", "--gemeente", "0037", "--soort", "RETOUR"));
        Assert.Equal(0, await CountAsync("--peildatum", "2026-03-05", "--gemeente", "0014"));
        Assert.Equal(0, await CountAsync("--peildatum", "2026-03-05", "--soort", "retour_van_aanbieder"));
        Assert.Equal(0, await CountAsync("--op-datum", "2026-03-01"));
    }

    [Fact]
    public async Task Days_off_of_the_settings_move_the_last_day()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = await NightAsync(database, """{ "werkdagen": { "goedeVrijdag": true } }""", opDatum: "2026-04-01");

        // Thursday, not Good Friday, not Easter Monday, Tuesday, Wednesday.
        var run = await Run(database, folder, "termijnen", "--peildatum", "2026-04-02");

        Assert.EndsWith("08-04-2026  nog 2 werkdagen", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--peildatum", "gisteren", "De datum bij --peildatum is niet te lezen. Geef haar als 2026-05-06.")]
    [InlineData("--gemeente", "37", "Bij --gemeente hoort een code van vier cijfers, zoals 0037.")]
    [InlineData("--soort", "iets", "Bij --soort hoort een van: retour, retour_van_aanbieder, verzoek, onderzoek, woonplaatsbeginsel, declaratie.")]
    public async Task A_wrong_option_is_said_in_Dutch(string option, string value, string expected)
    {
        var run = await Support.Cli.RunAsync("termijnen", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TermijnStand.TeLaat, 0, "te laat")]
    [InlineData(TermijnStand.TeLaat, 1, "te laat, 1 werkdag")]
    [InlineData(TermijnStand.TeLaat, 1234, "te laat, 1.234 werkdagen")]
    [InlineData(TermijnStand.Vandaag, 0, "vandaag")]
    [InlineData(TermijnStand.Loopt, 0, "nog 0 werkdagen")]
    [InlineData(TermijnStand.Loopt, 1, "nog 1 werkdag")]
    public void A_stand_is_a_few_words(TermijnStand stand, int werkdagen, string expected) =>
        Assert.Equal(expected, TermijnText.StandText(new(stand, werkdagen)));

    private static async Task<TempFolder> NightAsync(TestDatabase database, string? settings = null, string opDatum = "2026-03-02")
    {
        var folder = new TempFolder().Write("in/goed.xml", Messages.Good());
        if (settings is not null)
            folder.Write("berichtenverkeer.json", settings);
        await Run(database, folder, "verwerk", folder["in"], "--op-datum", opDatum);
        return folder;
    }

    private static Task<CommandRun> Run(TestDatabase database, TempFolder folder, params string[] arguments) =>
        Support.Cli.RunAsync(new Situation { WorkingFolder = folder.Path }, [.. arguments, "--database", database.ConnectionString]);
}
