using BenchmarkDotNet.Environments;

namespace Berichtenverkeer.Benchmarks;

/// <summary>The processor that is measured on: results are kept per model.</summary>
internal static class Processor
{
    /// <summary>Its name.</summary>
    public static string Name => HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName ?? "unknown";

    /// <summary>The folder of its results, which is made when it is not there.</summary>
    /// <param name="root">Root of the repository.</param>
    public static string ResultsFolder(string root) => Directory.CreateDirectory(Path.Combine(root, "benchmarks", "results", FolderName)).FullName;

    /// <summary>Its name with nothing that means something in a path or in Markdown.</summary>
    public static string FolderName
    {
        get
        {
            var plain = Name.Replace("(R)", "", StringComparison.Ordinal).Replace("(TM)", "", StringComparison.Ordinal);
            return string.Join('-', plain.Split([' ', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
