using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Standard;

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
    public void A_night_follows_its_past_and_together_they_are_the_region_without_the_retouren_that_are_owed()
    {
        var night = Options with { Maanden = 6, Clienten = 120, Berichten = 400, Fouten = FoutenPlan.Geen };
        Night.Write(folder, night);
        var past = Directory.EnumerateFiles(Path.Combine(folder, Night.HistoryFolder), "*.zip").SelectMany(Entries).ToList();
        var offered = Lines().Select(l => l.GetProperty("herkomst").GetString()!).Select(origin => NameOf(origin)).ToList();
        var all = Region.Stories(night with { Berichten = null }).Select(story => BerichtKenmerk.Of(story.Bericht).Sleutel + ".xml").ToList();

        Assert.Equal(400, offered.Count);
        Assert.Empty(past.Intersect(offered, StringComparer.Ordinal));
        var owed = all.Except(past.Concat(offered), StringComparer.Ordinal).ToList();
        Assert.NotEmpty(owed);
        // Answers, and declaraties that cannot stand in one night with what they build on.
        Assert.All(owed, name => Assert.Matches("^(JW|WMO)3(06|08|16|18|23|25)_", name));
        Assert.Equal(all.Count, past.Count + offered.Count + owed.Count);
    }

    [Fact]
    public void With_answers_a_night_keeps_every_retour_and_without_it_tells_no_verdict_of_one_left_out()
    {
        var night = Options with { Maanden = 6, Clienten = 120, Berichten = 400, Fouten = FoutenPlan.Geen };

        var kept = Region.Tell(night with { EigenRetouren = true });
        var left = Region.Tell(night).Night;

        Assert.Equal(400, kept.Night.Count);
        Assert.InRange(Region.Stories(night with { Berichten = null }).Count - kept.Past.Count - kept.Night.Count, 0, 8);
        var sent = left.Select(story => BerichtKenmerk.Of(story.Bericht)).Where(k => k.HeenSleutel is not null).Select(k => k.HeenSleutel!).ToHashSet(StringComparer.Ordinal);
        Assert.All(left.Where(story => story.Bericht.Soort is { Kind: BerichtKind.Heen, Richting: Richting.NaarGemeente, RetourSoort: not null }), story => Assert.Null(story.Oordeel));
        Assert.Contains(left, story => story.Bericht.Soort is { Kind: BerichtKind.Heen, Richting: Richting.NaarAanbieder } && story.Oordeel is not null);
        Assert.NotEmpty(sent);
    }

    [Fact]
    public void A_whole_history_has_no_past()
    {
        Night.Write(folder, Options with { Fouten = FoutenPlan.Geen });

        Assert.False(Directory.Exists(Path.Combine(folder, Night.HistoryFolder)));
    }

    [Fact]
    public void A_refusal_is_in_the_manifest_with_its_rules_and_retourcodes()
    {
        Night.Write(folder, new RegionOptions { Clienten = 300, Maanden = 6, Seed = 3, Berichten = 1_000, Fouten = FoutenPlan.Parse("regelcd077,regeltr074") });
        var refused = Lines().Where(l => l.TryGetProperty("codes", out _)).ToList();

        Assert.All(refused, l => Assert.Contains(l.GetProperty("uitkomst").GetString(), l.TryGetProperty("declaratie", out _) ? new[] { "afgekeurd", "deels_afgewezen" } : ["afgekeurd"]));
        Assert.Contains(refused, l => Texts(l, "codes") == "TR019" && Texts(l, "retourcodes") == "9019" && !l.TryGetProperty("fout", out _));
        Assert.Contains(refused, l => Texts(l, "codes") == "CD077 CD078" && Texts(l, "retourcodes") == "0001");
        Assert.Contains(refused, l => Texts(l, "codes") == "TR074 TR326" && Texts(l, "retourcodes") == "9074 9326" && l.GetProperty("uitkomst_historie").GetString() == "geaccepteerd");
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

    private static string Texts(JsonElement line, string name) => string.Join(' ', line.GetProperty(name).EnumerateArray().Select(v => v.GetString()));

    private static List<string> Entries(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    /// <summary>File or entry name of an item, without what an envelope puts before it.</summary>
    private static string NameOf(string origin)
    {
        var name = origin[(origin.LastIndexOfAny(['/', '!']) + 1)..];
        return name.StartsWith("stuf_", StringComparison.Ordinal) || name.StartsWith("soap_", StringComparison.Ordinal) ? name[5..] : name;
    }

    private List<JsonElement> Lines() =>
        [.. File.ReadLines(Path.Combine(folder, Night.ManifestFile)).Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.TryGetProperty("herkomst", out _))];

    private static List<(string, string)> Files(string below) =>
        [.. Directory.EnumerateFiles(below, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(p => (Path.GetRelativePath(below, p), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(p)))))];
}
