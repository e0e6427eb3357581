using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Turns the reports of one run into the tables of the README and puts them between its markers.</summary>
internal static class ReadmeTable
{
    public static string Of(Summary reading, Summary storing)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{reading.HostEnvironmentInfo.Cpu.Value?.ProcessorName ?? "unknown processor"}, {Environment.ProcessorCount} cores, .NET {Environment.Version}; reading on one core, storing on all.");
        text.AppendLine();
        text.AppendLine("| berichten | stap | MB/s | berichten/s | verhouding | per bericht gealloceerd |");
        text.AppendLine("|---|---|--:|--:|--:|--:|");
        foreach (var group in reading.Reports.Where(report => report.Success).GroupBy(report => (string)report.BenchmarkCase.Parameters["Berichten"]))
            AppendGroup(text, group.Key, [.. group]);
        text.AppendLine();
        text.AppendLine("| van map tot vastgelegde rijen | tijd | berichten/s | MB/s |");
        text.AppendLine("|---|--:|--:|--:|");
        foreach (var report in storing.Reports.Where(report => report.Success))
        {
            var seconds = report.ResultStatistics!.Median / 1e9;
            var small = report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(StoreBenchmarks.NightOfSmallMessages);
            var count = small ? StoreBenchmarks.SmallNight : 1;
            var bytes = small ? Corpus.Of(Corpus.Small).Bytes * (StoreBenchmarks.SmallNight / 1_000.0) : 24 * 1024 * 1024;
            text.AppendLine(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {seconds:0.0} s | {(small ? (count / seconds).ToString("0", CultureInfo.InvariantCulture) : "–")} | {bytes / 1e6 / seconds:0.0} |");
        }

        return text.ToString();
    }

    /// <summary>What all rules of a message kind cost beside the XSD check, in one run.</summary>
    public static string OfRules(Summary rules)
    {
        var text = new StringBuilder();
        text.AppendLine("| bericht | XSD-controle van System.Xml | alle regels | verhouding |");
        text.AppendLine("|---|--:|--:|--:|");
        foreach (var group in rules.Reports.Where(report => report.Success).GroupBy(report => (string)report.BenchmarkCase.Parameters["Bericht"]))
            AppendRules(text, group.Key, [.. group]);
        return text.ToString();
    }

    /// <summary>A year of declaraties matched in three ways, in one run.</summary>
    public static string OfMatching(Summary matching, Summary night)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{MatchingWorld.Instance.Prestaties} prestaties tegen {MatchingWorld.Instance.Toewijzingen} toewijzingen, {Environment.ProcessorCount} cores.");
        text.AppendLine();
        text.AppendLine("| manier | µs per prestatie | prestaties/s | verhouding |");
        text.AppendLine("|---|--:|--:|--:|");
        double PerLine(BenchmarkReport report) => report.ResultStatistics!.Median / 1e3
            / (report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(MatchingBenchmarks.Naive) ? MatchingBenchmarks.NaiveSample : MatchingWorld.Instance.Prestaties);
        var baseline = PerLine(matching.Reports.First(report => report.BenchmarkCase.Descriptor.Baseline));
        foreach (var report in matching.Reports.Where(report => report.Success))
        {
            var per = PerLine(report);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {per:0.0} | {1e6 / per:0} | {per / baseline:0}× |");
        }

        var seconds = night.Reports.First(report => report.Success).ResultStatistics!.Median / 1e9;
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Van bestanden tot vastgelegde rijen en antwoorden: {DeclaratieNightBenchmarks.Prestaties} prestaties van {DeclaratieNightBenchmarks.Gemeenten} gemeenten in {seconds:0.0} s, {DeclaratieNightBenchmarks.Prestaties / seconds:0} per seconde.");
        return text.ToString();
    }

    /// <summary>Puts a table between its markers, such as <c>benchmark</c>.</summary>
    public static void Write(string readme, string marker, string table)
    {
        var text = File.ReadAllText(readme);
        var opening = $"<!-- {marker}:begin -->";
        var begin = text.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        var end = text.IndexOf($"<!-- {marker}:end -->", StringComparison.Ordinal);
        File.WriteAllText(readme, text[..begin] + "\n" + table.TrimEnd() + "\n" + text[end..]);
    }

    private static void AppendRules(StringBuilder text, string name, IReadOnlyList<BenchmarkReport> reports)
    {
        double PerMessage(bool baseline) => reports.First(report => report.BenchmarkCase.Descriptor.Baseline == baseline).ResultStatistics!.Median / 1e3 / RuleBenchmarks.CountOf(name);
        text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {PerMessage(true):0} µs | {PerMessage(false):0} µs | {PerMessage(false) / PerMessage(true):0.00}× |");
    }

    private static void AppendGroup(StringBuilder text, string name, IReadOnlyList<BenchmarkReport> reports)
    {
        var corpus = Corpus.Of(name);
        var baseline = reports.First(report => report.BenchmarkCase.Descriptor.Baseline).ResultStatistics!.Median;
        foreach (var report in reports)
        {
            var seconds = report.ResultStatistics!.Median / 1e9;
            var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / (double)corpus.Documents.Count;
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {corpus.Bytes / 1e6 / seconds:0} | {(corpus.Documents.Count > 1 ? (corpus.Documents.Count / seconds).ToString("0", CultureInfo.InvariantCulture) : "–")} | {baseline / report.ResultStatistics!.Median:0.00}× | {allocated / 1024:0} KB |");
        }
    }
}
