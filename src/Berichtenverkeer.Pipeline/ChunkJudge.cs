using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Model;
using Berichtenverkeer.Ordering;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// Turns the chunks of one unit into messages with a verdict: reads again what is no longer in memory, judges each by
/// itself, loads the dossier for what is left in one go, and judges those in canonical order.
/// </summary>
internal sealed class ChunkJudge
{
    private readonly INightStore store;
    private readonly UnitLease lease;
    private readonly NightSettings settings;
    private readonly BerichtCache cache;
    private readonly BerichtReader reader;
    private readonly BerichtJudge judge;
    private readonly VerdictFollowUp followUp;
    private (IGemeentenLijst Gemeenten, IProductcodeLijst Productcodes)? lists;
    private QuarantinedClients? quarantined;

    public ChunkJudge(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache, UnitLease lease, NightAnswers answers)
    {
        this.store = store;
        this.settings = settings;
        this.cache = cache;
        this.lease = lease;
        reader = new(schemas, settings.Limits);
        var rules = RunRules.Of(lease.Run);
        judge = new(rules.Standen);
        followUp = new(schemas, rules, lease.Run, answers);
    }

    /// <summary>Judges a chunk.</summary>
    /// <returns>The messages in the order in which they count.</returns>
    public async Task<IReadOnlyList<JudgedBericht>> JudgeAsync(IReadOnlyList<WorkItem> chunk)
    {
        var messages = await ReadAsync(chunk);
        if (lease.Run.Soort == RunSoort.Historie)
            return [.. messages.Select(Fact)];

        var judged = new List<JudgedBericht>(chunk.Count);
        var open = messages.Select(Inside).ToList();
        var dossier = new Dossier(await store.DossierAsync(lease, DossierVraag.Of(open.Where(message => message.GoesOn).Select(message => message.Bericht!)), CancellationToken.None));
        var (gemeenten, productcodes) = await ListsAsync();
        ExternBronnen Bronnen(ReadMessage message) => new(message.Item.OpDatum, gemeenten, productcodes);

        // What waits for something is settled after the order is known: looking into quarantaine is I/O.
        var waiting = new List<(int Place, ReadMessage Message, Verdict Verdict)>();
        void Judge(ReadMessage message)
        {
            var (one, verdict) = JudgeOne(message, dossier, Bronnen(message));
            if (verdict.RestsOnMissing)
                waiting.Add((judged.Count, message, verdict));
            judged.Add(one);
        }

        foreach (var group in Groups(open))
            LeveringDay.Judge(group, Removes, message => Fits(message, dossier, Bronnen(message)), Judge);
        await SettleWaitingAsync(judged, waiting);
        return await followUp.WithUnusedIdentificationsAsync(store, lease, judged);
    }

    /// <summary>The verdict on a message whose data the store cannot keep.</summary>
    public static JudgedBericht RefusedByStore(JudgedBericht judged, StoreDataException refused) => new(
        judged.BerichtId,
        judged.Bericht,
        Uitkomst.Quarantaine,
        [],
        new(Uitkomst.Quarantaine, Redenen.InterneFout, $"De database kan gegevens van dit bericht niet bewaren (fout {refused.Code}). Het is niet beoordeeld; meld dit aan de ontwikkelaars en herstel het na een nieuwe versie."));

    private async Task<ReadMessage[]> ReadAsync(IReadOnlyList<WorkItem> chunk)
    {
        var messages = new ReadMessage?[chunk.Count];
        var absent = new List<long>();
        for (var i = 0; i < chunk.Count; i++)
        {
            if (cache.Take(chunk[i].BerichtId) is { } bericht)
                messages[i] = new(chunk[i], ReadResult.Valid(bericht));
            else
                absent.Add(chunk[i].BerichtId);
        }

        if (absent.Count > 0)
        {
            var payloads = await store.PayloadsAsync(absent, CancellationToken.None);
            for (var i = 0; i < chunk.Count; i++)
                messages[i] ??= new(chunk[i], IntakeReader.SafeRead(reader, payloads[chunk[i].BerichtId]));
        }

        return messages!;
    }

    private async Task<(IGemeentenLijst Gemeenten, IProductcodeLijst Productcodes)> ListsAsync()
    {
        if (lists is { } loaded)
            return loaded;
        var municipal = await store.ListsAsync(lease, CancellationToken.None);
        lists = (GemeentenLijst.Of(municipal), ProductcodeLijst.Of(municipal));
        return lists.Value;
    }

    /// <summary>Old traffic was judged when it was sent: its retouren say how.</summary>
    private static JudgedBericht Fact(ReadMessage message) =>
        new(message.Item.BerichtId, message.Bericht, message.Result.Uitkomst, message.Result.Findings, message.Result.Disposition);

    private ReadMessage Inside(ReadMessage message) =>
        message.Bericht is { } bericht ? Safely(() => message with { Inside = judge.JudgeInside(bericht) }, fault => message with { Fault = fault }) : message;

    private (JudgedBericht Judged, Verdict Verdict) JudgeOne(ReadMessage message, Dossier dossier, ExternBronnen bronnen)
    {
        if (message.Bericht is not { } bericht)
            return (Fact(message), Verdict.Accepted);
        if (message.Fault is { } stuck)
            return (Stuck(message, stuck), Verdict.Accepted);
        return Safely(
            () =>
            {
                var verdict = message.Inside is { IsRefused: true } inside ? inside : judge.JudgeAcross(bericht, dossier, bronnen).With(message.Inside!.Signalen);
                var judged = followUp.Judged(message, verdict, settings.Limits.MaxFindings);
                if (!verdict.IsRefused)
                    dossier.Accept(bericht);
                return (judged, verdict);
            },
            fault => (Stuck(message, fault), Verdict.Accepted));
    }

    private bool Fits(ReadMessage message, Dossier dossier, ExternBronnen bronnen) =>
        message.GoesOn && Safely(() => !judge.JudgeAcross(message.Bericht!, dossier, bronnen).IsRefused, _ => false);

    private static bool Removes(ReadMessage message) => message.Bericht?.Client is { } client
        && (client.StartProducten.Exists(start => LeveringLines.IsVerwijdering(start.StatusAanlevering)) || client.StopProducten.Exists(stop => LeveringLines.IsVerwijdering(stop.StatusAanlevering)));

    /// <summary>Messages one by one, except the 305s and 307s of one client and aanbieder on one day, which come together.</summary>
    private static IEnumerable<IReadOnlyList<ReadMessage>> Groups(IReadOnlyList<ReadMessage> chunk)
    {
        for (var i = 0; i < chunk.Count;)
        {
            var end = i + 1;
            if (!IsLevering(chunk[i].Item))
            {
                yield return [chunk[i]];
                i = end;
                continue;
            }

            while (end < chunk.Count && IsLevering(chunk[end].Item) && chunk[end].Item.Dagtekening == chunk[i].Item.Dagtekening)
                end++;
            foreach (var group in chunk.Skip(i).Take(end - i).GroupBy(message => (message.Item.Aanbieder, message.Bericht?.Client?.Bsn)))
                yield return [.. group];
            i = end;
        }
    }

    private static bool IsLevering(WorkItem item) => item.Soort.Nummer is 305 or 307;

    /// <summary>Nothing is refused for want of what may be in quarantaine: such a message waits there too.</summary>
    private async Task SettleWaitingAsync(List<JudgedBericht> judged, List<(int Place, ReadMessage Message, Verdict Verdict)> waiting)
    {
        foreach (var (place, message, _) in waiting)
        {
            if (message.Bericht!.Client?.Bsn is not { } bsn)
                continue;
            quarantined ??= await QuarantinedClients.LoadAsync(store, lease);
            if (quarantined.Find(bsn) is not { } blocking)
                continue;
            quarantined.Add(bsn, message.Item.BerichtId);
            judged[place] = new(message.Item.BerichtId, message.Bericht, Uitkomst.Quarantaine, [], new(
                Uitkomst.Quarantaine,
                Redenen.WachtOp,
                $"Wacht op bericht {blocking} in quarantaine: dat gaat over dezelfde cliënt, en zonder dat bericht zou dit worden afgekeurd. Herstel eerst bericht {blocking} en daarna dit."));
        }
    }

    private static JudgedBericht Stuck(ReadMessage message, Disposition fault) => new(message.Item.BerichtId, message.Bericht, Uitkomst.Quarantaine, [], fault);

    /// <summary>A fault of the engine is neither an acceptance nor a rejection: that one message goes to quarantaine, the others go on.</summary>
    private static T Safely<T>(Func<T> work, Func<Disposition, T> otherwise)
    {
        try
        {
            return work();
        }
#pragma warning disable CA1031 // Whatever the fault is, it must not become a verdict nor stop the night. Its text may quote data, so only its kind is kept.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return otherwise(new(Uitkomst.Quarantaine, Redenen.InterneFout, $"De motor liep vast bij het beoordelen van dit bericht ({fault.GetType().Name}). Het is niet beoordeeld; meld dit aan de ontwikkelaars en herstel het na een nieuwe versie."));
        }
    }
}
