using Berichtenverkeer.Cli.Tests.Support;
using Berichtenverkeer.Generator;
using Berichtenverkeer.TestSupport;

namespace Berichtenverkeer.Cli.Tests;

/// <summary>The tool as it is installed, with its limit of memory, on the largest messages there can be.</summary>
[Collection(PostgresTests.Name)]
public sealed class LargeNightTests(PostgresFixture postgres)
{
    private static readonly string[] Gemeenten = ["0014", "0034", "0037", "0050", "0059", "0060"];

    [Fact]
    public async Task A_night_of_declaraties_at_the_limit_of_size_finds_room_and_keeps_within_300_MB()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder();
        foreach (var gemeente in Gemeenten)
            await File.WriteAllBytesAsync(Path.Combine(folder.Path, gemeente + ".xml"), LargeDeclaratie.Create(24 * 1024 * 1024, gemeente));

        var (code, shown, error, memory) = await Tool.MeasureAsync(["verwerk", folder.Path, "--database", database.ConnectionString, "--op-datum", "2026-03-17", "--afkeur-is-ok"]);

        Assert.True(code == 0, shown + error);
        AssertKeepsWithin300Megabytes(memory);
    }

    [Fact]
    public async Task Declaraties_at_the_limit_of_size_that_were_in_quarantaine_find_room_and_keep_within_300_MB()
    {
        await using var database = await postgres.NewDatabaseAsync();
        using var folder = new TempFolder().Write("krap.json", """{ "grenzen": { "diepte": 3 } }""");
        foreach (var gemeente in Gemeenten[..4])
            folder.Write(Path.Combine("in", gemeente + ".xml"), LargeDeclaratie.Create(24 * 1024 * 1024, gemeente));
        var night = await Tool.StartAsync("verwerk", folder["in"], "--database", database.ConnectionString, "--op-datum", "2026-03-17", "--config", folder["krap.json"]);
        Assert.True(night.Code == ExitCode.NotJudged, night.Out + night.Error);

        var (code, shown, error, memory) = await Tool.MeasureAsync("quarantaine", "herstel", "--alle", "--database", database.ConnectionString, "--op-datum", "2026-03-18", "--afkeur-is-ok");

        Assert.True(code == ExitCode.Ok, shown + error);
        AssertKeepsWithin300Megabytes(memory);
    }

    /// <summary>With a twentieth to spare: what the compiler and the C library keep differs from one run to the next.</summary>
    private static void AssertKeepsWithin300Megabytes(long memory) => Assert.InRange(memory, 100L * 1024 * 1024, 315L * 1024 * 1024);
}
