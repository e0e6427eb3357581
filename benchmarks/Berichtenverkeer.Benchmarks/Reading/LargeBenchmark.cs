using System.Globalization;
using System.Text;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Declaraties and their answers of 5 and 25 MB, in three layouts: the fast reader beside XmlReader with a reused XmlSchemaSet and beside a copy of the same bytes.</summary>
internal static class LargeBenchmark
{
    /// <summary>How many times as fast as System.Xml each must be, and which part of the speed of a copy.</summary>
    private const double Wanted = 20;
    private const double WantedOfCopy = 0.2;

    /// <summary>
    /// Documents are read from copies that are together larger than any cache of a processor, in turn, so that bytes come from memory each time.
    /// </summary>
    public const int Rotation = 256_000_000;

    private static readonly int[] Nummers = [303, 304, 323, 325];

    private sealed record Figure(BerichtSoort Soort, Layout Layout, int Megabytes, int Bytes, Timing Base, Timing Fast, Timing Copy)
    {
        public string Name => $"{Soort.Code} {Soort.Release.Versie}";

        public double OfCopy => Fast.Ratio / Copy.Ratio;
    }

    /// <summary>Measures them all.</summary>
    public static ReadingSection Run(IReadOnlyDictionary<BerichtSoort, IReadOnlyList<byte[]>> messages, Readers readers)
    {
        var figures = new List<Figure>();
        foreach (var (soort, natural) in messages.Where(pair => Nummers.Contains(pair.Key.Nummer)).OrderBy(pair => pair.Key.Code, StringComparer.Ordinal))
        {
            foreach (var megabytes in new[] { 5, 25 })
            {
                foreach (var layout in Layout.All)
                {
                    var copies = Copies(GrownMessage.Create(soort, natural, megabytes * 1_000_000, layout));
                    var timings = SideBySide.Measure([Contender.Of("basis", copies, readers.Validate), Contender.Of("snel", copies, readers.Fast), Contender.Of("kopie", copies, readers.Copy)], step: 1);
                    figures.Add(new(soort, layout, megabytes, copies[0].Length, timings[0], timings[1], timings[2]));
                }
            }
        }

        var head = Head(figures);
        return new(head, head + "\n" + All(figures));
    }

    /// <summary>Copies of a document, together larger than any cache.</summary>
    public static IReadOnlyList<byte[]> Copies(byte[] document)
    {
        GC.Collect();
        return [.. Enumerable.Range(0, (Rotation / document.Length) + 1).Select(_ => (byte[])document.Clone())];
    }

    private static string Head(List<Figure> figures)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"**Groot** (303, 304, 323, 325; beide domeinen; drie opmaken). Gelezen wordt om de beurt uit kopieën die samen meer dan {Rotation / 1_000_000} MB zijn, zodat geen cache ze bewaart; memcpy kopieert diezelfde bytes naar één buffer.");
        text.AppendLine();
        text.AppendLine("| omvang | minst | mediaan | meest | MB/s, mediaan | traagste drie | deel van memcpy: minst | mediaan | gealloceerd |");
        text.AppendLine("|---|--:|--:|--:|--:|---|--:|--:|--:|");
        foreach (var group in figures.GroupBy(figure => figure.Megabytes))
        {
            var sorted = group.OrderBy(figure => figure.Fast.Ratio).ToList();
            var slowest = string.Join(", ", sorted.Take(3).Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} ({figure.Layout.Name}) {figure.Fast.Ratio:0.0}×")));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {group.Key} MB | {sorted[0].Fast.Ratio:0.0}× | {SideBySide.Median(sorted.Select(figure => figure.Fast.Ratio)):0.0}× | {sorted[^1].Fast.Ratio:0.0}× | {SideBySide.Median(sorted.Select(figure => figure.Bytes / 1e6 / figure.Fast.Seconds)):0} | {slowest} | {sorted.Min(figure => figure.OfCopy):0.00} | {SideBySide.Median(sorted.Select(figure => figure.OfCopy)):0.00} | {sorted.Max(figure => figure.Fast.Allocated)} |");
        }

        text.AppendLine();
        text.AppendLine(ReadingSection.Verdict("minstens 20× voor elke soort en opmaak", figures.Count(figure => figure.Fast.Ratio >= Wanted), figures.Count));
        text.AppendLine(ReadingSection.Verdict("minstens 0,2 × memcpy", figures.Count(figure => figure.OfCopy >= WantedOfCopy), figures.Count));
        return text.ToString();
    }

    private static string All(List<Figure> figures)
    {
        var text = new StringBuilder();
        text.AppendLine("| bericht | opmaak | bytes | basis, MB/s | snel, MB/s | memcpy, MB/s | snel / basis | snel / memcpy |");
        text.AppendLine("|---|---|--:|--:|--:|--:|--:|--:|");
        foreach (var figure in figures)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {figure.Name} | {figure.Layout.Name} | {figure.Bytes} | {figure.Bytes / 1e6 / figure.Base.Seconds:0} | {figure.Bytes / 1e6 / figure.Fast.Seconds:0} | {figure.Bytes / 1e6 / figure.Copy.Seconds:0} | {figure.Fast.Ratio:0.0}× | {figure.OfCopy:0.00} |");
        return text.ToString();
    }
}
