namespace Berichtenverkeer.Benchmarks.Nights;

/// <summary>The processor that is measured on.</summary>
internal static class Processor
{
    /// <summary>Its name, as Linux tells it.</summary>
    public static string Name { get; } = File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "onbekende processor"
        : "onbekende processor";

    /// <summary>The folder of its results.</summary>
    public static string Folder => Name.Replace(' ', '-').Replace('/', '-');
}
