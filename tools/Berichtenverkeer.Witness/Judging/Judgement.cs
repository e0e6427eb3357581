using Berichtenverkeer.Witness.Witnesses;

namespace Berichtenverkeer.Witness.Judging;

/// <summary>The judgement of one case.</summary>
/// <param name="Outcome">How it ends.</param>
/// <param name="Differences">The decided differences that explain who deviates.</param>
internal sealed record Judgement(CaseOutcome Outcome, IReadOnlyList<DecidedDifference> Differences)
{
    /// <summary>Whether the run fails on it.</summary>
    public bool IsProblem => Outcome is CaseOutcome.Undecided or CaseOutcome.AcceptedOutside or CaseOutcome.DifferentValues;

    /// <summary>Judges a hearing by the list of decided differences.</summary>
    public static Judgement Of(Hearing hearing) => Of(hearing, DecidedDifferences.All);

    /// <summary>Judges a hearing.</summary>
    /// <param name="hearing">All that was said.</param>
    /// <param name="decided">The differences that were decided.</param>
    public static Judgement Of(Hearing hearing, IReadOnlyList<DecidedDifference> decided)
    {
        var accepted = hearing.Fast is not null || hearing.Again is not null;
        if (hearing.Reference.Verdict == Verdict.OwnRule)
            return new(accepted ? CaseOutcome.AcceptedOutside : CaseOutcome.OwnRule, []);

        var differences = Explained(hearing, hearing.Reference.Verdict, decided);
        var truth = hearing.Reference.Verdict;
        if (differences is null)
        {
            // The reference itself may be who is wrong.
            truth = truth == Verdict.Valid ? Verdict.Invalid : Verdict.Valid;
            differences = Explained(hearing, truth, decided);
        }

        if (differences is null)
            return new(accepted ? CaseOutcome.AcceptedOutside : CaseOutcome.Undecided, []);
        // Accepted against the reference is outside the agreement, whoever is right: there are no values to compare with.
        if (accepted && (truth != Verdict.Valid || hearing.Reference.Verdict != Verdict.Valid))
            return new(CaseOutcome.AcceptedOutside, differences);
        if (!AreSame(hearing, out var elsewhere))
            return new(CaseOutcome.DifferentValues, differences);
        if (elsewhere)
            differences.Add(DecidedDifferences.Position);
        if (differences.Count > 0)
            return new(CaseOutcome.Decided, differences);
        return new(truth == Verdict.Valid ? CaseOutcome.AgreedValid : CaseOutcome.AgreedInvalid, []);
    }

    /// <summary>Why who deviates from this verdict does so; null when that is not decided for all.</summary>
    private static List<DecidedDifference>? Explained(Hearing hearing, Verdict truth, IReadOnlyList<DecidedDifference> decided)
    {
        var found = new List<DecidedDifference>();
        foreach (var answer in hearing.Answers)
        {
            // A witness that was told to refuse a DOCTYPE says nothing about the rest.
            if (answer.Verdict == truth || (answer.Verdict == Verdict.OwnRule && truth == Verdict.Invalid))
                continue;
            if (DecidedDifference.Explain(decided, hearing, answer) is not { } differences)
                return null;
            found.AddRange(differences);
        }

        return found;
    }

    /// <summary>Whether the fast reader tells what the reference tells.</summary>
    /// <param name="hearing">All that was said.</param>
    /// <param name="elsewhere">Whether the reference has elements at another place, where the fast reader is right.</param>
    private static bool AreSame(Hearing hearing, out bool elsewhere)
    {
        elsewhere = false;
        foreach (var told in new[] { hearing.Fast, hearing.Again }.OfType<IReadOnlyList<ReadEvent>>())
        {
            if (told.SequenceEqual(hearing.Told))
                continue;
            elsewhere = true;
            if (told.Count != hearing.Told.Count || told.Zip(hearing.Told).Any(pair => pair.First != pair.Second with { Line = pair.First.Line, Column = pair.First.Column }))
                return false;
            var tags = TagPositions.Of(hearing.Case.Xml);
            var opened = told.Where(each => each.Kind is not "close").ToList();
            if (opened.Count != tags.Count || opened.Zip(tags).Any(pair => pair.First.Kind is "open" && (pair.First.Line, pair.First.Column) != pair.Second))
                return false;
        }

        return true;
    }
}
