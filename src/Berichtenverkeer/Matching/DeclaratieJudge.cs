using Berichtenverkeer.Dossiers;
using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;

namespace Berichtenverkeer.Matching;

/// <summary>
/// Judges declaraties in two steps (OP366). <see cref="Open"/> judges the head and the credits; when that was done for all
/// declaraties of a night, <see cref="Complete"/> judges the debits of each. Both change the dossier line by line, in document
/// order. Safe to share between threads.
/// </summary>
public sealed class DeclaratieJudge(BerichtJudge judge, LokaleAfspraken lokaal)
{
    /// <summary>With the rules of the standard alone.</summary>
    public DeclaratieJudge(BerichtJudge judge)
        : this(judge, LokaleAfspraken.Geen)
    {
    }

    /// <summary>Whether messages of this kind are judged here.</summary>
    public static bool Judges(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return bericht.Soort.IsDeclaratie;
    }

    /// <summary>
    /// Bsn of each client of whom something would be refused because something earlier is missing, which may wait in
    /// quarantaine. Nothing is changed: who lets the declaratie wait does not open it.
    /// </summary>
    /// <param name="bericht">The 323 or 303. Of one that is refused by its head nothing is missing.</param>
    /// <param name="dossier">With the toewijzingen of all its clients.</param>
    /// <param name="bronnen">The sources outside the messages.</param>
    public IReadOnlyList<string> RustOpOntbrekend(Bericht bericht, Dossier dossier, ExternBronnen bronnen)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(dossier);
        if (judge.JudgeAcross(bericht, dossier, bronnen).IsRefused)
            return [];
        var set = judge.SetOf(bericht);
        var zaak = new PrestatieZaak(bericht, dossier, bronnen);
        return [.. bericht.Clienten.Where(client => RestsOnMissing(set, zaak, client, dossier)).Select(client => client.Bsn).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Judges head and credits of a declaratie that is right in itself.</summary>
    /// <param name="bericht">The 323 or 303.</param>
    /// <param name="dossier">Without debits that were judged in the same run: those come after all credits.</param>
    /// <param name="bronnen">The sources outside the messages.</param>
    public DeclaratieOpening Open(Bericht bericht, Dossier dossier, ExternBronnen bronnen)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var head = judge.JudgeAcross(bericht, dossier, bronnen);
        if (head.IsRefused)
            return new() { Geweigerd = head };
        return new Opener(bericht, dossier, bronnen, judge.SetOf(bericht), head).Open();
    }

    /// <summary>Judges the debits of a declaratie that was opened and counts as sent.</summary>
    /// <param name="bericht">The same message; it may have been read anew.</param>
    /// <param name="opening">What <see cref="Open"/> said.</param>
    /// <param name="dossier">With the credits of all declaraties of the night, and the debits of those before this one.</param>
    /// <param name="bronnen">The sources outside the messages.</param>
    public DeclaratieOordeel Complete(Bericht bericht, DeclaratieOpening opening, Dossier dossier, ExternBronnen bronnen)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(opening);
        if (opening.Geweigerd is not null)
            throw new ArgumentException("This declaratie was refused as a whole.", nameof(opening));
        var set = judge.SetOf(bericht);
        var zaak = new PrestatieZaak(bericht, dossier, bronnen);
        var findings = new RuleFindings();
        foreach (var rule in opening.Onbeslist)
            findings.CannotDecide(rule);
        foreach (var kept in opening.Bevindingen)
            findings.Add(kept.In(bericht));

        var afspraken = lokaal.Of(bericht.Gemeente, bericht.Soort.Domein);
        var toetsen = new List<PrestatieToets>();
        var granted = 0L;
        for (var i = 0; i < bericht.Clienten.Count; i++)
        {
            var client = bericht.Clienten[i];
            var refused = IsRefused(set, bericht, client, dossier, findings);
            for (var j = 0; j < client.Prestaties.Count; j++)
            {
                var toets = opening.Toetsen.TryGetValue(new(i, j), out var credit) ? credit
                    : refused ? Unjudged(zaak, client, client.Prestaties[j])
                    : JudgeLine(zaak, client, client.Prestaties[j], set.Debet, set, LokaleAfspraken.On(afspraken, client.Prestaties[j].Begindatum), findings).Toets;
                if (toets.IsToegekend)
                    granted += client.Prestaties[j].IngediendBedrag.Getekend;
                toetsen.Add(toets);
            }
        }

        return new(VerdictOf(set, findings), toetsen, granted);
    }

    /// <summary>Whether a client is refused: then none of its lines is judged.</summary>
    private static bool IsRefused(RuleSet set, Bericht bericht, Client client, Dossier dossier, RuleFindings findings)
    {
        var before = findings.Findings.Count;
        foreach (var rule in set.Client)
            rule.Evaluate(bericht, client, dossier, findings);
        return Breaches(set, findings, before) is { Count: > 0 };
    }

    private static bool RestsOnMissing(RuleSet set, PrestatieZaak zaak, Client client, Dossier dossier)
    {
        var ofClient = new RuleFindings();
        foreach (var rule in set.Client)
            rule.Evaluate(zaak.Bericht, client, dossier, ofClient);
        var breaches = Breaches(set, ofClient, 0);
        if (breaches.Count > 0)
            return breaches.All(rule => rule.RestsOnMissing);
        return client.Prestaties.Exists(prestatie => LineRestsOnMissing(set, zaak, client, prestatie));
    }

    /// <summary>Of a debit any rule that misses something counts: it is judged on all else when that is there. Of a credit nothing may be wrong but that.</summary>
    private static bool LineRestsOnMissing(RuleSet set, PrestatieZaak zaak, Client client, Prestatie prestatie)
    {
        zaak.Turn(client, prestatie);
        var isCredit = prestatie.IngediendBedrag.IsCredit;
        var own = new RuleFindings();
        foreach (var rule in isCredit ? set.Credit : set.OpOntbrekend)
            rule.Evaluate(zaak, own);
        var breaches = Breaches(set, own, 0);
        return breaches.Count > 0 && breaches.All(rule => rule.RestsOnMissing);
    }

    /// <summary>Judges one line and takes it in. Local rules judge what the standard grants.</summary>
    private static (PrestatieToets Toets, PrestatieStand Stand) JudgeLine(
        PrestatieZaak zaak, Client client, Prestatie prestatie, IPrestatieRule[] rules, RuleSet set, IReadOnlyList<LokaleRegel> afspraken, RuleFindings findings)
    {
        zaak.Turn(client, prestatie);
        var before = findings.Findings.Count;
        foreach (var rule in rules)
            rule.Evaluate(zaak, findings);
        var breaches = Breaches(set, findings, before);
        if (breaches.Count == 0 && afspraken.Count > 0)
        {
            foreach (var afspraak in afspraken)
                afspraak.Evaluate(zaak, findings);
            breaches = Breaches(set, findings, before);
        }

        var toets = Toetsing.Of(zaak, breaches);
        var stand = PrestatieStand.Of(zaak.Aanbieder, client, prestatie, toets.Toewijzing, toets.IsToegekend);
        zaak.Boek.Add(stand);
        return (toets, stand);
    }

    private static PrestatieToets Unjudged(PrestatieZaak zaak, Client client, Prestatie prestatie)
    {
        zaak.Boek.Add(PrestatieStand.Of(zaak.Aanbieder, client, prestatie, null, toegekend: false));
        return Toetsing.NietBeoordeeld;
    }

    /// <summary>What was found since a line was begun, without signalen. Mostly nothing.</summary>
    private static IReadOnlyList<RuleInfo> Breaches(RuleSet set, RuleFindings findings, int from)
    {
        if (findings.Findings.Count == from)
            return [];
        var found = new List<RuleInfo>();
        for (var i = from; i < findings.Findings.Count; i++)
        {
            var rule = findings.Findings[i].Rule;
            if (!IsSignaal(set, rule) && !found.Contains(rule))
                found.Add(rule);
        }

        return found;
    }

    /// <summary>Whether a finding is only shown. A local rule says so itself.</summary>
    private static bool IsSignaal(RuleSet set, RuleInfo rule) =>
        rule.Scope == RuleScope.Lokaal ? rule.Stand == RuleStand.Signaal : set.Signalen.Contains(rule);

    private static Verdict VerdictOf(RuleSet set, RuleFindings findings)
    {
        if (findings.Findings.Count == 0 && findings.Onbeslist.Count == 0)
            return Verdict.AcceptedPerRegel;
        return Verdict.AcceptedPerRegel with
        {
            Breaches = [.. findings.Findings.Where(finding => !IsSignaal(set, finding.Rule))],
            Signalen = [.. findings.Findings.Where(finding => IsSignaal(set, finding.Rule))],
            Onbeslist = findings.Onbeslist,
        };
    }

    /// <summary>The first step, for one declaratie.</summary>
    private sealed class Opener(Bericht bericht, Dossier dossier, ExternBronnen bronnen, RuleSet set, Verdict head)
    {
        private readonly PrestatieZaak zaak = new(bericht, dossier, bronnen);
        private readonly RuleFindings findings = new();
        private readonly List<PrestatieStand> granted = [];
        private readonly List<PrestatieStand> refused = [];
        private readonly Dictionary<KlassePlek, PrestatieToets> toetsen = [];

        public DeclaratieOpening Open()
        {
            dossier.AcceptKop(bericht);
            for (var i = 0; i < bericht.Clienten.Count; i++)
            {
                var client = bericht.Clienten[i];
                if (client.Prestaties.Exists(prestatie => prestatie.IngediendBedrag.IsCredit))
                    OpenClient(i, client);
            }

            return new()
            {
                Credits = granted,
                GeweigerdeCredits = refused,
                Bevindingen = [.. head.Signalen.Concat(findings.Findings).Select(finding => BewaardeBevinding.Of(bericht, finding))],
                Onbeslist = [.. head.Onbeslist.Union(findings.Onbeslist)],
                Toetsen = toetsen,
            };
        }

        private void OpenClient(int number, Client client)
        {
            // The client itself is judged again with the debits: here only what follows from it counts.
            var clientRefused = IsRefused(set, bericht, client, dossier, new());
            for (var j = 0; j < client.Prestaties.Count; j++)
            {
                if (client.Prestaties[j].IngediendBedrag.IsCredit)
                    OpenCredit(new(number, j), client, client.Prestaties[j], clientRefused);
            }
        }

        private void OpenCredit(KlassePlek plek, Client client, Prestatie prestatie, bool clientRefused)
        {
            if (clientRefused)
            {
                toetsen[plek] = Unjudged(zaak, client, prestatie);
                refused.Add(PrestatieStand.Of(zaak.Aanbieder, client, prestatie, null, toegekend: false));
                return;
            }

            var (toets, stand) = JudgeLine(zaak, client, prestatie, set.Credit, set, [], findings);
            toetsen[plek] = toets;
            (toets.IsToegekend ? granted : refused).Add(stand);
        }
    }
}
