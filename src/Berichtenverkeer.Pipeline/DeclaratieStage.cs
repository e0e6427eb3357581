using Berichtenverkeer.Dossiers;
using Berichtenverkeer.LokaleRegels;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// The declaraties of a unit, judged in two steps (OP366): <see cref="OpenAsync"/> takes in heads and credits of all of them,
/// <see cref="CompleteAsync"/> judges the debits. In between stands what the night does after credits and before debits.
/// </summary>
/// <remarks>
/// Nothing of the first step is stored, except what it settles. A night that is taken up again opens what is left anew, and
/// comes to the same: what is stored by then are heads and credits of declaraties that go before.
/// </remarks>
internal sealed class DeclaratieStage(INightStore store, UnitLease lease, UnitReader reader, BerichtJudge judge, LokaleAfspraken lokaal, VerdictFollowUp followUp, ToewijzingCache toewijzingen, int maxFindings)
{
    private readonly DeclaratieJudge declaraties = new(judge, lokaal);
    private readonly Dictionary<long, OpenDeclaratie> open = [];

    /// <summary>Debits that a credit takes back which is granted and not stored yet.</summary>
    public IReadOnlyList<ReferentieSleutel> Gecrediteerd => [.. open.Values
        .SelectMany(one => one.Opening?.Credits ?? [])
        .Where(credit => credit.VorigReferentieNummer is not null)
        .Select(credit => new ReferentieSleutel(credit.Aanbieder, credit.VorigReferentieNummer!))];

    /// <summary>Whether a declaratie waits for its second step.</summary>
    public bool IsOpen(WorkItem item) => open.ContainsKey(item.BerichtId);

    /// <summary>Opens a chunk of declaraties.</summary>
    /// <param name="chunk">The declaraties.</param>
    /// <param name="hold">Whether they stay in memory until their second step however large they are; else as far as there is room.</param>
    /// <returns>Those that are settled: refused as a whole, or no message any more. The others are open.</returns>
    public async Task<IReadOnlyList<JudgedBericht>> OpenAsync(IReadOnlyList<WorkItem> chunk, bool hold)
    {
        var messages = await reader.ReadAsync(chunk);
        var quarantined = await reader.QuarantinedAsync();
        var bronnen = await reader.BronnenAsync();
        var settled = new List<JudgedBericht>();
        Dossier? dossier = null;
        for (var i = 0; i < messages.Length; i++)
        {
            var message = messages[i] = Inside(messages[i]);
            if (message.GoesOn && dossier is null)
            {
                for (var later = i + 1; later < messages.Length; later++)
                    messages[later] = Inside(messages[later]);
                dossier = await DossierAsync(DeclaratieVragen.VoorOpening(GoingOn(messages.Skip(i)), allClients: !quarantined.IsEmpty), AskAsync);
            }

            if (Settle(message, dossier, bronnen(message.Item), quarantined) is { } one)
            {
                settled.Add(one);
            }
            else if (open[message.Item.BerichtId] is { Quarantaine: not null } waiting)
            {
                quarantined.Add(message.Bericht!, message.Item.BerichtId);

                // Stuck halfway it may have changed the dossier; and from here on more may be missing for what is in quarantaine.
                if (waiting.Quarantaine.Reden != Redenen.WachtOp)
                    dossier = null;
            }
        }

        reader.Forget(settled.Select(one => one.BerichtId));
        reader.Keep(messages.Where(message => IsOpen(message.Item)), hold);
        return await followUp.WithUnusedIdentificationsAsync(store, lease, settled);
    }

    /// <summary>
    /// Judges the debits of a chunk of declaraties that were opened. One on which the engine gets stuck is the last of the
    /// answer, which is shorter then: what comes after it is judged once the answer is stored.
    /// </summary>
    /// <returns>The declaraties, from the first of the chunk on.</returns>
    public async Task<IReadOnlyList<JudgedBericht>> CompleteAsync(IReadOnlyList<WorkItem> chunk)
    {
        var messages = await reader.ReadAsync(chunk);
        var bronnen = await reader.BronnenAsync();
        var debets = DeclaratieVragen.VoorDebets([.. messages.Where(GoesOn).Select(message => message.Bericht!)], lokaal.HasStartVereist);

        // Not before this step: removals stand between opening and this.
        var dossier = await DossierAsync(debets, vraag => toewijzingen.AskAsync(vraag, AskAsync));
        var judged = new List<JudgedBericht>(chunk.Count);
        foreach (var message in messages)
        {
            if (open[message.Item.BerichtId].Quarantaine is { } why)
            {
                judged.Add(EngineFault.Quarantined(message.Item.BerichtId, why));
                continue;
            }

            var one = message.Bericht is null
                ? message.ToFact()
                : EngineFault.Safely(() => Complete(message, dossier, bronnen(message.Item)), fault => EngineFault.Quarantined(message.Item.BerichtId, fault));
            judged.Add(one);
            if (one.Disposition is null)
                continue;

            // Half of it may be in the dossier, and its credits are: neither counts for what comes after it.
            if (message.Bericht is { } stuck)
                (await reader.QuarantinedAsync()).Add(stuck, message.Item.BerichtId);
            break;
        }

        return await followUp.WithUnusedIdentificationsAsync(store, lease, judged);
    }

    /// <summary>Says that declaraties are stored: they are not open any more.</summary>
    public void Close(IReadOnlyList<JudgedBericht> stored)
    {
        foreach (var one in stored)
            open.Remove(one.BerichtId);
        reader.Forget(stored.Select(one => one.BerichtId));
    }

    private static List<Bericht> GoingOn(IEnumerable<ReadMessage> messages) => [.. messages.Where(message => message.GoesOn).Select(message => message.Bericht!)];

    private bool GoesOn(ReadMessage message) => message.Bericht is not null && open[message.Item.BerichtId].Quarantaine is null;

    private Task<DossierGegevens> AskAsync(DossierVraag vraag) => store.DossierAsync(lease, vraag, CancellationToken.None);

    /// <summary>What is known, with heads and credits of all declaraties that are open.</summary>
    private async Task<Dossier> DossierAsync(DossierVraag vraag, Func<DossierVraag, Task<DossierGegevens>> askAsync)
    {
        var dossier = new Dossier(await askAsync(vraag));
        foreach (var one in open.Values)
            one.AddTo(dossier);
        return dossier;
    }

    private ReadMessage Inside(ReadMessage message) => message is { Bericht: { } bericht, Inside: null, Fault: null }
        ? EngineFault.Safely(() => message with { Inside = judge.JudgeInside(bericht) }, fault => message with { Fault = fault })
        : message;

    /// <summary>Settles a declaratie, or opens it.</summary>
    /// <returns>Null when it is open, be it only to go to quarantaine in its turn.</returns>
    private JudgedBericht? Settle(ReadMessage message, Dossier? dossier, ExternBronnen bronnen, QuarantinedClients quarantined)
    {
        if (message.Bericht is not { } bericht)
            return message.ToFact();
        return message.Fault is { } stuck
            ? Wait(message, stuck)
            : EngineFault.Safely(
                () =>
                {
                    if (message.Inside is { IsRefused: true } inside)
                        return followUp.Judged(message, inside, maxFindings);
                    if (WaitsFor(bericht, dossier!, bronnen, quarantined) is { } why)
                        return Wait(message, why);
                    var opening = declaraties.Open(bericht, dossier!, bronnen);
                    if (opening.Geweigerd is { } head)
                        return followUp.Judged(message, head.With(message.Inside!.Signalen), maxFindings);
                    open[message.Item.BerichtId] = new() { Kop = DeclaratieKop.Of(bericht), Opening = opening, HasSignalen = message.Inside!.Signalen.Count > 0 };
                    return null;
                },
                fault => Wait(message, fault));
    }

    /// <summary>Goes to quarantaine in its turn: so what is stored is always what goes before in the night, and a night that is taken up again sees the same.</summary>
    private JudgedBericht? Wait(ReadMessage message, Disposition why)
    {
        open[message.Item.BerichtId] = new() { Quarantaine = why };
        return null;
    }

    /// <summary>
    /// No line is refused for want of what may be in quarantaine. A declaratie has one answer, so it waits as a whole, and
    /// before any of it counts.
    /// </summary>
    private Disposition? WaitsFor(Bericht bericht, Dossier dossier, ExternBronnen bronnen, QuarantinedClients quarantined)
    {
        if (!bericht.Clienten.Exists(client => quarantined.Find(client.Bsn) is not null))
            return null;
        var blocking = declaraties.RustOpOntbrekend(bericht, dossier, bronnen).Select(quarantined.Find).Min();
        return blocking is null ? null : new(
            Uitkomst.Quarantaine,
            Redenen.WachtOp,
            $"Wacht op bericht {blocking} in quarantaine: dat gaat over een cliënt uit deze declaratie, en zonder dat bericht zouden prestaties van die cliënt worden afgewezen. Herstel eerst bericht {blocking} en daarna dit.");
    }

    private JudgedBericht Complete(ReadMessage message, Dossier dossier, ExternBronnen bronnen)
    {
        var opened = open[message.Item.BerichtId];
        var oordeel = declaraties.Complete(message.Bericht!, opened.Opening!, dossier, bronnen);
        var verdict = opened.HasSignalen ? oordeel.Verdict.With(judge.JudgeInside(message.Bericht!).Signalen) : oordeel.Verdict;
        return followUp.Judged(message, verdict, maxFindings) with { Toetsen = oordeel.Toetsen };
    }
}
