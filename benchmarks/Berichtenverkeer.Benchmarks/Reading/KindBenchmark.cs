using System.Globalization;
using System.Text;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Every message kind and release at its natural size, in three layouts: the fast reader beside XmlReader with a reused XmlSchemaSet.</summary>
internal static class KindBenchmark
{
    /// <summary>How many times as fast each must be.</summary>
    private const double Wanted = 15;

    private sealed record Figure(BerichtSoort Soort, Layout Layout, double Bytes, Timing Base, Timing Fast)
    {
        public string Name => $"{Soort.Code} {Soort.Release.Versie}";
    }

    /// <summary>Measures them all.</summary>
    public static ReadingSection Run(IReadOnlyDictionary<BerichtSoort, IReadOnlyList<byte[]>> messages, Readers readers)
    {
        var figures = new List<Figure>();
        foreach (var layout in Layout.All)
        {
            foreach (var (soort, natural) in messages.OrderBy(pair => pair.Key.Code, StringComparer.Ordinal).ThenBy(pair => pair.Key.Release.Versie, StringComparer.Ordinal))
            {
                var documents = natural.Select(layout.Of).ToList();
                var timings = SideBySide.Measure([Contender.Of("basis", documents, readers.Validate), Contender.Of("snel", documents, readers.Fast)], documents.Count);
                figures.Add(new(soort, layout, documents.Average(document => document.Length), timings[0], timings[1]));
            }
        }

        var head = Head(figures, messages.Count);
        return new(head, head + "\n" + All(figures));
    }

    private static string Head(List<Figure> figures, int kinds)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"**Elk bericht, elke release** ({kinds} soorten, natuurlijke omvang): snelle lezer (XSD-controle en alle waarden getypeerd) tegenover XmlReader + hergebruikte XmlSchemaSet.");
        text.AppendLine();
        text.AppendLine("| opmaak | minst | mediaan | meest | MB/s, mediaan | traagste drie | bytes gealloceerd per bericht |");
        text.AppendLine("|---|--:|--:|--:|--:|---|--:|");
        foreach (var group in figures.GroupBy(figure => figure.Layout))
        {
            var sorted = group.OrderBy(figure => figure.Fast.Ratio).ToList();
            var slowest = string.Join(", ", sorted.Take(3).Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Fast.Ratio:0.0}×")));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {group.Key.Name} | {sorted[0].Fast.Ratio:0.0}× | {SideBySide.Median(sorted.Select(figure => figure.Fast.Ratio)):0.0}× | {sorted[^1].Fast.Ratio:0.0}× | {SideBySide.Median(sorted.Select(Speed)):0} | {slowest} | {sorted.Max(figure => figure.Fast.Allocated)} |");
        }

        text.AppendLine();
        text.AppendLine(ReadingSection.Verdict("minstens 15× voor elke soort en opmaak", figures.Count(figure => figure.Fast.Ratio >= Wanted), figures.Count));
        text.AppendLine(ReadingSection.Verdict("0 bytes gealloceerd per bericht", figures.Count(figure => figure.Fast.Allocated == 0), figures.Count));
        return text.ToString();
    }

    private static string All(List<Figure> figures)
    {
        var text = new StringBuilder();
        text.AppendLine("| bericht | opmaak | bytes | basis, MB/s | snel, MB/s | snel, ns per bericht | verhouding | basis, gealloceerd | snel, gealloceerd |");
        text.AppendLine("|---|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var figure in figures)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {figure.Name} | {figure.Layout.Name} | {figure.Bytes:0} | {figure.Bytes / 1e6 / figure.Base.Seconds:0} | {Speed(figure):0} | {figure.Fast.Seconds * 1e9:0} | {figure.Fast.Ratio:0.0}× | {figure.Base.Allocated} | {figure.Fast.Allocated} |");
        return text.ToString();
    }

    private static double Speed(Figure figure) => figure.Bytes / 1e6 / figure.Fast.Seconds;
}
