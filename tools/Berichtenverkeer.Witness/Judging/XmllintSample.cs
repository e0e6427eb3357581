using System.Collections.Concurrent;
using Berichtenverkeer.Witness.Documents;
using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>Holds the first cases of each message against the real <c>xmllint</c>: is what we call from libxml2 what everybody calls?</summary>
/// <param name="each">How many cases of each message.</param>
internal sealed class XmllintSample(int each)
{
    private readonly ConcurrentQueue<(Hearing Hearing, bool Valid)> sample = new();

    /// <summary>Cases in the sample.</summary>
    public int Count => sample.Count;

    /// <summary>Takes a case in, when it belongs to the sample. A DOCTYPE is left out: that is where we ask more.</summary>
    public void Add(Hearing hearing)
    {
        if (hearing.Case.Ordinal < each && hearing.Others.FirstOrDefault(answer => string.Equals(answer.Witness, LibxmlWitness.Name, StringComparison.Ordinal)) is { Verdict: not Verdict.OwnRule } answer)
            sample.Enqueue((hearing, answer.Verdict == Verdict.Valid));
    }

    /// <summary>The cases on which xmllint says something else.</summary>
    /// <exception cref="InvalidOperationException">There is no xmllint, or it gave no verdict.</exception>
    public IReadOnlyList<Hearing> Disagreements()
    {
        using var xmllint = new Xmllint();
        var others = new List<Hearing>();
        foreach (var group in sample.GroupBy(item => item.Hearing.Case.Schema))
        {
            var items = group.ToList();
            var verdicts = xmllint.Judge(group.Key, [.. items.Select(item => item.Hearing.Case.Xml)]);
            others.AddRange(items.Zip(verdicts).Where(pair => pair.First.Valid != pair.Second).Select(pair => pair.First.Hearing));
        }

        return others;
    }
}
