using Berichtenverkeer.Witness;
using Berichtenverkeer.Witness.Judging;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Tests.Reading.Fast;

/// <summary>One run of cases over all messages, with the witnesses that are here: what costs time is done once.</summary>
public sealed class WitnessRun
{
    public const int Cases = 4_800;

    public WitnessRun()
    {
        var court = new Court(20260301, XercesWitness.IsInstalled) { Heard = (hearing, _) => Sample.Add(hearing) };
        Report = new(court.Hear(Cases, Environment.ProcessorCount), court.Witnesses, court.Missing) { Elapsed = TimeSpan.Zero, ProblemFolder = "-" };
        using var text = new StringWriter();
        Report.Write(text);
        Text = text.ToString();
    }

    internal Report Report { get; }

    /// <summary>The first cases of each message, for the real xmllint.</summary>
    internal XmllintSample Sample { get; } = new(each: 10);

    /// <summary>All that the tool would print.</summary>
    public string Text { get; }
}
