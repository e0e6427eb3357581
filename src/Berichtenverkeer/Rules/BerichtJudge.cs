using System.Collections.Concurrent;
using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Standard;

namespace Berichtenverkeer.Rules;

/// <summary>Judges messages level by level: one that fails inside is not held against the dossier (IV032). Safe to share between threads.</summary>
public sealed class BerichtJudge(RuleStanden standen)
{
    private readonly ConcurrentDictionary<(BerichtSoort Soort, string Gemeente), RuleSet> sets = new();

    /// <summary>Judges a message on all levels.</summary>
    public Verdict Judge(Bericht bericht, Dossier dossier, ExternBronnen bronnen)
    {
        var inside = JudgeInside(bericht);
        return inside.IsRefused ? inside : JudgeAcross(bericht, dossier, bronnen).With(inside.Signalen);
    }

    /// <summary>Judges a message by itself (level 2).</summary>
    public Verdict JudgeInside(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var set = SetOf(bericht);
        var findings = new RuleFindings();
        foreach (var rule in set.Bericht)
            rule.Evaluate(bericht, findings);
        return VerdictOf(bericht, set, findings, FindingLevel.Bericht);
    }

    /// <summary>Judges a message against the dossier and the lists (levels 3 and 4).</summary>
    public Verdict JudgeAcross(Bericht bericht, Dossier dossier, ExternBronnen bronnen)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var set = SetOf(bericht);
        var findings = new RuleFindings();
        foreach (var rule in set.Dossier)
            rule.Evaluate(bericht, dossier, findings);
        if (set.Levering.Length > 0)
            LeveringWalk.Evaluate(bericht, dossier, set.Levering, findings);
        foreach (var rule in set.Extern)
            rule.Evaluate(bericht, bronnen, findings);
        return VerdictOf(bericht, set, findings, FindingLevel.Berichtoverstijgend);
    }

    /// <summary>The rules that judge a message.</summary>
    internal RuleSet SetOf(Bericht bericht) =>
        sets.GetOrAdd((bericht.Soort, bericht.Gemeente), static (key, standen) => new RuleSet(key.Soort, key.Gemeente, standen), standen);

    private static Verdict VerdictOf(Bericht bericht, RuleSet set, RuleFindings findings, FindingLevel level)
    {
        if (findings.Findings.Count == 0 && findings.Onbeslist.Count == 0)
            return Verdict.Accepted;
        var breaches = findings.Findings.Where(finding => !set.Signalen.Contains(finding.Rule)).ToList();
        return new Verdict
        {
            Level = level,
            Breaches = level == FindingLevel.Bericht ? breaches : Reach.Judged(bericht, breaches),
            Signalen = [.. findings.Findings.Where(finding => set.Signalen.Contains(finding.Rule))],
            Onbeslist = findings.Onbeslist,
        };
    }
}
