using System.Text;
using Berichtenverkeer.Storage;

namespace Berichtenverkeer.Pipeline;

/// <summary>
/// The clients who have a message in quarantaine, looked up in the payloads themselves: such a message could not be read,
/// or not whole, so its Bsn is searched as text.
/// </summary>
internal sealed class QuarantinedClients
{
    private static readonly byte[] Tag = "Bsn>"u8.ToArray();
    private readonly Dictionary<string, long> clients = new(StringComparer.Ordinal);

    private QuarantinedClients()
    {
    }

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

    /// <summary>Remembers a message that goes to quarantaine now.</summary>
    public void Add(string bsn, long berichtId) => clients[bsn] = Math.Min(berichtId, clients.GetValueOrDefault(bsn, long.MaxValue));

    private void Add(long berichtId, ReadOnlySpan<byte> payload)
    {
        // In UTF-16 every other byte is zero.
        if (payload.Length > 3 && (payload[1] == 0 || payload[0] == 0 || payload[0] >= 0xFE))
            payload = payload.ToArray().Where(value => value != 0).ToArray();
        while (payload.IndexOf(Tag) is var at and >= 0)
        {
            payload = payload[(at + Tag.Length)..].TrimStart(" \t\r\n"u8);
            if (payload.Length >= 9 && !payload[..9].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
                Add(Encoding.ASCII.GetString(payload[..9]), berichtId);
        }
    }
}
