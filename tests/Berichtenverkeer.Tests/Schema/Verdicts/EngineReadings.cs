using System.Text;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Witness.Documents;

namespace Berichtenverkeer.Tests.Schema.Verdicts;

/// <summary>What the engine's own reader makes of documents. Richer than a verdict: not judging is an answer too.</summary>
public static class EngineReadings
{
    public static IReadOnlyList<ReadResult> Of(IReadOnlyList<GeneratedDocument> documents)
    {
        using var readers = new ThreadLocal<BerichtReader>(() => new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default));
        return [.. documents.AsParallel().AsOrdered().Select(document => readers.Value!.Read(Encoding.UTF8.GetBytes(document.Xml)))];
    }
}
