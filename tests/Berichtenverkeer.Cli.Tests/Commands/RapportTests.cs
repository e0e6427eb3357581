using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules.Tests.Building;
using Berichtenverkeer.Schema;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary><c>berichten rapport</c>, on a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class RapportTests(PostgresFixture postgres)
{
    [Fact]
    public async Task A_report_is_one_file_without_persons_and_hides_a_single_verzoek()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder();
        var verzoek = Voorbeeld.VerzoekOmToewijzing();
        folder.Write("in/verzoek.xml", BerichtWriter.Write(verzoek, SchemaSet.Embedded));
        var situation = new Situation { WorkingFolder = folder.Path };
        Assert.Equal(0, (await Support.Cli.RunAsync(situation, "verwerk", folder["in"], "--op-datum", "2026-03-17", "--database", database.ConnectionString)).ExitCode);

        var run = await Support.Cli.RunAsync(situation, "rapport", "--uit", "raad", "--op-datum", "2026-04-01", "--database", database.ConnectionString);

        Assert.Equal(0, run.ExitCode);
        var path = Assert.Single(Directory.GetFiles(folder["raad"]));
        Assert.Equal(path, run.Out.Trim());
        Assert.Matches("^goede-toekenning-alle-[0-9]{8}-[0-9]{8}\\.html$", Path.GetFileName(path));
        var html = await File.ReadAllTextAsync(path);
        Assert.Contains("&lt;5", html, StringComparison.Ordinal);
        Assert.Contains("De vijf bepalingen zijn een voorstel", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(verzoek.Client!.Bsn, html, StringComparison.Ordinal);
        Assert.DoesNotContain(verzoek.Client.AangevraagdeProducten[0].ReferentieAanbieder, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_csv_every_table_is_a_file_that_a_spreadsheet_opens()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder();

        var run = await Support.Cli.RunAsync(
            new Situation { WorkingFolder = folder.Path }, "rapport", "--csv", "--van", "2026-01-01", "--tot", "2026-03-31", "--database", database.ConnectionString);

        Assert.Equal(0, run.ExitCode);
        var files = Directory.GetFiles(folder.Path, "*.csv");
        Assert.True(files.Length > 10);
        foreach (var file in files)
            Assert.StartsWith("\uFEFF", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
    }
}
