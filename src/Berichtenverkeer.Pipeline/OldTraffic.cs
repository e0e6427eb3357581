using Berichtenverkeer.Dossiers;
using Berichtenverkeer.Matching;
using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// Old traffic was judged when it was sent: its retouren say how, so it is taken over as facts. Only of a prestatie without
/// ToewijzingNummer (303) it must be found out on which toewijzing it was booked.
/// </summary>
internal sealed class OldTraffic(INightStore store, UnitLease lease)
{
    /// <summary>The facts of a chunk.</summary>
    public async Task<IReadOnlyList<JudgedBericht>> FactsAsync(IReadOnlyList<ReadMessage> messages)
    {
        var declaraties = messages.Select(message => message.Bericht).OfType<Bericht>().Where(HasLineWithoutNumber).ToList();
        if (declaraties.Count == 0)
            return [.. messages.Select(message => message.ToFact())];

        var dossier = new Dossier(await store.DossierAsync(lease, DeclaratieVragen.VoorDebets(declaraties), CancellationToken.None));
        var facts = new List<JudgedBericht>(messages.Count);
        foreach (var message in messages)
        {
            if (message.Bericht is { } bericht && HasLineWithoutNumber(bericht))
            {
                facts.Add(message.ToFact() with { Toewijzingen = ToewijzingenOf(bericht, dossier) });
                continue;
            }

            // What is sent in the same chunk is not in the store yet.
            if (message.Bericht is { Soort.Nummer: 301 } toewijzing)
                dossier.Accept(toewijzing);
            facts.Add(message.ToFact());
        }

        return facts;
    }

    private static bool HasLineWithoutNumber(Bericht bericht) =>
        DeclaratieJudge.Judges(bericht) && bericht.Clienten.Exists(client => client.Prestaties.Exists(prestatie => prestatie.ToewijzingNummer is null));

    private static List<ToewijzingSleutel?> ToewijzingenOf(Bericht bericht, Dossier dossier) =>
    [
        .. bericht.Clienten.SelectMany(
            client => client.Prestaties,
            (client, prestatie) => prestatie.ToewijzingNummer is null ? ToewijzingZoeker.Find(dossier, bericht.Aanbieder, client.Bsn, prestatie)?.Sleutel : null),
    ];
}
