using Berichtenverkeer.Answers;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;
using Berichtenverkeer.Termijnen;

namespace Berichtenverkeer.Pipeline;

/// <summary>What a verdict brings along: findings in Dutch, the answer that is owed, the terms that start.</summary>
internal sealed class VerdictFollowUp(SchemaSet schemas, RunRules rules, Run run, IReadOnlySet<HeenSleutel> answeredByOthers)
{
    private readonly AntwoordComposer composer = new(schemas);
    private readonly TermijnRekenaar termijnen = new(new Werkdagen(rules.Feestdagen));
    private readonly Dictionary<long, (ReadMessage Message, Verdict Verdict)> answered = [];

    /// <summary>The message with all that belongs to its verdict.</summary>
    /// <exception cref="AntwoordOngeldigException">The answer would not follow its XSD.</exception>
    public JudgedBericht Judged(ReadMessage message, Verdict verdict, int maxFindings)
    {
        var bericht = message.Bericht!;
        return new(message.Item.BerichtId, bericht, verdict.Uitkomst, RuleFindingText.Of(bericht, verdict, maxFindings), null)
        {
            Onbeslist = [.. verdict.Onbeslist.Select(rule => rule.Code)],
            Antwoord = Compose(message, verdict, attempt: 0),
            Termijnen = termijnen.Of(run.Soort, bericht, message.Item.OpDatum, verdict.Uitkomst),
        };
    }

    /// <summary>
    /// Composes anew what got an identification that the gemeente used before. That does not happen in a lifetime, but it
    /// would be an answer that the receiver refuses.
    /// </summary>
    public async Task<IReadOnlyList<JudgedBericht>> WithUnusedIdentificationsAsync(INightStore store, UnitLease lease, List<JudgedBericht> judged)
    {
        var open = Enumerable.Range(0, judged.Count).Where(i => judged[i].Antwoord is not null).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var attempt = 1; open.Count > 0; attempt++)
        {
            var used = await store.UsedAnswerIdentificationsAsync(lease, [.. open.Select(i => judged[i].Antwoord!.Identificatie)], CancellationToken.None);
            open = [.. open.Where(i => used.Contains(judged[i].Antwoord!.Identificatie) || !taken.Add(judged[i].Antwoord!.Identificatie))];
            foreach (var i in open)
            {
                var (message, verdict) = answered[judged[i].BerichtId];
                judged[i] = judged[i] with { Antwoord = Compose(message, verdict, attempt) };
            }
        }

        answered.Clear();
        return judged;
    }

    private SamengesteldAntwoord? Compose(ReadMessage message, Verdict verdict, int attempt)
    {
        var bericht = message.Bericht!;
        if (AntwoordComposer.AntwoordSoortOf(bericht.Soort) is not { } soort || answeredByOthers.Contains(HeenSleutel.Of(bericht)))
            return null;
        var answer = composer.Compose(bericht, verdict, message.Item.Sha256, run.OpDatum, rules.Antwoorden.Of(bericht.Gemeente, soort.Nummer), attempt);
        if (answer is not null)
            answered[message.Item.BerichtId] = (message, verdict);
        return answer;
    }
}
