using Berichtenverkeer.Model;

namespace Berichtenverkeer.Pipeline;

/// <summary>Messages that stay in memory between the passes, within a budget. What does not fit is read again from the store: memory stays bounded.</summary>
internal sealed class BerichtCache(long budget)
{
    /// <summary>
    /// Bytes of payload above which a message is not kept. In memory it takes some three times as much, and while another of that size is judged
    /// there is no room for it; reading it again takes a tenth of a second.
    /// </summary>
    private const long Large = 4 * 1024 * 1024;

    private readonly Dictionary<long, Bericht> berichten = [];
    private readonly Lock gate = new();
    private long used;

    public void Keep(long berichtId, Bericht bericht, long payloadBytes)
    {
        lock (gate)
        {
            if (payloadBytes > Large || used + payloadBytes > budget)
                return;
            used += payloadBytes;
            berichten[berichtId] = bericht;
        }
    }

    /// <summary>Looks at a message, which stays: a declaratie is needed twice.</summary>
    public Bericht? Peek(long berichtId)
    {
        lock (gate)
        {
            return berichten.GetValueOrDefault(berichtId);
        }
    }

    /// <summary>Forgets a message that is not needed any more.</summary>
    public void Drop(long berichtId)
    {
        lock (gate)
        {
            berichten.Remove(berichtId);
        }
    }
}
