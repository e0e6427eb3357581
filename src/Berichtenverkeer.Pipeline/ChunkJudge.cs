using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.Model;
using Berichtenverkeer.Ordering;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// Turns the chunks of one unit into messages with a verdict: judges each by itself, loads the dossier for what is left in
/// one go, and judges those in canonical order. Declaraties have a stage of their own: <see cref="DeclaratieStage"/>.
/// </summary>
internal sealed class ChunkJudge(INightStore store, UnitLease lease, UnitReader reader, BerichtJudge judge, UnitBesluiten besluiten, VerdictFollowUp followUp, int maxFindings)
{
    private readonly OldTraffic oldTraffic = new(store, lease);
    private BesluitBronnen? besluitBronnen;

    /// <summary>Judges a chunk.</summary>
    /// <param name="chunk">Messages in canonical order.</param>
    /// <param name="gecrediteerd">Debits that a credit of this night takes back which is not stored yet.</param>
    /// <returns>The messages in the order in which they count.</returns>
    public async Task<IReadOnlyList<JudgedBericht>> JudgeAsync(IReadOnlyList<WorkItem> chunk, IReadOnlyList<ReferentieSleutel> gecrediteerd)
    {
        var messages = await reader.ReadAsync(chunk);
        reader.Forget(chunk.Select(item => item.BerichtId));
        if (lease.Run.Soort == RunSoort.Historie)
            return await oldTraffic.FactsAsync(messages);

        besluitBronnen ??= besluiten.BronnenOf(await reader.ListsAsync());
        var judged = new List<JudgedBericht>(chunk.Count);
        var open = messages.Select(Inside).ToList();
        var vraag = DossierVraag.Of(open.Where(message => message.GoesOn).Select(message => message.Bericht!), gecrediteerd, metPlafonds: besluitBronnen.Plafonds is not null);
        var dossier = new Dossier(await store.DossierAsync(lease, vraag, CancellationToken.None));
        var bronnen = await reader.BronnenAsync();

        // What waits for something is settled after the order is known: looking into quarantaine is I/O. What got stuck before it counts.
        var unsettled = new List<(int Place, ReadMessage Message)>();
        void Judge(ReadMessage message)
        {
            var (one, verdict) = JudgeOne(message, dossier, bronnen(message.Item));
            if (verdict.RestsOnMissing || one.Disposition is not null)
                unsettled.Add((judged.Count, message));
            judged.Add(one);
        }

        foreach (var group in Groups(open))
            LeveringDay.Judge(group, Removes, message => Fits(message, dossier, bronnen(message.Item)), Judge);
        await SettleAsync(judged, unsettled);
        return await followUp.WithUnusedIdentificationsAsync(store, lease, judged);
    }

    private ReadMessage Inside(ReadMessage message) =>
        message.Bericht is { } bericht ? EngineFault.Safely(() => message with { Inside = judge.JudgeInside(bericht) }, fault => message with { Fault = fault }) : message;

    private (JudgedBericht Judged, Verdict Verdict) JudgeOne(ReadMessage message, Dossier dossier, ExternBronnen bronnen)
    {
        if (message.Bericht is not { } bericht)
            return (message.ToFact(), Verdict.Accepted);
        if (message.Fault is { } stuck)
            return (EngineFault.Quarantined(message.Item.BerichtId, stuck), Verdict.Accepted);
        return EngineFault.Safely(
            () =>
            {
                var verdict = message.Inside is { IsRefused: true } inside ? inside : judge.JudgeAcross(bericht, dossier, bronnen).With(message.Inside!.Signalen);
                var judged = followUp.Judged(message, verdict, maxFindings);
                if (!verdict.IsRefused)
                {
                    judged = Besloten(judged, dossier);
                    dossier.Accept(bericht);
                }

                return (judged, verdict);
            },
            fault => (EngineFault.Quarantined(message.Item.BerichtId, fault), Verdict.Accepted));
    }

    /// <summary>With our advice when it is a verzoek. A fault in it is a fault in judging the message: nothing of it is kept.</summary>
    private JudgedBericht Besloten(JudgedBericht judged, Dossier dossier)
    {
        var (advies, regelset) = besluiten.Of(judged.Bericht!, dossier, besluitBronnen!);
        return judged with { Besluiten = advies, Regelset = regelset };
    }

    private bool Fits(ReadMessage message, Dossier dossier, ExternBronnen bronnen) =>
        message.GoesOn && EngineFault.Safely(() => !judge.JudgeAcross(message.Bericht!, dossier, bronnen).IsRefused, _ => false);

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

    /// <summary>Nothing is refused for want of what may be in quarantaine, or went there a moment ago: such a message waits there too.</summary>
    private async Task SettleAsync(List<JudgedBericht> judged, List<(int Place, ReadMessage Message)> unsettled)
    {
        foreach (var (place, message) in unsettled.Where(one => one.Message.Bericht is not null))
        {
            var quarantined = await reader.QuarantinedAsync();
            if (judged[place].Disposition is not null)
            {
                quarantined.Add(message.Bericht!, message.Item.BerichtId);
                continue;
            }

            if (WaitsFor(message.Bericht!, quarantined) is not { } why)
                continue;
            quarantined.Add(message.Bericht!, message.Item.BerichtId);
            judged[place] = EngineFault.Quarantined(message.Item.BerichtId, new(Uitkomst.Quarantaine, Redenen.WachtOp, why));
        }
    }

    private static string? WaitsFor(Bericht bericht, QuarantinedClients quarantined)
    {
        // Of an answer on a declaratie only the declaratie itself can be missing (TR337).
        if (bericht.Soort.Nummer == 325)
        {
            return bericht.Header.DeclaratieIdentificatie is { } identificatie && quarantined.FindDeclaratie(identificatie) is { } declaratie
                ? $"Wacht op bericht {declaratie} in quarantaine: dat is de declaratie waarop dit het antwoord is. Herstel eerst bericht {declaratie} en daarna dit."
                : null;
        }

        return bericht.Client?.Bsn is { } bsn && quarantined.Find(bsn) is { } blocking
            ? $"Wacht op bericht {blocking} in quarantaine: dat gaat over dezelfde cliënt, en zonder dat bericht zou dit worden afgekeurd. Herstel eerst bericht {blocking} en daarna dit."
            : null;
    }
}
