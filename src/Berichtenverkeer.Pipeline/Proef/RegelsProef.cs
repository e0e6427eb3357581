using Berichtenverkeer.Dossiers;
using Berichtenverkeer.GoedeToekenning;
using Berichtenverkeer.GoedeToekenning.Proef;
using Berichtenverkeer.Model;
using Berichtenverkeer.Ordering;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline.Proef;

/// <summary>
/// Tries a rule file on verzoeken of the past. Their clients' accepted messages are replayed into an empty dossier, run by run and in
/// canonical order, and each verzoek of the period is judged by both rule files before it is taken in. The rules in force are replayed
/// as well, so that the shift comes from the rules alone. Nothing is stored.
/// </summary>
/// <remarks>
/// Not replayed is what does not come from messages about the client here: other gemeenten (grond 1a) and the other clients of the
/// aanbieder (5f).
/// </remarks>
/// <param name="bron">Where the messages are.</param>
/// <param name="schemas">The schemas to read with.</param>
/// <param name="settings">The limits.</param>
/// <param name="bronnen">The lists of a unit as they are now.</param>
public sealed class RegelsProef(IProefBron bron, SchemaSet schemas, NightSettings settings, Func<UnitKey, CancellationToken, Task<BesluitBronnen>> bronnen)
{
    private const int ClientsAtATime = 200;
    private const int PayloadsAtATime = 500;
    private readonly BerichtReader reader = new(schemas, settings.Limits);

    /// <summary>Judges the verzoeken of a period.</summary>
    /// <param name="van">First Dagtekening, inclusive.</param>
    /// <param name="tot">Last Dagtekening, inclusive.</param>
    /// <param name="nu">The rules in force.</param>
    /// <param name="straks">The rules that are tried.</param>
    /// <param name="cancellationToken">A request to stop.</param>
    public async Task<ProefUitslag> RunAsync(DateOnly van, DateOnly tot, ProefOordeel nu, ProefOordeel straks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(nu);
        ArgumentNullException.ThrowIfNull(straks);
        var uitslag = new ProefUitslag(van, tot);
        foreach (var unit in await bron.EenhedenAsync(van, tot, cancellationToken))
        {
            var lijsten = await bronnen(unit, cancellationToken);
            foreach (var clienten in (await bron.ClientenAsync(unit, van, tot, cancellationToken)).Chunk(ClientsAtATime))
            {
                var berichten = await bron.BerichtenAsync(unit, clienten, van, tot, cancellationToken);
                Replay(await ReadAsync(berichten, uitslag, cancellationToken), lijsten, nu, straks, uitslag);
            }
        }

        return uitslag;
    }

    private static void Replay(List<(long RunId, WorkItem Item, Bericht Bericht)> messages, BesluitBronnen lijsten, ProefOordeel nu, ProefOordeel straks, ProefUitslag uitslag)
    {
        var dossier = new Dossier(DossierGegevens.Leeg);
        foreach (var run in messages.GroupBy(message => message.RunId).OrderBy(run => run.Key))
        {
            var berichten = run.ToDictionary(message => message.Item.BerichtId, message => message.Bericht);
            foreach (var item in CanonicalOrder.Sort([.. run.Select(message => message.Item)]))
            {
                var bericht = berichten[item.BerichtId];
                if (bericht.Soort.Nummer is 315 or 317 && uitslag.Van <= bericht.Dagtekening && bericht.Dagtekening <= uitslag.Tot)
                    uitslag.AddVerzoek(nu(bericht, dossier, lijsten), straks(bericht, dossier, lijsten));
                dossier.Accept(bericht);
            }
        }
    }

    private async Task<List<(long RunId, WorkItem Item, Bericht Bericht)>> ReadAsync(IReadOnlyList<ProefBericht> berichten, ProefUitslag uitslag, CancellationToken cancellationToken)
    {
        var messages = new List<(long RunId, WorkItem Item, Bericht Bericht)>(berichten.Count);
        foreach (var part in berichten.Chunk(PayloadsAtATime))
        {
            var payloads = await bron.InhoudAsync([.. part.Select(bericht => bericht.BerichtId)], cancellationToken);
            foreach (var known in part)
            {
                if (payloads.TryGetValue(known.BerichtId, out var payload) && IntakeReader.SafeRead(reader, payload).Bericht is { } bericht)
                    messages.Add((known.RunId, ItemOf(known, bericht), bericht));
                else
                    uitslag.AddNietGelezen();
            }
        }

        return messages;
    }

    /// <summary>The order record of a message: that of its run is gone once the run has closed.</summary>
    private static WorkItem ItemOf(ProefBericht known, Bericht bericht) => new(
        known.BerichtId,
        bericht.Soort,
        bericht.Dagtekening,
        bericht.Aanbieder,
        bericht.Afzender,
        bericht.Identificatie,
        known.Sha256,
        known.Lengte,
        [.. Dossier.ReferentiesOf(bericht).Select(referentie => referentie.Referentie).Distinct(StringComparer.Ordinal)],
        known.OpDatum,
        bericht.Soort.Nummer == 301 && bericht.Clienten.SelectMany(client => client.ToegewezenProducten).All(ToewijzingStand.IsRemoval));
}
