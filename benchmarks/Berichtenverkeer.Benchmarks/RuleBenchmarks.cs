using System.Xml;
using BenchmarkDotNet.Attributes;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Benchmarks;

/// <summary>
/// What all rules together cost beside the XSD check of System.Xml on the same messages, per message kind. The rules
/// include those across messages, on a dossier in memory; the check is a validating XmlReader over compiled schemas.
/// </summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private const string Large = "323 van 5 MB";
    private readonly BerichtJudge judge = new(RuleStanden.Standaard);
    private IReadOnlyList<byte[]> documents = [];
    private IReadOnlyList<Bericht> berichten = [];
    private XmlReaderSettings validating = null!;
    private Dossier dossier = null!;
    private ExternBronnen bronnen = null!;

    /// <summary>Which message kind; the last is one declaratie of 5 MB.</summary>
    [Params("301", "305", "307", "315", "317", "323", Large)]
    public string Bericht { get; set; } = "301";

    /// <summary>Reads the messages: not measured.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        var chosen = Of(Bericht).ToList();
        documents = [.. chosen.Select(pair => pair.Document)];
        berichten = [.. chosen.Select(pair => pair.Bericht)];
        validating = CarefulReader.Settings();
        dossier = new(DossierGegevens.Leeg);
        foreach (var toewijzing in Corpus.Of(Corpus.Small).Documents.Select(document => reader.Read(document).Bericht!).Where(bericht => bericht.Soort.Nummer == 301))
            dossier.Accept(toewijzing);
        bronnen = new(new(2026, 1, 2), GemeentenLijst.Shipped, ProductcodeLijst.Shipped);
    }

    /// <summary>How many messages one round takes.</summary>
    internal static int CountOf(string bericht) => Of(bericht).Count();

    private static IEnumerable<(byte[] Document, Bericht Bericht)> Of(string name)
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);
        return Corpus.Of(name == Large ? Corpus.Medium : Corpus.Small).Documents
            .Select(document => (Document: document, Bericht: reader.Read(document).Bericht!))
            .Where(pair => name == Large || pair.Bericht.Soort.Code.EndsWith(name, StringComparison.Ordinal));
    }

    /// <summary>XmlReader with a reused XmlSchemaSet.</summary>
    [Benchmark(Baseline = true, Description = "XSD-controle (XmlReader + XmlSchemaSet)")]
    public int Validate()
    {
        var nodes = 0;
        foreach (var document in documents)
        {
            using var xml = XmlReader.Create(new MemoryStream(document, writable: false), validating);
            while (xml.Read())
                nodes++;
        }

        return nodes;
    }

    /// <summary>Every rule that applies, on all levels whatever the outcome of one.</summary>
    [Benchmark(Description = "alle regels (deze motor)")]
    public int Judge()
    {
        var breaches = 0;
        foreach (var bericht in berichten)
            breaches += judge.JudgeInside(bericht).Breaches.Count + judge.JudgeAcross(bericht, dossier, bronnen).Breaches.Count;
        return breaches;
    }
}
