using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Standard;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>Turns a chunk of work into messages with a verdict: reads again what is no longer in memory, and judges each in canonical order.</summary>
internal sealed class ChunkJudge(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache)
{
    private readonly BerichtReader reader = new(schemas, settings.Limits);

    /// <summary>Judges a chunk.</summary>
    public async Task<IReadOnlyList<JudgedBericht>> JudgeAsync(UnitLease lease, IReadOnlyList<WorkItem> chunk)
    {
        var results = await ReadAsync(chunk);
        var keys = results.Where(result => result.Bericht is not null).Select(result => KeyOf(result.Bericht!)).OfType<IdentificatieKey>().ToHashSet();
        var used = lease.Run.Soort == RunSoort.Historie
            ? []
            : new HashSet<IdentificatieKey>(await store.UsedIdentificationsAsync(lease, keys, CancellationToken.None));
        var judged = new JudgedBericht[chunk.Count];
        for (var i = 0; i < chunk.Count; i++)
            judged[i] = Judge(lease, chunk[i], results[i], used);
        return judged;
    }

    /// <summary>The verdict on a message whose data the store cannot keep.</summary>
    public static JudgedBericht RefusedByStore(JudgedBericht judged, StoreDataException refused) =>
        judged with
        {
            Uitkomst = Uitkomst.Quarantaine,
            Findings = [],
            Disposition = new(Uitkomst.Quarantaine, Redenen.InterneFout, $"De database kan gegevens van dit bericht niet bewaren (fout {refused.Code}). Het is niet beoordeeld; meld dit aan de ontwikkelaars en herstel het na een nieuwe versie."),
        };

    private async Task<ReadResult[]> ReadAsync(IReadOnlyList<WorkItem> chunk)
    {
        var results = new ReadResult?[chunk.Count];
        var absent = new List<long>();
        for (var i = 0; i < chunk.Count; i++)
        {
            if (cache.Take(chunk[i].BerichtId) is { } bericht)
                results[i] = ReadResult.Valid(bericht);
            else
                absent.Add(chunk[i].BerichtId);
        }

        if (absent.Count > 0)
        {
            var payloads = await store.PayloadsAsync(absent, CancellationToken.None);
            for (var i = 0; i < chunk.Count; i++)
                results[i] ??= IntakeReader.SafeRead(reader, payloads[chunk[i].BerichtId]);
        }

        return results!;
    }

    private static JudgedBericht Judge(UnitLease lease, WorkItem item, ReadResult result, HashSet<IdentificatieKey> used)
    {
        if (result.Bericht is not { } bericht)
            return new(item.BerichtId, null, result.Uitkomst, result.Findings, result.Disposition);
        // Old traffic was judged when it was sent: its retouren say how.
        if (lease.Run.Soort == RunSoort.Verwerk && KeyOf(bericht) is { } key && !used.Add(key))
            return new(item.BerichtId, bericht, Uitkomst.Afgekeurd, [IdentificatieUsed(bericht)], null);
        return new(item.BerichtId, bericht, Uitkomst.Geaccepteerd, [], null);
    }

    /// <summary>A retour repeats the Identificatie of what it answers; TR056 is about the others.</summary>
    private static IdentificatieKey? KeyOf(Bericht bericht) => bericht.Soort.Kind == BerichtKind.Retour
        ? null
        : new(bericht.Header.BerichtCode, bericht.Afzender, bericht.Identificatie);

    private static Finding IdentificatieUsed(Bericht bericht)
    {
        var path = bericht.Soort.HasAfzender ? "/Bericht/Header/BerichtIdentificatie/Identificatie" : "/Bericht/Header/DeclaratieFactuurIdentificatie/DeclarantFactuurNummer";
        return new(FindingLevel.Berichtoverstijgend, "TR056", "9056", path, bericht.Line, bericht.Column, "De afzender heeft deze Identificatie al gebruikt voor een ander bericht van deze soort. Vraag de afzender het bericht onder een nieuwe Identificatie te sturen.");
    }
}
