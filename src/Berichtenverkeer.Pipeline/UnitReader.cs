using Berichtenverkeer.Model;
using Berichtenverkeer.Reading;
using Berichtenverkeer.Rules;
using Berichtenverkeer.Rules.Lists;
using Berichtenverkeer.Schema;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>What judging a unit reads: its messages, the lists in force, and what waits in quarantaine. Lists and quarantaine are read once.</summary>
internal sealed class UnitReader(INightStore store, SchemaSet schemas, NightSettings settings, BerichtCache cache, UnitLease lease)
{
    /// <summary>Bytes up to which payloads are unpacked into one buffer, which stays: what is read of them is records by then.</summary>
    private const int SmallPayload = 1024 * 1024;

    private readonly BerichtReader reader = new(schemas, settings.Limits);
    private readonly Dictionary<long, Bericht> held = [];
    private byte[] buffer = [];
    private MunicipalLists? lists;
    private IGemeentenLijst? gemeenten;
    private IProductcodeLijst? productcodes;
    private ITarievenLijst? tarieven;
    private QuarantinedClients? quarantined;

    /// <summary>Reads messages: from memory what is still there, else from the store.</summary>
    public async Task<ReadMessage[]> ReadAsync(IReadOnlyList<WorkItem> chunk)
    {
        var messages = new ReadMessage?[chunk.Count];
        var absent = new List<long>();
        for (var i = 0; i < chunk.Count; i++)
        {
            if ((held.GetValueOrDefault(chunk[i].BerichtId) ?? cache.Peek(chunk[i].BerichtId)) is { } bericht)
                messages[i] = new(chunk[i], ReadResult.Valid(bericht));
            else
                absent.Add(chunk[i].BerichtId);
        }

        if (absent.Count > 0)
        {
            var payloads = await store.PayloadsAsync(absent, CancellationToken.None);
            for (var i = 0; i < chunk.Count; i++)
                messages[i] ??= new(chunk[i], Read(payloads[chunk[i].BerichtId]));
        }

        return messages!;
    }

    private ReadResult Read(StoredPayload stored)
    {
        var length = checked((int)stored.Lengte);
        if (length > SmallPayload)
            return IntakeReader.SafeRead(reader, stored.Unpack());
        if (buffer.Length < length)
            buffer = GC.AllocateUninitializedArray<byte>(length);
        stored.Unpack(buffer.AsSpan(0, length));
        return IntakeReader.SafeRead(reader, buffer.AsMemory(0, length));
    }

    /// <summary>Keeps messages that are needed again.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="always">Whether they stay until they are forgotten; else as far as there is room.</param>
    public void Keep(IEnumerable<ReadMessage> messages, bool always)
    {
        foreach (var message in messages)
        {
            if (message.Result is not { IsValid: true, Bericht: { } bericht })
                continue;
            if (always)
                held[message.Item.BerichtId] = bericht;
            else
                cache.Keep(message.Item.BerichtId, bericht, message.Item.Length);
        }
    }

    /// <summary>Forgets messages that are not needed any more.</summary>
    public void Forget(IEnumerable<long> berichtIds)
    {
        foreach (var berichtId in berichtIds)
        {
            held.Remove(berichtId);
            cache.Drop(berichtId);
        }
    }

    /// <summary>The lists that the gemeente loaded.</summary>
    public async Task<MunicipalLists> ListsAsync() => lists ??= await store.ListsAsync(lease, CancellationToken.None);

    /// <summary>The sources outside the messages, for a message that was first taken in on this day.</summary>
    public async Task<Func<WorkItem, ExternBronnen>> BronnenAsync()
    {
        if (gemeenten is null)
        {
            var loaded = await ListsAsync();
            gemeenten = GemeentenLijst.Of(loaded);
            productcodes = ProductcodeLijst.Of(loaded);
            tarieven = TarievenLijst.Of(loaded);
        }

        return item => new(item.OpDatum, gemeenten, productcodes!) { Tarieven = tarieven! };
    }

    /// <summary>Who has a message in quarantaine.</summary>
    public async Task<QuarantinedClients> QuarantinedAsync() => quarantined ??= await QuarantinedClients.LoadAsync(store, lease);
}
