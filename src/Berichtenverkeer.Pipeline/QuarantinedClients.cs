using System.Text;
using Berichtenverkeer.Model;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// The clients who have a message in quarantaine, and the declaraties that wait there, looked up in the payloads themselves:
/// such a message could not be read, or not whole, so its elements are searched as text.
/// </summary>
internal sealed class QuarantinedClients
{
    private static readonly byte[] BsnTag = "Bsn>"u8.ToArray();
    private static readonly byte[] IdentificatieTag = "Identificatie>"u8.ToArray();

    /// <summary>An element that only a 323 has.</summary>
    private static readonly byte[] DeclaratieTag = "DeclaratieDagtekening>"u8.ToArray();
    private readonly Dictionary<string, long> clients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> declaraties = new(StringComparer.Ordinal);

    private QuarantinedClients()
    {
    }

    /// <summary>Whether no client has a message in quarantaine.</summary>
    public bool IsEmpty => clients.Count == 0;

    /// <summary>Reads what waits for a unit.</summary>
    public static async Task<QuarantinedClients> LoadAsync(INightStore store, UnitLease lease)
    {
        var found = new QuarantinedClients();
        await foreach (var (berichtId, payload) in store.QuarantinedPayloadsAsync(lease, CancellationToken.None))
            found.Add(berichtId, payload.Span);
        return found;
    }

    /// <summary>The message in quarantaine of this client; null when there is none. Of several the one with the lowest number.</summary>
    public long? Find(string bsn) => clients.TryGetValue(bsn, out var berichtId) ? berichtId : null;

    /// <summary>The 323 in quarantaine with this Identificatie; null when there is none. Of several the one with the lowest number.</summary>
    public long? FindDeclaratie(string identificatie) => declaraties.TryGetValue(identificatie, out var berichtId) ? berichtId : null;

    /// <summary>Remembers a message that goes to quarantaine now.</summary>
    public void Add(Bericht bericht, long berichtId)
    {
        foreach (var client in bericht.Clienten)
            Add(clients, client.Bsn, berichtId);
        if (bericht.Soort.Nummer == 323)
            Add(declaraties, bericht.Identificatie, berichtId);
    }

    private void Add(long berichtId, ReadOnlySpan<byte> payload)
    {
        // In UTF-16 every other byte is zero.
        if (payload.Length > 3 && (payload[1] == 0 || payload[0] == 0 || payload[0] >= 0xFE))
            payload = payload.ToArray().Where(value => value != 0).ToArray();
        var isDeclaratie = payload.IndexOf(DeclaratieTag) >= 0;
        for (var rest = payload; NextValue(ref rest, BsnTag, out var value);)
        {
            if (value.Length >= 9 && !value[..9].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
                Add(clients, Encoding.ASCII.GetString(value[..9]), berichtId);
        }

        // The first of that name with a text: the class around it ends in the same letters.
        while (isDeclaratie && NextValue(ref payload, IdentificatieTag, out var identificatie))
        {
            if (identificatie.IsEmpty)
                continue;
            Add(declaraties, Encoding.UTF8.GetString(identificatie), berichtId);
            break;
        }
    }

    /// <summary>The text of the next element of this name, or what there is of it, and the payload from there on.</summary>
    private static bool NextValue(ref ReadOnlySpan<byte> payload, ReadOnlySpan<byte> tag, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (payload.IndexOf(tag) is not (var at and >= 0))
            return false;
        payload = payload[(at + tag.Length)..].TrimStart(" \t\r\n"u8);
        value = (payload.IndexOf((byte)'<') is var end and >= 0 ? payload[..end] : payload).TrimEnd(" \t\r\n"u8);
        return true;
    }

    private static void Add(Dictionary<string, long> known, string key, long berichtId) => known[key] = Math.Min(berichtId, known.GetValueOrDefault(key, long.MaxValue));
}
