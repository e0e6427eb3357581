using System.Globalization;
using System.Text;
using Berichtenverkeer.Generator;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Small messages of mixed kinds, of which 5% are odd but valid: what the tolerant tier costs.</summary>
internal static class OddBenchmark
{
    private const double Wanted = 12;

    /// <summary>Measures the corpus as it is, and with odd messages in it, in three layouts.</summary>
    public static ReadingSection Run(Readers readers)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"**Vreemd maar geldig**: 1.000 kleine berichten van gemengde soort, waarvan 5% iets vreemds heeft ({OddMessages.Kinds}). Alle worden zonder System.Xml gelezen.");
        text.AppendLine();
        text.AppendLine("| opmaak | 0% vreemd | 5% vreemd | MB/s bij 5% | berichten/s bij 5% |");
        text.AppendLine("|---|--:|--:|--:|--:|");
        var reached = 0;
        foreach (var layout in Layout.All)
        {
            var plain = SmallMessages.Create(1_000, seed: 1).Select(item => layout.Of(item.Bytes)).ToList();
            var odd = OddMessages.Create(plain);
            var straight = Measure(plain, readers);
            var bent = Measure(odd, readers);
            reached += bent.Ratio >= Wanted ? 1 : 0;
            text.AppendLine(CultureInfo.InvariantCulture, $"| {layout.Name} | {straight.Ratio:0.0}× | {bent.Ratio:0.0}× | {odd.Average(document => document.Length) / 1e6 / bent.Seconds:0} | {1 / bent.Seconds:0} |");
        }

        text.AppendLine();
        text.AppendLine(ReadingSection.Verdict("minstens 12× bij 5% vreemd", reached, Layout.All.Count));
        return new(text.ToString(), text.ToString());
    }

    private static Timing Measure(IReadOnlyList<byte[]> documents, Readers readers) =>
        SideBySide.Measure([Contender.Of("basis", documents, readers.Validate), Contender.Of("snel", documents, readers.Fast)], documents.Count)[1];
}
