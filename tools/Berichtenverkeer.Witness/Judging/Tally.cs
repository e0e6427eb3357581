using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>Counts of many cases.</summary>
internal sealed class Tally
{
    private readonly long[] outcomes = new long[Enum.GetValues<CaseOutcome>().Length];

    /// <summary>Cases.</summary>
    public long Cases => outcomes.Sum();

    /// <summary>Cases that the reference accepts.</summary>
    public long ReferenceValid { get; private set; }

    /// <summary>Cases that the fast reader took by itself.</summary>
    public long Taken { get; private set; }

    /// <summary>Bytes of all cases.</summary>
    public long Bytes { get; private set; }

    /// <summary>Cases per decided difference.</summary>
    public Dictionary<DecidedDifference, long> Differences { get; } = [];

    /// <summary>Problems per signature: who said what, with how many and one of them.</summary>
    public SortedDictionary<string, (long Count, Hearing Example)> Problems { get; } = new(StringComparer.Ordinal);

    /// <summary>Cases that ended so.</summary>
    public long Of(CaseOutcome outcome) => outcomes[(int)outcome];

    /// <summary>Adds a case.</summary>
    public void Add(Hearing hearing, Judgement judgement)
    {
        outcomes[(int)judgement.Outcome]++;
        Bytes += hearing.Case.Xml.Length;
        ReferenceValid += hearing.Reference.Verdict == Verdict.Valid ? 1 : 0;
        Taken += hearing.Fast is null ? 0 : 1;
        foreach (var difference in judgement.Differences.Distinct())
            Differences[difference] = Differences.GetValueOrDefault(difference) + 1;
        if (judgement.IsProblem)
            AddProblem($"{judgement.Outcome}: {string.Join("; ", hearing.Answers)}", 1, hearing);
    }

    /// <summary>Adds the counts of another.</summary>
    public void Add(Tally other)
    {
        for (var i = 0; i < outcomes.Length; i++)
            outcomes[i] += other.outcomes[i];
        Bytes += other.Bytes;
        ReferenceValid += other.ReferenceValid;
        Taken += other.Taken;
        foreach (var (difference, count) in other.Differences)
            Differences[difference] = Differences.GetValueOrDefault(difference) + count;
        foreach (var (signature, (count, example)) in other.Problems)
            AddProblem(signature, count, example);
    }

    private void AddProblem(string signature, long count, Hearing example) =>
        Problems[signature] = Problems.TryGetValue(signature, out var seen) ? (seen.Count + count, seen.Example) : (count, example);
}
