using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Tests.Library;

/// <summary>The ten lines that the READMEs show: the usings above and what stands between the braces.</summary>
internal static class ReadAndJudge
{
    public static void Run(ReadOnlyMemory<byte> payload, TextWriter output)
    {
        var reader = new BerichtReader(SchemaSet.Embedded, ReadingLimits.Default);   // one per thread
        var judge = new BerichtJudge(RuleStanden.Standaard);                         // one for all threads
        var result = reader.Read(payload);                                           // the bytes of one message
        var findings = result.Bericht is { } bericht ? RuleFindingText.Of(bericht, judge.JudgeInside(bericht), max: 100) : result.Findings;
        foreach (var finding in findings)
            output.WriteLine($"({finding.Line},{finding.Column}) {finding.Code} [{finding.Retourcode}] {finding.Path}: {finding.Tekst}");
        output.WriteLine(result.Disposition?.Tekst ?? $"{result.Soort}: {findings.Count} bevindingen");
    }
}
