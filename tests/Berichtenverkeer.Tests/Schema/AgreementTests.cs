using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Tests.Schema.Verdicts;

namespace Berichtenverkeer.Tests.Schema;

/// <summary>
/// Every generated document is judged three times: by hand (the expectation that stands with the case), by libxml2
/// and by the engine. All three must agree; where libxml2 is wrong, <see cref="XmllintFault"/> says why.
/// </summary>
public sealed class AgreementTests(XmllintFixture fixture) : IClassFixture<XmllintFixture>
{
    public static TheoryData<string> Files => [.. MessageSchema.All.Select(schema => schema.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Engine_and_xmllint_agree_on_every_document(string file)
    {
        var schema = MessageSchema.Of(file);
        var documents = DocumentGenerator.Of(schema);
        var problems = Disagreements(new XmllintVerdict(fixture.Xmllint), schema, documents)
            .Where(document => !XmllintFault.Covers(document))
            .Select(document => $"xmllint disagrees: {document}")
            .Concat(documents.Zip(EngineReadings.Of(documents), EngineProblem).OfType<string>())
            .ToList();

        Assert.True(problems.Count == 0, $"{file}: {problems.Count} of {documents.Count} documents are not agreed on.\n{string.Join('\n', problems.Take(20))}");
    }

    [Fact]
    public void A_plain_XmlReader_falls_into_the_known_holes_and_no_others()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var schema in new[] { MessageSchema.Of("ijw/3.2/jw302.xsd"), MessageSchema.Of("iwmo/2.3/wmo301.xsd") })
        {
            var documents = DocumentGenerator.Of(schema);
            foreach (var document in Disagreements(new PlainSystemXml(), schema, documents))
            {
                var hole = PlainHoles.All.FirstOrDefault(hole => hole.Fits(document)).Name;
                Assert.True(hole is not null, $"A hole that is not on the list: {schema.File} {document}");
                seen.Add(hole);
            }
        }

        Assert.Equal(PlainHoles.All.Select(hole => hole.Name).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<GeneratedDocument> Disagreements(IVerdict verdict, MessageSchema schema, IReadOnlyList<GeneratedDocument> documents) =>
        documents.Zip(verdict.Judge(schema, documents)).Where(pair => pair.Second != (pair.First.Expected != Expectation.Invalid)).Select(pair => pair.First);

    // A valid document gives a message and nothing else; an invalid one is rejected with findings, or, when its root is
    // not one of ours, not judged at all; a date out of reach waits as over a limit.
    private static string? EngineProblem(GeneratedDocument document, ReadResult result)
    {
        var isOurs = result.Soort is not null || result.Findings.Count > 0;
        var fine = document.Expected switch
        {
            Expectation.Valid => result.IsValid && result.Findings.Count == 0 && result.Disposition is null,
            Expectation.Invalid when isOurs => !result.IsValid && result.Findings.Count > 0 && result.Uitkomst == Uitkomst.Afgekeurd,
            Expectation.Invalid => !result.IsValid && result.Disposition is not null && document.Path == "/Bericht" && document.Kind is "root" or "namespace",
            _ => !result.IsValid && result.Disposition is { Reden: Redenen.Grens, Uitkomst: Uitkomst.Quarantaine },
        };
        return fine ? null : $"engine says {result.Uitkomst} {result.Disposition?.Reden} {string.Join(' ', result.Findings.Select(finding => finding.Tekst))}: {document}";
    }
}
