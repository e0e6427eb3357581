using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>A way in which a witness departs from XSD 1.0 or XML 1.0, and what these say.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Witness">Who departs.</param>
/// <param name="Says">What it wrongly says: <see cref="Verdict.Valid"/> or <see cref="Verdict.Invalid"/>.</param>
/// <param name="Codes">The reasons for which it says <see cref="Verdict.Invalid"/>, or how these begin; empty for <see cref="Verdict.Valid"/>.</param>
/// <param name="Reason">What the standard says, and so which reading is right.</param>
/// <param name="Fits">Whether what makes it depart stands in the case.</param>
internal sealed record DecidedDifference(string Name, string Witness, Verdict Says, IReadOnlyList<string> Codes, string Reason, Func<Hearing, Answer, bool> Fits)
{
    /// <summary>The differences that together explain an answer; null when something about it is not explained.</summary>
    /// <param name="decided">All that is decided.</param>
    /// <param name="hearing">The case.</param>
    /// <param name="answer">The answer of the witness that departs.</param>
    public static IReadOnlyList<DecidedDifference>? Explain(IReadOnlyList<DecidedDifference> decided, Hearing hearing, Answer answer)
    {
        var fitting = decided.Where(each => answer.Verdict == each.Says && string.Equals(answer.Witness, each.Witness, StringComparison.Ordinal) && each.Fits(hearing, answer)).ToList();
        if (answer.Verdict == Verdict.Valid)
            return fitting.Count == 0 ? null : [fitting[0]];
        // One document may hold several; each reason that is given must be one of them.
        var used = new List<DecidedDifference>();
        foreach (var reason in answer.Reasons)
        {
            if (fitting.FirstOrDefault(each => each.Codes.Any(code => reason.StartsWith(code, StringComparison.Ordinal))) is not { } difference)
                return null;
            used.Add(difference);
        }

        return used.Count == 0 ? null : used;
    }
}
