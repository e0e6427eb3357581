using System.Globalization;
using System.Text;
using Berichtenverkeer.Generator;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Benchmarks;

/// <summary>Reading in nested scopes, each with what came before: bytes from disk, the fast reader, the typed record, the rules; and the reference beside it.</summary>
internal sealed class ScopeBenchmark(Readers readers, SchemaFiles schemas)
{
    private readonly BerichtReader reader = new(SchemaSet.Embedded, ReadingLimits.Default);

    /// <summary>A limit that is tighter than the fast reader keeps by itself sends everything to the reference.</summary>
    private readonly BerichtReader reference = new(SchemaSet.Embedded, ReadingLimits.Default with { MaxTagBytes = 4095 });

    private readonly BerichtJudge judge = new(RuleStanden.Standaard);
    private readonly StringBuilder text = new();
    private readonly PivotTable brief = new();

    /// <summary>Measures small messages, and declaraties of 5 and 25 MB.</summary>
    public ReadingSection Run()
    {
        const string Head = "**Waar de tijd blijft**: elke stap met wat ervoor komt, van bestand (in de schijfcache) tot oordeel, op één core. De referentie is System.Xml zonder de gaten, met dezelfde uitkomst.\n\n";
        text.AppendLine("| berichten | stap | µs per bericht | MB/s | verhouding | gealloceerd per bericht |");
        text.AppendLine("|---|---|--:|--:|--:|--:|");
        Measure("klein, gemengd", [.. SmallMessages.Create(1_000, seed: 1).Select(item => item.Bytes)]);
        Measure("323 van 5 MB", [LargeDeclaratie.Create(5_000_000)]);
        Measure("323 van 25 MB", [LargeDeclaratie.Create(25_000_000)]);
        return new(Head + brief.Of("stap"), Head + text);
    }

    private void Measure(string name, IReadOnlyList<byte[]> documents)
    {
        var files = schemas.Write(BerichtSoorten.All[0], documents);
        Contender Step(string step, Func<byte[], long> read) => Contender.OfPlace(step, files.Count, place => read(File.ReadAllBytes(files[place])));
        var timings = SideBySide.Measure(
            [
                Step("inlezen + XmlReader + XmlSchemaSet", readers.Validate),
                Step("inlezen", document => document.Length),
                Step("+ snelle lezer, alle waarden", readers.Fast),
                Step("+ record", document => Valid(reader, document).Clienten.Count),
                Step("+ regels binnen het bericht", document => judge.JudgeInside(Valid(reader, document)).Breaches.Count),
                Step("inlezen + referentie + record", document => Valid(reference, document).Clienten.Count),
            ],
            files.Count);
        foreach (var timing in timings)
        {
            brief.Add(timing.Name, name, string.Create(CultureInfo.InvariantCulture, $"{timing.Seconds * 1e6:0.0} µs, {timing.Ratio:0.00}×"));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {timing.Name} | {timing.Seconds * 1e6:0.0} | {documents.Average(document => document.Length) / 1e6 / timing.Seconds:0} | {timing.Ratio:0.00}× | {timing.Allocated} |");
        }
    }

    private static Bericht Valid(BerichtReader of, byte[] document) =>
        of.Read(document) is { IsValid: true, Bericht: { } bericht } ? bericht : throw new InvalidOperationException("A document of the corpus is not valid.");
}
