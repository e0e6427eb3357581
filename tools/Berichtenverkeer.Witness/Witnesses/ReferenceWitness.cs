using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;

namespace Berichtenverkeer.Witness.Witnesses;

/// <summary>Our own reference reader: System.Xml with its holes closed. The only witness that tells values too.</summary>
internal sealed class ReferenceWitness
{
    /// <summary>Its name.</summary>
    public const string Name = "reference";

    private readonly BerichtReader reader = new(SchemaSet.Embedded, ReadingLimits.Default);

    /// <summary>Judges a document.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="events">What it told, when it is valid.</param>
    public Answer Judge(byte[] xml, out IReadOnlyList<ReadEvent> events)
    {
        var log = new EventLog();
        var result = reader.ReadReference(xml, log);
        events = log.Events;
        if (result.IsValid)
            return new(Name, Verdict.Valid, []);
        // A root of somebody else is no rule of ours: no schema knows it.
        if (result.Disposition is { } disposition)
            return new(Name, disposition.Reden is Redenen.VreemdBestand or Redenen.ReleaseOnbekend ? Verdict.Invalid : Verdict.OwnRule, [disposition.Reden]);
        var codes = result.Findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).ToList();
        return new(Name, codes.Contains(FindingCodes.Dtd, StringComparer.Ordinal) ? Verdict.OwnRule : Verdict.Invalid, codes);
    }
}
