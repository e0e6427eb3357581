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

        // With a twentieth to spare: what the compiler and the C library keep differs from one run to the next.
        Assert.InRange(memory, 100L * 1024 * 1024, 315L * 1024 * 1024);
    }
}
