using System.Text;
using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests.Commands;

/// <summary><c>berichten grootboek</c> on a real PostgreSQL.</summary>
[Collection(PostgresTests.Name)]
public sealed class GrootboekTests(PostgresFixture postgres)
{
    [Fact]
    public async Task The_ledger_of_a_toewijzing_is_a_table_with_its_sums_below()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("grootboek", "--toewijzing", "10001");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^gemeente +aanbieder +toewijzing +productcode +leveringsmaand +gedeclareerd +toegekend +gecrediteerd +afgewezen +netto +toegewezen", run.Lines[0]);
        Assert.Contains(run.Lines, line => System.Text.RegularExpressions.Regex.IsMatch(
            line, @"^0037 +98000001 +10001 +45A04 +2026-02 +2\.400,00 +1\.800,00 +600,00 +600,00 +1\.200,00 +10 uur +20 uur +86 uur", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal("1 regel: € 1.800,00 toegekend, € 600,00 gecrediteerd, netto € 1.200,00.\n", run.Error);
    }

    [Fact]
    public async Task By_month_of_booking_a_credit_stands_in_its_own_month()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("grootboek", "--toewijzing", "10001", "--as", "boeking", "--json");

        Assert.Equal(
            ["2026-02 180000 0 180000", "2026-03 0 60000 -60000"],
            run.Json.SkipLast(1).Select(row => $"{row.GetProperty("maand")} {row.GetProperty("toegekend")} {row.GetProperty("gecrediteerd")} {row.GetProperty("netto")}"));
        Assert.All(run.Json.SkipLast(1), row => Assert.Equal(System.Text.Json.JsonValueKind.Null, row.GetProperty("toegewezen_maand_volume").ValueKind));
        Assert.Equal((2, 120_000), (run.Summary.GetProperty("regels").GetInt32(), run.Summary.GetProperty("netto").GetInt64()));
    }

    [Fact]
    public async Task Csv_has_a_byte_order_mark_Dutch_heads_and_amounts_without_grouping()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);

        var run = await story.RunAsync("grootboek", "--toewijzing", "10001", "--csv", "-");
        var file = await story.RunAsync("grootboek", "--toewijzing", "10001", "--csv", "grootboek.csv");

        Assert.Equal(
            "\uFEFFGemeente;Domein;Aanbieder;Cliëntnummer;Toewijzing;Productcategorie;Productcode;Leveringsmaand;Gedeclareerd;Toegekend;Gecrediteerd;Afgewezen;Netto;"
            + "Eenheid van volumes;Toegewezen deze maand;Gedeclareerd volume;Toegekend volume;Gecrediteerd volume;Afgewezen volume;Netto volume;"
            + "Toegewezen hele toewijzing;Resterend volume;Budget;Resterend budget\r\n"
            + "0037;jw;98000001;1;10001;45;45A04;2026-02;2400,00;1800,00;600,00;600,00;1200,00;minuut;600;2400;1800;600;600;1200;6360;5160;;\r\n",
            Encoding.UTF8.GetString(run.RawOut));
        Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, run.RawOut[..3]);
        Assert.Empty(file.Out);
        Assert.Equal(run.RawOut, await File.ReadAllBytesAsync(story.Folder["grootboek.csv"]));
        Assert.Empty(Directory.GetFiles(story.Folder.Path, "*.deel"));
    }

    [Fact]
    public async Task The_ledger_can_be_narrowed()
    {
        await using var story = await DeclaratieStory.NewAsync(postgres);
        async Task<int> CountAsync(params string[] arguments) =>
            (await story.RunAsync(["grootboek", "--json", .. arguments])).Summary.GetProperty("regels").GetInt32();

        Assert.Equal(2, await CountAsync());
        Assert.Equal(2, await CountAsync("--gemeente", "0037", "--aanbieder", "98000001", "--van", "2026-02", "--tot", "02-2026"));
        Assert.Equal(0, await CountAsync("--van", "2026-03"));
        Assert.Equal(0, await CountAsync("--tot", "2026-01"));
        Assert.Equal(0, await CountAsync("--gemeente", "0034"));
        Assert.Equal(0, await CountAsync("--aanbieder", "98000002"));
        Assert.Contains("Hier is niets geboekt.", (await story.RunAsync("grootboek", "--toewijzing", "7")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("De maand bij --van is niet te lezen. Geef haar als 2026-05.", "--van", "2026-05-01")]
    [InlineData("De maand bij --tot is niet te lezen.", "--tot", "mei")]
    [InlineData("De maand bij --van ligt na die bij --tot.", "--van", "2026-05", "--tot", "2026-04")]
    [InlineData("Bij --as hoort levering of boeking.", "--as", "iets")]
    [InlineData("Bij --toewijzing hoort een geheel getal.", "--toewijzing", "x")]
    [InlineData("Kies --csv of --json, niet allebei.", "--csv", "-", "--json")]
    public async Task Wrong_use_is_said_in_Dutch(string expected, params string[] arguments)
    {
        var run = await Support.Cli.RunAsync(["grootboek", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
