using System.Globalization;

namespace Berichtenverkeer.Generator;

/// <summary>Writes a region to a folder as it arrives: loose files, zips and envelopes, with manifest and settings beside them.</summary>
public sealed class Night
{
    /// <summary>Folder of what is offered, below the folder that the user names.</summary>
    public const string MessagesFolder = "berichten";

    /// <summary>File with what must come of each item. Outside the folder that is offered.</summary>
    public const string ManifestFile = "manifest.jsonl";

    /// <summary>Folder of all that went before the night, to be loaded first with <c>verwerk --historie</c>. Only a night has it.</summary>
    public const string HistoryFolder = "historie";

    /// <summary>Folder of the lists that the gemeenten can load for Goede Toekenning.</summary>
    public const string ListsFolder = "lijsten";

    /// <summary>So many messages of the past go in one zip, of any kind.</summary>
    private const int MessagesPerHistoryZip = 1_000;

    /// <summary>The portal hands out zips of at most so many messages.</summary>
    private const int MessagesPerZip = 30;

    private readonly string folder;
    private readonly Manifest manifest;
    private readonly Prng random;
    private readonly SortedDictionary<string, List<GeneratedItem>> zips = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private int zipCount;

    private Night(string folder, Manifest manifest, long seed)
    {
        this.folder = folder;
        this.manifest = manifest;
        random = new(seed, 17);
    }

    /// <summary>Number of months of the region that a night is cut from.</summary>
    public const int Maanden = 6;

    /// <summary>Number of clients of the region that a night is cut from: enough for a past some two times as large.</summary>
    /// <param name="berichten">Number of messages of the night.</param>
    public static int ClientenFor(int berichten) => Math.Max(60, berichten * 2 / 5);

    /// <summary>Writes everything below a folder.</summary>
    /// <returns>How many items are offered.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static int Write(string folder, RegionOptions options)
    {
        var parties = RegionParties.Of(options.Gemeenten);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, SettingsFile.Name), SettingsFile.Of(parties));
        LijstBestanden.Write(Path.Combine(folder, ListsFolder), parties);
        using var lines = new BufferedStream(File.Create(Path.Combine(folder, ManifestFile)), 1 << 16);
        var night = new Night(Path.Combine(folder, MessagesFolder), new(lines), options.Seed);
        var told = Region.Tell(options);
        if (options.Berichten is not null)
            WritePast(Path.Combine(folder, HistoryFolder), options, told);
        foreach (var item in Region.Generate(options, told))
            night.Add(item);
        night.CloseZips();
        night.manifest.Close();
        return night.manifest.Offered;
    }

    private static void WritePast(string folder, RegionOptions options, RegionStories told)
    {
        Directory.CreateDirectory(folder);
        var count = 0;
        foreach (var items in Region.Past(options, told).Chunk(MessagesPerHistoryZip))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"historie_{++count:D5}.zip");
            File.WriteAllBytes(Path.Combine(folder, name), ZipBytes.Of([.. items.Select(item => (item.Name, item.Bytes))]));
        }
    }

    private void Add(GeneratedItem item)
    {
        switch (item.Verpakking == Verpakking.Vrij ? Choose() : item.Verpakking)
        {
            case Verpakking.Zip:
                AddToZip(item);
                break;
            case Verpakking.Envelop:
                Put(item, "stuf_" + item.Name, Envelopes.Of(item, soap: false));
                break;
            case Verpakking.SoapEnvelop:
                Put(item, "soap_" + item.Name, Envelopes.Of(item, soap: true));
                break;
            default:
                Put(item, item.Name, item.Bytes);
                break;
        }
    }

    private Verpakking Choose() => random.Between(0, 99) switch
    {
        < 55 => Verpakking.Los,
        < 80 => Verpakking.Zip,
        < 95 => Verpakking.Envelop,
        _ => Verpakking.SoapEnvelop,
    };

    private void Put(GeneratedItem item, string name, byte[] bytes) => manifest.Add(WriteFile(item.Datum, name, bytes) + (item.Entry is null ? string.Empty : "!" + item.Entry), item);

    private void AddToZip(GeneratedItem item)
    {
        var kind = item.Bericht!.Bericht;
        if (!zips.TryGetValue(kind, out var items))
            zips[kind] = items = [];
        items.Add(item);
        if (items.Count == MessagesPerZip)
        {
            WriteZip(kind, items);
            items.Clear();
        }
    }

    private void CloseZips()
    {
        foreach (var (kind, items) in zips.Where(z => z.Value.Count > 0))
            WriteZip(kind, items);
        zips.Clear();
    }

    private void WriteZip(string kind, List<GeneratedItem> items)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}_{++zipCount:D5}.zip");
        var origin = WriteFile(items[^1].Datum, name, ZipBytes.Of([.. items.Select(i => (i.Name, i.Bytes))]));
        foreach (var item in items)
            manifest.Add($"{origin}!{item.Name}", item);
    }

    /// <summary>Writes a file in the folder of its day.</summary>
    /// <returns>Its path below the messages folder, with slashes.</returns>
    private string WriteFile(DateOnly day, string name, byte[] bytes)
    {
        var below = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var path = Path.Combine(folder, below);
        if (folders.Add(below))
            Directory.CreateDirectory(path);
        File.WriteAllBytes(Path.Combine(path, name), bytes);
        return $"{below}/{name}";
    }
}
