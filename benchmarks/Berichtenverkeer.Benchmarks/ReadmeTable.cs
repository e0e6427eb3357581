using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Turns the reports of one run into the tables of the README and puts them between its markers.</summary>
internal static class ReadmeTable
{
    /// <summary>What reading costs, step by step, beside the XSD check of System.Xml.</summary>
    public static string OfReading(Summary reading)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{reading.HostEnvironmentInfo.Cpu.Value?.ProcessorName ?? "unknown processor"}, {Environment.ProcessorCount} cores, .NET {Environment.Version}; op één core.");
        text.AppendLine();
        text.AppendLine("| berichten | stap | MB/s | berichten/s | verhouding | per bericht gealloceerd |");
        text.AppendLine("|---|---|--:|--:|--:|--:|");
        foreach (var group in Reports(reading).GroupBy(report => (string)report.BenchmarkCase.Parameters["Berichten"]))
            AppendGroup(text, group.Key, [.. group]);
        return text.ToString();
    }

    /// <summary>What all rules of a message kind cost beside the XSD check, in one run.</summary>
    public static string OfRules(Summary rules)
    {
        var text = new StringBuilder();
        text.AppendLine("| bericht | XSD-controle van System.Xml | alle regels | verhouding |");
        text.AppendLine("|---|--:|--:|--:|");
        foreach (var group in Reports(rules).GroupBy(report => (string)report.BenchmarkCase.Parameters["Bericht"]))
            AppendRules(text, group.Key, [.. group]);
        return text.ToString();
    }

    /// <summary>A year of declaraties matched in three ways, in one run.</summary>
    public static string OfMatching(Summary matching)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{MatchingWorld.Instance.Prestaties} prestaties tegen {MatchingWorld.Instance.Toewijzingen} toewijzingen, {Environment.ProcessorCount} cores.");
        text.AppendLine();
        text.AppendLine("| manier | µs per prestatie | prestaties/s | verhouding |");
        text.AppendLine("|---|--:|--:|--:|");
        double PerLine(BenchmarkReport report) => report.ResultStatistics!.Median / 1e3
            / (report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(MatchingBenchmarks.Naive) ? MatchingBenchmarks.NaiveSample : MatchingWorld.Instance.Prestaties);
        var reports = Reports(matching);
        var baseline = PerLine(reports.First(report => report.BenchmarkCase.Descriptor.Baseline));
        foreach (var report in reports)
        {
            var per = PerLine(report);
            text.AppendLine(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {per:0.0} | {1e6 / per:0} | {per / baseline:0}× |");
        }

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

    /// <summary>Every report: a table from which a benchmark that failed is missing would look whole.</summary>
    private static List<BenchmarkReport> Reports(Summary summary)
    {
        if (summary.HasCriticalValidationErrors || summary.BenchmarksCases.Length != summary.Reports.Count(report => report.Success))
            throw new InvalidOperationException("A benchmark failed; its log says why.");
        return [.. summary.Reports];
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
