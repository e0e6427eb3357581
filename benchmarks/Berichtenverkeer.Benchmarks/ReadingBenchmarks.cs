using System.Xml;
using System.Xml.Linq;
using BenchmarkDotNet.Attributes;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Reading.Fast;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// What reading costs on one core, each step with what came before: only XML, with the XSD, with typed records. The
/// baseline is what a careful user of System.Xml writes: a validating XmlReader over schemas that are compiled once.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Corpus corpus = null!;
    private BerichtReader reader = null!;
    private FastReader fast = null!;
    private XmlReaderSettings validating = null!;

    /// <summary>Which documents.</summary>
    [Params(Corpus.Small, Corpus.Medium, Corpus.Large)]
    public string Berichten { get; set; } = Corpus.Small;

    /// <summary>Compiles schemas and makes the documents: not measured.</summary>
    [GlobalSetup]
    public void Setup()
    {
        corpus = Corpus.Of(Berichten);
        reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        fast = new FastReader(SchemaSet.Embedded);
        validating = CarefulReader.Settings();
    }

    /// <summary>XmlReader from begin to end, nothing checked.</summary>
    [Benchmark(Description = "lezen (XmlReader)")]
    public int Read()
    {
        var nodes = 0;
        foreach (var document in corpus.Documents)
        {
            using var xml = XmlReader.Create(new MemoryStream(document, writable: false));
            while (xml.Read())
                nodes++;
        }

        return nodes;
    }

    /// <summary>XmlReader with a reused XmlSchemaSet.</summary>
    [Benchmark(Baseline = true, Description = "valideren (XmlReader + XmlSchemaSet)")]
    public int Validate()
    {
        var nodes = 0;
        foreach (var document in corpus.Documents)
        {
            using var xml = XmlReader.Create(new MemoryStream(document, writable: false), validating);
            while (xml.Read())
                nodes++;
        }

        return nodes;
    }

    /// <summary>A tree of the whole document, nothing checked: the naive way.</summary>
    [Benchmark(Description = "boom (XDocument, zonder controle)")]
    public int Tree()
    {
        var nodes = 0;
        foreach (var document in corpus.Documents)
        {
            using var stream = new MemoryStream(document, writable: false);
            nodes += XDocument.Load(stream).Root!.Elements().Count();
        }

        return nodes;
    }

    /// <summary>The fast reader alone: every value checked and typed, nothing kept.</summary>
    [Benchmark(Description = "valideren + alle waarden (snelle lezer)")]
    public long FastValues()
    {
        var sum = default(ValueSum);
        foreach (var document in corpus.Documents)
        {
            if (!fast.Read(document, ref sum))
                throw new InvalidOperationException("A document of the corpus was handed over.");
        }

        return sum.Sum;
    }

    /// <summary>The engine: limits, recognition, XSD without its holes, typed record.</summary>
    [Benchmark(Description = "valideren + record (deze motor)")]
    public int ValidateAndMap()
    {
        var valid = 0;
        foreach (var document in corpus.Documents)
            valid += reader.Read(document).IsValid ? 1 : throw new InvalidOperationException("A document of the corpus is not valid.");
        return valid;
    }
}
