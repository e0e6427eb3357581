using System.Globalization;
using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Folders with the messages of a benchmark.</summary>
internal static class BenchmarkFolder
{
    public static string Small(int count)
    {
        var folder = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        var i = 0;
        foreach (var item in SmallMessages.Create(count, seed: 7, gemeenten: 8))
            File.WriteAllBytes(Path.Combine(folder, (i++).ToString("D6", CultureInfo.InvariantCulture) + ".xml"), item.Bytes);
        return folder;
    }

    public static string Large()
    {
        var folder = Directory.CreateTempSubdirectory("berichten-benchmark-").FullName;
        File.WriteAllBytes(Path.Combine(folder, "323.xml"), LargeDeclaratie.Create(24 * 1024 * 1024));
        return folder;
    }
}
