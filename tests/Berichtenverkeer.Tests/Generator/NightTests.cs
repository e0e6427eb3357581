using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Tests.Generator;

public sealed class NightTests : IDisposable
{
    private static readonly RegionOptions Options = new() { Clienten = 60, Maanden = 20, Gemeenten = 3, Seed = 3, Fouten = FoutenPlan.Elk(2) };

    private readonly string folder = Directory.CreateTempSubdirectory("nacht-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_arguments_give_the_same_files()
    {
        Night.Write(Path.Combine(folder, "a"), Options);
        Night.Write(Path.Combine(folder, "b"), Options);

        Assert.Equal(Files(Path.Combine(folder, "a")), Files(Path.Combine(folder, "b")));
    }

    [Fact]
    public void No_file_name_holds_a_Bsn()
    {
        Night.Write(folder, Options);

        Assert.All(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), path => Assert.DoesNotMatch("(^|[^0-9])99[0-9]{7}([^0-9]|$)", Path.GetFileName(path)));
    }

    [Fact]
    public void Zips_open_with_the_usual_library_and_hold_at_most_30_messages_of_one_kind()
    {
        Night.Write(folder, Options);
        var zips = Directory.EnumerateFiles(folder, "*.zip", SearchOption.AllDirectories).Where(p => !Path.GetFileName(p).StartsWith("beschadigd", StringComparison.Ordinal)).ToList();
        var manifest = Lines().Where(l => l.GetProperty("herkomst").GetString()!.Contains('!')).ToDictionary(l => l.GetProperty("herkomst").GetString()!, l => l.GetProperty("sha256").GetString());

        Assert.NotEmpty(zips);
        foreach (var path in zips)
        {
            using var zip = ZipFile.OpenRead(path);
            Assert.InRange(zip.Entries.Count, 1, 30);
            Assert.Single(zip.Entries.Select(e => e.FullName.Split('_')[0]).Distinct());
            foreach (var entry in zip.Entries)
            {
                using var stream = entry.Open();
                var origin = Path.GetRelativePath(Path.Combine(folder, Night.MessagesFolder), path).Replace('\\', '/') + "!" + entry.FullName;
                Assert.Equal(manifest[origin], Convert.ToHexStringLower(SHA256.HashData(stream)));
            }
        }
    }

    [Fact]
    public void The_last_line_of_the_manifest_adds_up()
    {
        var offered = Night.Write(folder, Options);
        var last = JsonDocument.Parse(File.ReadLines(Path.Combine(folder, Night.ManifestFile)).Last()).RootElement;

        Assert.Equal(offered, Lines().Count);
        Assert.Equal(offered, last.GetProperty("aangeboden").GetInt32());
        foreach (var mode in new[] { "verwerk", "historie" })
            Assert.Equal(offered, last.GetProperty(mode).EnumerateObject().Sum(p => p.Value.GetInt32()));
        Assert.Equal(2 * 6, last.GetProperty("verwerk").GetProperty("overgeslagen").GetInt32());
    }

    [Fact]
    public void Settings_name_the_gemeenten_that_are_served()
    {
        Night.Write(folder, Options);
        var settings = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "berichtenverkeer.json"))).RootElement;
        var served = settings.GetProperty("gemeenten").EnumerateArray().Select(g => g.GetProperty("code").GetString()!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(3, served.Count);
        foreach (var line in Lines().Where(l => l.TryGetProperty("gemeente", out _)))
            Assert.Equal(line.TryGetProperty("reden", out var reden) && reden.GetString() == "verkeerd_bezorgd", !served.Contains(line.GetProperty("gemeente").GetString()!));
    }

    private List<JsonElement> Lines() =>
        [.. File.ReadLines(Path.Combine(folder, Night.ManifestFile)).Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.TryGetProperty("herkomst", out _))];

    private static List<(string, string)> Files(string below) =>
        [.. Directory.EnumerateFiles(below, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(p => (Path.GetRelativePath(below, p), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(p)))))];
}
